package io.deliverygraph.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the executable takes of the machine's memory, as Kubernetes counts it. */
@Tag("native")
class MemoryIT {

    private static final int QUERIES = 10_000;
    private static final int CALLERS = 16;
    private static final int AIM_IN_MEGABYTES = 100;

    @Test
    void staysWithinAHundredMegabytesAfterTenThousandQueries() throws Exception {
        try (Started sandbox = Started.sandbox("--bucket", "10000000", "--restore-rate", "1000000");
                Started service = Started.service(List.of("-Xmx64m"), settings(sandbox))) {
            Figures.note("resident after the start", resident(service) + " MB");
            Asked.at(service.url()).send(Asked.WHERE_DO_WE_SHIP);
            Figures.note("resident after the first query", resident(service) + " MB");

            ask(service);

            int resident = resident(service);
            Figures.note("resident after %d queries with -Xmx64m".formatted(QUERIES), resident + " MB");
            assertThat(resident).isLessThanOrEqualTo(AIM_IN_MEGABYTES);
        }
    }

    /** Nothing is kept, so that every query goes all the way to the stores; and nobody holds it back. */
    private static Map<String, String> settings(Started sandbox) {
        Map<String, String> settings = Packaged.atSandbox(sandbox.url());
        settings.put("delivery.cache.ttl", "0S");
        settings.put("delivery.sharing.enabled", "false");
        settings.put("delivery.wix.calls-per-minute", "1000000");
        return settings;
    }

    private static void ask(Started service) throws Exception {
        Asked asked = Asked.at(service.url());
        Callable<Integer> caller = () -> {
            int answered = 0;
            for (int i = 0; i < QUERIES / CALLERS; i++) {
                answered += Asked.isWhole(asked.send(Asked.WHERE_DO_WE_SHIP)) ? 1 : 0;
            }
            return answered;
        };
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        int answered = 0;
        for (Future<Integer> each :
                callers.invokeAll(Stream.generate(() -> caller).limit(CALLERS).toList())) {
            answered += each.get();
        }
        callers.shutdown();
        assertThat(answered).isEqualTo(QUERIES);
    }

    /** Megabytes of 1024 kilobytes. */
    private static int resident(Started service) throws IOException {
        return Files.readAllLines(
                                Path.of("/proc", Long.toString(service.process().pid()), "status"))
                        .stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .map(line -> line.replaceAll("\\D", ""))
                        .mapToInt(Integer::parseInt)
                        .findFirst()
                        .orElseThrow()
                / 1024;
    }
}
