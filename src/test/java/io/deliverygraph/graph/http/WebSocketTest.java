package io.deliverygraph.graph.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.Demo;
import io.deliverygraph.testing.Graph;
import io.deliverygraph.testing.SandboxControl;
import io.deliverygraph.testing.SandboxResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** WebSockets go past our route: the engine serves them at the same address. */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class WebSocketTest {

    private static final String COSTLY = "{ deliveryProfiles { nodes " + "{ regions { profile ".repeat(5)
            + "{ regions { name } }" + " } }".repeat(5) + " } }";

    private static final String HEAVY =
            "{ node(id: \"%s\") { ... on DeliveryProfile { name revision } } }".formatted(Demo.profileId(Demo.HEAVY));

    @Test
    void answersAQuery() throws Exception {
        Messages messages = new Messages();
        WebSocket socket = opened(messages);

        assertThat(asked(socket, messages, "{ stores { key } }")).contains("\"key\":\"demo\"");
        socket.abort();
    }

    /** The engine has one request scope for a whole socket, and what a request has read is not read again. */
    @Test
    void answersEachQueryOfASocketFromWhatIsTrueThen() throws Exception {
        SandboxControl.reset();
        Messages messages = new Messages();
        WebSocket socket = opened(messages);
        String before = asked(socket, messages, HEAVY);

        String overHttp = Graph.text(renamed("Renamed over HTTP"));
        String after = asked(socket, messages, HEAVY);
        String here = asked(socket, messages, renamed("Renamed here"));
        String last = asked(socket, messages, HEAVY);
        socket.abort();

        assertThat(overHttp).contains("\"userErrors\":[]");
        assertThat(here).contains("\"userErrors\":[]");
        assertThat(before).doesNotContain("Renamed");
        assertThat(after).contains("Renamed over HTTP");
        assertThat(last).contains("Renamed here");
    }

    private static String renamed(String name) {
        String revision = Graph.send(HEAVY).getString("data.node.revision");
        return "mutation { updateDeliveryProfile(input: {id: \"%s\", revision: \"%s\", name: \"%s\"}) { userErrors { message } } }"
                .formatted(Demo.profileId(Demo.HEAVY), revision, name);
    }

    private static WebSocket opened(Messages messages) throws Exception {
        WebSocket socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .subprotocols("graphql-transport-ws")
                .buildAsync(URI.create(Http.url().replace("http", "ws")), messages)
                .get(10, TimeUnit.SECONDS);
        socket.sendText("{\"type\":\"connection_init\"}", true);
        assertThat(messages.next()).contains("connection_ack");
        return socket;
    }

    /** The answer of one operation, which is complete with it. */
    private static String asked(WebSocket socket, Messages messages, String document) throws Exception {
        JsonObject operation = new JsonObject()
                .put("id", "1")
                .put("type", "subscribe")
                .put("payload", new JsonObject().put("query", document));
        socket.sendText(operation.encode(), true);
        String answer = messages.next();
        assertThat(answer).contains("\"type\":\"next\"");
        assertThat(messages.next()).contains("\"type\":\"complete\"");
        return answer;
    }

    /** Any page in a browser may open one, with whatever the browser knows of its user. */
    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example", "http://localhost:1", "null", "no origin", "file:///"})
    void isNotOpenedForAPageOfAnother(String origin) throws Exception {
        assertThat(statusFor("Origin", origin)).isEqualTo(403);
    }

    @Test
    void isOpenedForAPageOfOursAndForAProgram() throws Exception {
        URI own = URI.create(Http.url());

        assertThat(statusFor("Origin", own.getScheme() + "://" + own.getAuthority()))
                .isEqualTo(101);
        assertThat(statusFor("Accept-Language", "de")).isEqualTo(101);
    }

    @Test
    void saysWhyItIsNotOpened() throws Exception {
        String answer = upgrade("Origin: https://elsewhere.example\r\nAccept-Language: de\r\n");

        assertThat(answer).startsWith("HTTP/1.1 403").contains("\"code\":\"FORBIDDEN\"", "Eine fremde Webseite");
    }

    @Test
    void isHeldToTheLimits() {
        String aliases = IntStream.range(0, 1_500)
                .mapToObj(index -> "x" + index + ": __typename")
                .collect(Collectors.joining(" "));

        assertThat(WebSocketCall.of("{ " + aliases + " }"))
                .contains("LIMIT_EXCEEDED", "\"name\":\"ALIASES\"", "\"allowed\":100", "\"found\":1500")
                .doesNotContain("demo");
        assertThat(WebSocketCall.of("query ($n: Int = 101) { deliveryProfiles(first: $n) { nodes { name } } }"))
                .contains("\"name\":\"PAGE_SIZE\"");
        assertThat(WebSocketCall.of(COSTLY)).contains("\"name\":\"COST\"");
        assertThat(WebSocketCall.of("{ " + "a ".repeat(6_001) + " }")).contains("Unparseable");
    }

    private static int statusFor(String header, String value) throws Exception {
        return Integer.parseInt(upgrade(header + ": " + value + "\r\n").substring(9, 12));
    }

    /** As a browser asks for it, and what comes at once. */
    private static String upgrade(String headers) throws Exception {
        URI url = URI.create(Http.url());
        try (Socket socket = new Socket(url.getHost(), url.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write(("GET /graphql HTTP/1.1\r\nHost: " + url.getAuthority() + "\r\n" + headers
                                    + "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                                    + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                                    + "Sec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            byte[] first = new byte[4_096];
            int length = socket.getInputStream().read(first);
            return new String(first, 0, Math.max(0, length), StandardCharsets.UTF_8);
        }
    }

    private static final class Messages implements WebSocket.Listener {

        private final BlockingQueue<String> whole = new LinkedBlockingQueue<>();
        private final StringBuilder parts = new StringBuilder();

        String next() throws InterruptedException {
            return whole.poll(10, TimeUnit.SECONDS);
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
            parts.append(part);
            if (last) {
                whole.add(parts.toString());
                parts.setLength(0);
            }
            socket.request(1);
            return null;
        }
    }
}
