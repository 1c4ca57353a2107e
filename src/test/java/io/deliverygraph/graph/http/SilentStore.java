package io.deliverygraph.graph.http;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Connects a Wix site, {@code silent}, that takes every request and never answers. It counts the calls that came and
 * those whose caller has hung up: {@link #calls()} and {@link #hungUp()} ask it over its own socket.
 */
public class SilentStore implements QuarkusTestResourceLifecycleManager {

    static final String URL = "test.silent.url";

    private final AtomicInteger came = new AtomicInteger();
    private final AtomicInteger gone = new AtomicInteger();
    private ServerSocket server;

    @Override
    public Map<String, String> start() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException noPort) {
            throw new IllegalStateException(noPort);
        }
        inBackground(this::accept);
        String url = "http://127.0.0.1:" + server.getLocalPort();
        return Map.of(
                URL,
                url,
                "delivery.stores.silent.platform",
                "wix",
                "delivery.stores.silent.url",
                url,
                "delivery.stores.silent.site-id",
                "00000000-0000-4000-8000-0000000000d9",
                "delivery.stores.silent.api-key",
                "any");
    }

    /** How many calls have come. */
    static int calls() {
        return ask("calls");
    }

    /** How many of them nobody waits for any more. */
    static int hungUp() {
        return ask("hungUp");
    }

    private static int ask(String what) {
        String url = org.eclipse.microprofile.config.ConfigProvider.getConfig().getValue(URL, String.class);
        return Integer.parseInt(
                io.restassured.RestAssured.get(url + "/_silent/" + what).asString());
    }

    private void accept() throws IOException {
        while (!server.isClosed()) {
            Socket socket = server.accept();
            inBackground(() -> serve(socket));
        }
    }

    private void serve(Socket socket) throws IOException {
        try (socket) {
            InputStream in = socket.getInputStream();
            String start = new String(in.readNBytes(24), StandardCharsets.US_ASCII);
            if (start.contains("/_silent/")) {
                String told = (start.contains("calls") ? came : gone).toString();
                String answer = "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: " + told.length() + "\r\n\r\n";
                socket.getOutputStream().write((answer + told).getBytes(StandardCharsets.US_ASCII));
                return;
            }
            came.incrementAndGet();
            untilClosed(in);
            gone.incrementAndGet();
        }
    }

    private static void untilClosed(InputStream in) {
        try {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException reset) {
            // is an end as well
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void inBackground(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException closed) {
                // the test is over
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void stop() {
        try {
            server.close();
        } catch (IOException closed) {
            throw new IllegalStateException(closed);
        }
    }
}
