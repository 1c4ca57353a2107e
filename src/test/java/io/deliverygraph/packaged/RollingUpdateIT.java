package io.deliverygraph.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two that serve are replaced one after the other, as Kubernetes does it: the newcomer is ready, the old one is asked
 * to end, and a moment later it gets no further requests. Callers keep their connections and notice nothing.
 */
@Tag("native")
class RollingUpdateIT {

    private static final String READY = "/q/health/ready";

    /** What it takes Kubernetes to tell every node, in small. The delay of who ends is longer. */
    private static final int MILLIS_UNTIL_EVERYBODY_KNOWS = 700;

    private static Started sandbox;

    @BeforeAll
    static void start() throws Exception {
        assertThat(Balancer.isThere() || !Boolean.getBoolean("nginx.required"))
                .as("nginx is required and not installed: see .ci/native")
                .isTrue();
        assumeTrue(Balancer.isThere(), "Skipped: nginx is not installed (Debian: apt-get install nginx-light)");
        sandbox = Started.sandbox("--bucket", "10000000", "--restore-rate", "1000000");
    }

    @AfterAll
    static void stop() {
        if (sandbox != null) {
            sandbox.close();
        }
    }

    @Test
    void losesNoRequest(@TempDir Path folder) throws Exception {
        Load load = replaceBoth(folder, "2S", Started::askToEnd);

        assertThat(load.failures()).isEmpty();
        assertThat(load.answered()).isGreaterThan(200);
        Figures.note("rolling update", load.answered() + " requests answered, 0 lost");
    }

    /** Or the test before would pass by not seeing. */
    @Test
    void wouldSeeWhatIsLostWhereOneIsKilled(@TempDir Path folder) throws Exception {
        Load load = replaceBoth(folder, "2S", old -> old.process().destroyForcibly());

        assertThat(load.failures()).isNotEmpty();
        Figures.note("the same with SIGKILL", load.failures().size() + " lost");
    }

    /** How one is made to end. */
    private interface Ending {
        void of(Started old);
    }

    private static Load replaceBoth(Path folder, String delay, Ending ending) throws Exception {
        List<Integer> ports =
                List.of(Balancer.freePort(), Balancer.freePort(), Balancer.freePort(), Balancer.freePort());
        try (Started first = serving(ports.get(0), delay);
                Started second = serving(ports.get(1), delay);
                Balancer balancer = Balancer.start(folder, ports);
                Load load = Load.on(balancer.url())) {
            Soon.is("the load is there", () -> load.answered() > 50);
            try (Started newFirst = replaced(first, ports.get(2), delay, balancer, "first", ending);
                    Started newSecond = replaced(second, ports.get(3), delay, balancer, "second", ending)) {
                int before = load.answered();
                Soon.is("the newcomers answer", () -> load.answered() > before + 50);
                assertThat(Stream.of(newFirst, newSecond))
                        .allMatch(each -> each.process().isAlive());
                load.end();
            }
            return load;
        }
    }

    private static Started replaced(Started old, int port, String delay, Balancer balancer, String place, Ending ending)
            throws Exception {
        Started newcomer = serving(port, delay);
        Soon.is("ready", () -> Asked.statusOf(newcomer.management() + READY) == 200);
        ending.of(old);
        Thread.sleep(MILLIS_UNTIL_EVERYBODY_KNOWS);
        balancer.turnOver(place);
        old.process().onExit().join();
        return newcomer;
    }

    private static Started serving(int port, String delay) throws Exception {
        Map<String, String> settings = Packaged.atSandbox(sandbox.url());
        settings.put("quarkus.http.port", Integer.toString(port));
        settings.put("quarkus.management.port", Integer.toString(Balancer.freePort()));
        settings.put("quarkus.shutdown.delay", delay);
        settings.put("delivery.cache.ttl", "0S");
        settings.put("delivery.wix.calls-per-minute", "1000000");
        return Started.service(settings);
    }
}
