package io.deliverygraph.packaged;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A process of the packaged application, started as the README says, that has told where it listens. */
final class Started implements AutoCloseable {

    private static final Pattern SERVICE = Pattern.compile(
            "Listening on: (http://[0-9.:]+[0-9])(?:.* Management interface listening on (http://[0-9.:]+[0-9]))?");
    private static final Pattern SANDBOX = Pattern.compile("Wix at (http\\S+)/wix()");

    private final Process process;
    private final Matcher told;

    private Started(Process process, Matcher told) {
        this.process = process;
        this.told = told;
    }

    /** The service, with these properties. */
    static Started service(Map<String, String> settings) throws Exception {
        return start(SERVICE, Packaged.service(List.of(), settings));
    }

    /** The service, with flags such as {@code -Xmx64m} too. */
    static Started service(List<String> flags, Map<String, String> settings) throws Exception {
        return start(SERVICE, Packaged.service(flags, settings));
    }

    /** The sandbox, with these options. */
    static Started sandbox(String... options) throws Exception {
        return start(SANDBOX, Packaged.sandbox(options));
    }

    private static Started start(Pattern where, List<String> command)
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        CompletableFuture<Matcher> found = new CompletableFuture<>();
        Thread reader = new Thread(() -> read(process, where, found));
        reader.setDaemon(true);
        reader.start();
        return new Started(process, found.get(60, TimeUnit.SECONDS));
    }

    /** Reads to the end, so that the process never waits for somebody to take what it prints. */
    private static void read(Process process, Pattern where, CompletableFuture<Matcher> found) {
        StringBuilder printed = new StringBuilder();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Matcher told = where.matcher(line);
                if (!found.isDone() && told.find()) {
                    found.complete(told);
                }
                if (!found.isDone()) {
                    printed.append(line).append('\n');
                }
            }
        } catch (IOException closed) {
            found.completeExceptionally(closed);
        }
        found.completeExceptionally(new IllegalStateException("It ended without listening:\n" + printed));
    }

    String url() {
        return told.group(1);
    }

    /** Where health and metrics are; of the service only. */
    String management() {
        return told.group(2);
    }

    Process process() {
        return process;
    }

    /** Asks it to end, as Kubernetes does, with SIGTERM. */
    void askToEnd() {
        process.destroy();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
