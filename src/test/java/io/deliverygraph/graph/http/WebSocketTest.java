package io.deliverygraph.graph.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.SandboxResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** WebSockets go past our route: the engine serves them at the same address. */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class WebSocketTest {

    @Test
    void answersAQuery() throws Exception {
        Messages messages = new Messages();
        WebSocket socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .subprotocols("graphql-transport-ws")
                .buildAsync(URI.create(Http.url().replace("http", "ws")), messages)
                .get(10, TimeUnit.SECONDS);

        socket.sendText("{\"type\":\"connection_init\"}", true);
        assertThat(messages.next()).contains("connection_ack");
        socket.sendText("{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":{\"query\":\"{ stores { key } }\"}}", true);
        assertThat(messages.next()).contains("\"type\":\"next\"", "\"key\":\"demo\"");
        assertThat(messages.next()).contains("\"type\":\"complete\"");
        socket.abort();
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
