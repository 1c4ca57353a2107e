package io.deliverygraph.packaged;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A process of the packaged application, started as the README says, that has told where it listens. */
final class Started implements AutoCloseable {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private final Process process;
    private final String url;

    private Started(Process process, String url) {
        this.process = process;
        this.url = url;
    }

    /**
     * Starts a JVM and waits for a line that tells where it listens.
     *
     * @param url finds the address in that line, as its first group
     */
    static Started java(Pattern url, String... arguments)
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        CompletableFuture<String> found = new CompletableFuture<>();
        Thread reader = new Thread(() -> read(process, url, found));
        reader.setDaemon(true);
        reader.start();
        return new Started(process, found.get(60, TimeUnit.SECONDS));
    }

    /** Reads to the end, so that the process never waits for somebody to take what it prints. */
    private static void read(Process process, Pattern url, CompletableFuture<String> found) {
        StringBuilder printed = new StringBuilder();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                printed.append(line).append('\n');
                Matcher told = url.matcher(line);
                if (told.find()) {
                    found.complete(told.group(1));
                }
            }
        } catch (IOException closed) {
            found.completeExceptionally(closed);
        }
        found.completeExceptionally(new IllegalStateException("It ended without listening:\n" + printed));
    }

    String url() {
        return url;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
