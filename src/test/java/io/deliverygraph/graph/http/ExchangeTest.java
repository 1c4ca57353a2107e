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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every request is answered, whatever it is and whatever breaks. Nothing behind the transport is there. */
class ExchangeTest {

    /** Nobody should have to wait for it. */
    private static final String LONG = "60s";

    private static Vertx vertx;
    private static HttpServer server;

    @BeforeAll
    static void start() {
        vertx = Vertx.vertx();
        Serving serving =
                new Serving(null, new AnswerWriter(PlainWords.MESSAGES), null, new PlainTimes(LONG, LONG), 1_000, true);
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

    private static String answer(String... head) throws IOException {
        try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), server.actualPort())) {
            socket.setSoTimeout(10_000);
            String request = String.join("\r\n", head) + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
