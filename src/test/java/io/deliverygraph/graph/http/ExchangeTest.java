package io.deliverygraph.graph.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.graph.PlainWords;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every request is answered, whatever it is and whatever breaks. Nothing behind the transport is there. */
class ExchangeTest {

    /** Nobody should have to wait for it. */
    private static final String LONG = "60s";

    private static final List<Account> ENDED = new CopyOnWriteArrayList<>();

    private static Vertx vertx;
    private static HttpServer server;

    @BeforeAll
    static void start() {
        vertx = Vertx.vertx();
        Serving serving = new Serving(
                null,
                new AnswerWriter(PlainWords.MESSAGES),
                null,
                new Accounts(List.of((Witness) ENDED::add)),
                new PlainTimes(LONG, LONG),
                1_000,
                true);
        Router router = Router.router(vertx);
        router.route().handler(http -> new Exchange(serving, http).begin());
        server = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    @AfterAll
    static void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @BeforeEach
    void forget() {
        ENDED.clear();
    }

    @Test
    void tellsThatSomethingBrokeWithinOurs() throws IOException {
        String answer = answer("GET /?query=%7Ba%7D HTTP/1.0", "Host: localhost", "Accept-Language: de");

        assertThat(answer)
                .startsWith("HTTP/1.0 500 ")
                .contains("INTERNAL")
                .contains("Vary: Accept, Accept-Language, Origin");
    }

    @Test
    void tellsItAlsoWhoAsksInAWayThatCannotBeRead() throws IOException {
        assertThat(answer("GET / HTTP/1.0", "Host: localhost", "Accept-Language: -"))
                .startsWith("HTTP/1.0 400 ")
                .contains("The request has no document");
    }

    @Test
    void takesNobodysPageForOursWhereNoHostIsNamed() throws IOException {
        assertThat(answer("GET /?query=%7Ba%7D HTTP/1.0", "Origin: http://localhost"))
                .startsWith("HTTP/1.0 403 ")
                .contains("FORBIDDEN");
    }

    @Test
    void keepsAnAccountOfWhatItRefuses() throws IOException {
        answer("GET / HTTP/1.0", "X-Request-Id: shop-17");

        assertThat(ENDED).singleElement().satisfies(account -> {
            assertThat(account.result()).isEqualTo(new Result(Outcome.REFUSED, List.of("BAD_REQUEST"), null));
            assertThat(account.status()).isEqualTo(400);
            assertThat(account.requestId()).isEqualTo("shop-17");
            assertThat(account.nanos()).isPositive();
        });
    }

    @Test
    void keepsAnAccountOfWhatBrokeWithinOurs() throws IOException {
        answer("GET /?query=%7Ba%7D HTTP/1.0", "Host: localhost");

        assertThat(ENDED)
                .singleElement()
                .extracting(Account::result)
                .isEqualTo(new Result(Outcome.FAILURE, List.of("INTERNAL"), null));
    }

    @Test
    void keepsNoAccountOfWhoAsksForMethods() throws IOException {
        assertThat(answer("OPTIONS / HTTP/1.0")).startsWith("HTTP/1.0 204 ");
        assertThat(ENDED).isEmpty();
    }

    @Test
    void sendsTheRequestsIdBack() throws IOException {
        assertThat(answer("GET / HTTP/1.0", "X-Request-Id: shop-17")).contains("X-Request-Id: shop-17\r\n");
    }

    @Test
    void repeatsNoIdThatALogCannotHold() throws IOException {
        assertThat(answer("GET / HTTP/1.0", "X-Request-Id: <script>"))
                .containsPattern("X-Request-Id: [0-9a-f]{16}\r\n")
                .doesNotContain("script");
    }

    private static String answer(String... head) throws IOException {
        try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), server.actualPort())) {
            socket.setSoTimeout(10_000);
            String request = String.join("\r\n", head) + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
