package io.deliverygraph.graph.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A caller with a socket of its own, which it may close whenever it likes. */
final class Caller implements AutoCloseable {

    private final Socket socket;

    private Caller(Socket socket) {
        this.socket = socket;
    }

    static Caller sends(String body) {
        return sends(body.length(), body);
    }

    /** Announces all of it. */
    static Caller sendsHalfOf(String body) {
        return sends(body.length(), body.substring(0, body.length() / 2));
    }

    private static Caller sends(int announced, String body) {
        return sendsAsIs("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: " + announced + "\r\n\r\n" + body);
    }

    static Caller sendsAsIs(String request) {
        URI service = URI.create(Http.url());
        try {
            Socket socket = new Socket(service.getHost(), service.getPort());
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new Caller(socket);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Everything until the service hangs up. */
    String answer() {
        try {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
