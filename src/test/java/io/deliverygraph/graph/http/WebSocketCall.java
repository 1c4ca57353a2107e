package io.deliverygraph.graph.http;

import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** One document over the engine's WebSocket, in the protocol graphql-transport-ws. */
final class WebSocketCall implements WebSocket.Listener {

    private final String document;
    private final CompletableFuture<String> answer = new CompletableFuture<>();
    private final StringBuilder message = new StringBuilder();

    private WebSocketCall(String document) {
        this.document = document;
    }

    /** The first message after the connection is made: the answer, or the errors. */
    static String of(String document) {
        WebSocketCall call = new WebSocketCall(document);
        WebSocket socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .subprotocols("graphql-transport-ws")
                .buildAsync(URI.create(Http.url().replaceFirst("http", "ws")), call)
                .join();
        try {
            return call.answer.orTimeout(20, TimeUnit.SECONDS).join();
        } finally {
            socket.abort();
        }
    }

    @Override
    public void onOpen(WebSocket socket) {
        socket.sendText("{\"type\":\"connection_init\"}", true);
        socket.request(1);
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
        message.append(part);
        if (last) {
            whole(socket, message.toString());
            message.setLength(0);
        }
        socket.request(1);
        return null;
    }

    private void whole(WebSocket socket, String text) {
        String type = new JsonObject(text).getString("type");
        if (type.equals("connection_ack")) {
            JsonObject payload = new JsonObject().put("query", document);
            socket.sendText(
                    new JsonObject()
                            .put("id", "1")
                            .put("type", "subscribe")
                            .put("payload", payload)
                            .encode(),
                    true);
        } else if (!type.equals("ping")) {
            answer.complete(text);
        }
    }
}
