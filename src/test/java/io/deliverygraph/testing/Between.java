package io.deliverygraph.testing;

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
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;

/** A server that stands before another: whoever serves with it decides what is passed on. */
public final class Between implements AutoCloseable {

    private static final Set<String> HOP_BY_HOP =
            Set.of("host", "content-length", "connection", "upgrade", "http2-settings");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String target;
    private final HttpServer server;

    /** Answers one request, whose body has been read. */
    public interface Serving {

        /** @throws IOException when either side has gone */
        void serve(HttpExchange exchange, byte[] body) throws IOException;
    }

    private Between(String target, HttpServer server) {
        this.target = target;
        this.server = server;
    }

    /** @param target address of the one behind; nothing is answered before {@link #serve} */
    public static Between before(String target) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newCachedThreadPool());
            return new Between(target, server);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    public void serve(Serving serving) {
        server.createContext(
                "/",
                exchange -> serving.serve(exchange, exchange.getRequestBody().readAllBytes()));
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** What the one behind answers to the same request. */
    public HttpResponse<byte[]> passed(HttpExchange exchange, byte[] body) throws IOException {
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

    /** Answers with JSON. */
    public static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
