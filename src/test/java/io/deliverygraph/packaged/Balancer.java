package io.deliverygraph.packaged;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * An nginx in front of two places, each with the address of whoever serves it now. Who is taken out gets no further
 * request from then on; connections to callers stay as they are, and nothing is tried a second time.
 */
final class Balancer implements AutoCloseable {

    private static final List<String> NGINX =
            List.of("/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/sbin/nginx", "/opt/homebrew/bin/nginx");

    private final Process process;
    private final Path folder;
    private final int port;

    private Balancer(Process process, Path folder, int port) {
        this.process = process;
        this.folder = folder;
        this.port = port;
    }

    /** Whether this machine has an nginx. */
    static boolean isThere() {
        return program() != null;
    }

    private static String program() {
        return NGINX.stream()
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst()
                .orElse(null);
    }

    /**
     * Starts with the first two.
     *
     * @param folder for its files
     * @param ports of the first two, and of those that take their places
     */
    static Balancer start(Path folder, List<Integer> ports) throws Exception {
        int port = freePort();
        Files.writeString(folder.resolve("nginx.conf"), configuration(folder, port, ports));
        Process process = new ProcessBuilder(program(), "-p", folder.toString(), "-c", "nginx.conf", "-e", "stderr")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.log").toFile())
                .start();
        Balancer balancer = new Balancer(process, folder, port);
        Soon.is("nginx listens", () -> Asked.statusOf(balancer.url() + "/there") == 204);
        return balancer;
    }

    /**
     * A file that is there turns a place over to the newcomer, from the next request on. The folder is nobody else's to
     * read, so nginx runs as we do.
     */
    private static String configuration(Path folder, int port, List<Integer> ports) {
        String upstreams = Stream.of("first", "second", "newfirst", "newsecond")
                .map(name -> "upstream %s { server 127.0.0.1:%d; keepalive 16; }\n")
                .reduce("", String::concat)
                .formatted(
                        "first",
                        ports.get(0),
                        "second",
                        ports.get(1),
                        "newfirst",
                        ports.get(2),
                        "newsecond",
                        ports.get(3));
        return """
                daemon off;
                user %s;
                worker_processes 1;
                pid nginx.pid;
                events { worker_connections 512; }
                http {
                    access_log off;
                    client_body_temp_path body;
                    proxy_temp_path proxy;
                    fastcgi_temp_path fastcgi;
                    uwsgi_temp_path uwsgi;
                    scgi_temp_path scgi;
                    %s
                    split_clients $request_id $place { 50%% first; * second; }
                    server {
                        listen 127.0.0.1:%d;
                        keepalive_requests 1000000;
                        location = /there { return 204; }
                        location / {
                            set $serving $place;
                            if (-f %s/$place) { set $serving new$place; }
                            proxy_pass http://$serving;
                            proxy_http_version 1.1;
                            proxy_set_header Connection "";
                            proxy_next_upstream off;
                        }
                    }
                }
                """.formatted(System.getProperty("user.name"), upstreams, port, folder);
    }

    /** From the next request on, the newcomer serves this place, {@code first} or {@code second}. */
    void turnOver(String place) throws IOException {
        Files.createFile(folder.resolve(place));
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    /** What it had to complain of. */
    String log() throws IOException {
        return Files.readString(folder.resolve("nginx.log"));
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
