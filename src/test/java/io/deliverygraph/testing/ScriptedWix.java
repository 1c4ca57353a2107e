package io.deliverygraph.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * Stands between the service and the sandbox, for a Wix site or a Shopify shop. It passes every request on, but for
 * those that a script names: these get the script's answer, which lets the platform say what our own checks would never
 * let it come to.
 *
 * <p>A script is JSON, put at {@code /_script}: {@code match} is a pattern of verb and path, {@code status} and
 * {@code body} the answer; with {@code pass} the sandbox carries the request out first; {@code holds} is a pattern of
 * what the request's own body must hold. Reading the path tells how many requests the script has answered.
 */
public final class ScriptedWix implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> HOP_BY_HOP =
            Set.of("host", "content-length", "connection", "upgrade", "http2-settings");

    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger answered = new AtomicInteger();
    private final String target;
    private final HttpServer server;
    private volatile JsonNode script = JSON.missingNode();

    private ScriptedWix(String target, HttpServer server) {
        this.target = target;
        this.server = server;
    }

    /** @param target the sandbox's address */
    public static ScriptedWix before(String target) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            ScriptedWix scripted = new ScriptedWix(target, server);
            server.createContext("/", scripted::serve);
            server.setExecutor(Executors.newCachedThreadPool());
            server.start();
            return scripted;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void serve(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String asked =
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        if (asked.equals("PUT /_script")) {
            script = JSON.readTree(body);
            answered.set(0);
            send(exchange, 200, "{}".getBytes(StandardCharsets.UTF_8));
        } else if (asked.equals("GET /_script")) {
            send(exchange, 200, answered.toString().getBytes(StandardCharsets.UTF_8));
        } else if (asked.matches(script.path("match").asText("none"))
                && holds(body, script.path("holds").asText())) {
            answer(exchange, body);
        } else {
            HttpResponse<byte[]> answer = passed(exchange, body);
            send(exchange, answer.statusCode(), answer.body());
        }
    }

    private static boolean holds(byte[] body, String pattern) {
        return Pattern.compile(pattern)
                .matcher(new String(body, StandardCharsets.UTF_8))
                .find();
    }

    private void answer(HttpExchange exchange, byte[] body) throws IOException {
        answered.incrementAndGet();
        if (script.path("pass").asBoolean()) {
            passed(exchange, body);
        }
        exchange.getResponseHeaders().set("x-wix-request-id", "scripted-1");
        exchange.getResponseHeaders().set("x-request-id", "scripted-1");
        if (script.has("retryAfter")) {
            exchange.getResponseHeaders()
                    .set("Retry-After", script.get("retryAfter").asText());
        }
        send(exchange, script.path("status").asInt(), JSON.writeValueAsBytes(script.path("body")));
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
