package io.deliverygraph.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From the start of the process until a caller who asks without pause has the first whole answer. */
@Tag("native")
class StartIT {

    private static final Duration AIM = Duration.ofMillis(100);

    /** The fastest of them counts: a neighbour on the same processor can only make a start slower. */
    private static final int STARTS = 21;

    private static Started sandbox;

    @BeforeAll
    static void start() throws Exception {
        sandbox = Started.sandbox();
        once(Asked.WHERE_DO_WE_SHIP);
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void answersItsFirstQuestionInLessThanAHundredMilliseconds() throws Exception {
        assertThat(fastest("start to first answer, no store asked", "{ stores { key } }"))
                .isLessThan(AIM);
    }

    /** With connections to both platforms opened on the way. */
    @Test
    void answersItsFirstQuestionToThePlatformsInThreeTimesThat() throws Exception {
        assertThat(fastest("start to first answer, four calls to two stores", Asked.WHERE_DO_WE_SHIP))
                .isLessThan(AIM.multipliedBy(3));
    }

    private static Duration fastest(String figure, String document) throws Exception {
        List<Duration> times = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            times.add(once(document));
        }
        times.sort(Duration::compareTo);
        Figures.note(
                figure,
                "median %d ms, fastest %d ms, slowest %d ms of %d starts"
                        .formatted(
                                times.get(STARTS / 2).toMillis(),
                                times.get(0).toMillis(),
                                times.get(STARTS - 1).toMillis(),
                                STARTS));
        return times.get(0);
    }

    private static Duration once(String document) throws Exception {
        int port = freePort();
        Map<String, String> settings = Packaged.atSandbox(sandbox.url());
        settings.put("quarkus.http.port", Integer.toString(port));
        settings.put("quarkus.management.port", Integer.toString(freePort()));
        byte[] request = request(document);
        ProcessBuilder command = new ProcessBuilder(Packaged.service(List.of(), settings))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        long began = System.nanoTime();
        Process process = command.start();
        try {
            String answer = firstAnswer(port, request, process);
            Duration taken = Duration.ofNanos(System.nanoTime() - began);
            assertThat(answer).contains("200 OK").contains("\"demo\"").doesNotContain("\"errors\"");
            return taken;
        } finally {
            process.destroy();
            process.onExit().join();
        }
    }

    private static byte[] request(String document) {
        String body = "{\"query\": \"" + document.replace('\n', ' ').replace("\"", "\\\"") + "\"}";
        return ("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nConnection: close\r\n"
                        + "Content-Length: " + body.length() + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Nobody listens at first, so it is tried again and again. */
    private static String firstAnswer(int port, byte[] request, Process process) throws Exception {
        while (process.isAlive()) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
                socket.getOutputStream().write(request);
                return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException notYet) {
                Thread.sleep(1);
            }
        }
        throw new AssertionError("it ended with status " + process.exitValue());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
