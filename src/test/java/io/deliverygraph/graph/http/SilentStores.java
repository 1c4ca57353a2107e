package io.deliverygraph.graph.http;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Connects Wix sites that take every request and never answer, one for each test that needs such a one. Each counts the
 * calls that came and those whose caller has hung up.
 */
public class SilentStores implements QuarkusTestResourceLifecycleManager {

    private static final String URL = "test.silent.url";
    private static final List<String> STORES =
            List.of("slow", "beside", "changed", "left", "leftbytwo", "leftinchange");

    private final Map<String, Integer> counts = new ConcurrentHashMap<>();
    private ServerSocket server;

    /** How many calls have come. */
    static int calls(String store) {
        return ask("came-" + store);
    }

    /** How many of them nobody waits for any more. */
    static int hungUp(String store) {
        return ask("gone-" + store);
    }

    private static int ask(String count) {
        String url = ConfigProvider.getConfig().getValue(URL, String.class);
        return Integer.parseInt(RestAssured.get(url + "/count/" + count).asString());
    }

    @Override
    public Map<String, String> start() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException noPort) {
            throw new IllegalStateException(noPort);
        }
        inBackground(this::accept);
        String url = "http://127.0.0.1:" + server.getLocalPort();
        Map<String, String> config = new HashMap<>(Map.of(URL, url));
        STORES.forEach(store -> connect(store, url, config));
        return config;
    }

    private static void connect(String store, String url, Map<String, String> config) {
        String prefix = "delivery.stores." + store + ".";
        config.put(prefix + "platform", "wix");
        config.put(prefix + "url", url + "/" + store);
        config.put(prefix + "site-id", "00000000-0000-4000-8000-0000000000d9");
        config.put(prefix + "api-key", "any");
    }

    private void accept() throws IOException {
        while (!server.isClosed()) {
            Socket socket = server.accept();
            inBackground(() -> serve(socket));
        }
    }

    private void serve(Socket socket) throws IOException {
        try (socket) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            String[] path = in.readLine().split(" ")[1].split("/");
            if (path[1].equals("count")) {
                tell(counts.getOrDefault(path[2], 0).toString(), socket);
                return;
            }
            counts.merge("came-" + path[1], 1, Integer::sum);
            untilClosed(in);
            counts.merge("gone-" + path[1], 1, Integer::sum);
        }
    }

    private static void tell(String count, Socket socket) throws IOException {
        String head = "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: " + count.length() + "\r\n\r\n";
        socket.getOutputStream().write((head + count).getBytes(StandardCharsets.US_ASCII));
    }

    private static void untilClosed(BufferedReader in) {
        try {
            while (in.read() >= 0) {
                continue;
            }
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
