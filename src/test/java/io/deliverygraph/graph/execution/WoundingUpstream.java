package io.deliverygraph.graph.execution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;

/**
 * Stands before the sandbox and takes things out of its answers, so that fields are null which never are. What is taken
 * out depends on nothing but the wound and the answer: two who ask the same are told the same.
 *
 * <p>{@code PUT /_wound} takes {@code {"platform": "/wix", "field": "name", "every": 2}}: one in so many objects loses
 * the field; or {@code {"platform": "/wix", "status": 503}}, of which 0 hangs up. {@code GET /_wound} tells the names
 * of all fields that came by.
 */
final class WoundingUpstream implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> HOP_BY_HOP =
            Set.of("host", "content-length", "connection", "upgrade", "http2-settings");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Set<String> seen = new ConcurrentSkipListSet<>();
    private final String target;
    private final HttpServer server;
    private volatile JsonNode wound = JSON.createObjectNode();

    private WoundingUpstream(String target, HttpServer server) {
        this.target = target;
        this.server = server;
    }

    static WoundingUpstream before(String target) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            WoundingUpstream wounding = new WoundingUpstream(target, server);
            server.createContext("/", wounding::serve);
            server.setExecutor(Executors.newCachedThreadPool());
            server.start();
            return wounding;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void serve(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        if (!exchange.getRequestURI().getPath().equals("/_wound")) {
            forward(exchange, body);
        } else if (exchange.getRequestMethod().equals("PUT")) {
            wound = JSON.readTree(body);
            send(exchange, 200, body);
        } else {
            send(exchange, 200, JSON.writeValueAsBytes(seen));
        }
    }

    private void forward(HttpExchange exchange, byte[] body) throws IOException {
        boolean hurts = exchange.getRequestURI()
                .getPath()
                .startsWith(wound.path("platform").asText("none"));
        if (hurts && wound.has("status")) {
            refuse(exchange, wound.get("status").asInt());
            return;
        }
        HttpResponse<byte[]> answer = passed(exchange, body);
        JsonNode told = JSON.readTree(answer.body());
        look(told, hurts);
        send(exchange, answer.statusCode(), JSON.writeValueAsBytes(told));
    }

    private static void refuse(HttpExchange exchange, int status) throws IOException {
        if (status == 0) {
            exchange.close();
        } else {
            send(exchange, status, "{}".getBytes(StandardCharsets.UTF_8));
        }
    }

    private void look(JsonNode node, boolean hurts) {
        String field = wound.path("field").asText();
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(seen::add);
            boolean chosen = Math.floorMod(
                            object.toString().hashCode(), wound.path("every").asInt(1))
                    == 0;
            if (hurts && chosen && object.has(field)) {
                object.putNull(field);
            }
        }
        node.forEach(inner -> look(inner, hurts));
    }

    private HttpResponse<byte[]> passed(HttpExchange exchange, byte[] body) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(target + exchange.getRequestURI()))
                .version(HttpClient.Version.HTTP_1_1)
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!HOP_BY_HOP.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
