package io.deliverygraph.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.graph.PlatformException;
import io.deliverygraph.graph.PlatformFailure;
import io.deliverygraph.graph.PlatformFailure.Origin;
import io.deliverygraph.platform.Answering.Call;
import io.deliverygraph.sandbox.TestClock;
import io.micrometer.core.instrument.MockClock;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** One lane, a queue of one, one further try at once, and a circuit that opens when four calls found nobody. */
class StoreWatchTest {

    private static final PlatformException NOBODY =
            new PlatformException(new PlatformFailure.Unreachable(new Origin("watched", null), false));

    private final MockClock time = new MockClock();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry(SimpleConfig.DEFAULT, time);
    private final StoreWatch watch = Watched.store("watched", meters);
    private final Guards guards = new Guards(watch, new OneLane(), new TestClock(), wait -> NOBODY);
    private final List<UniEmitter<? super String>> underWay = new CopyOnWriteArrayList<>();

    @Test
    void timesCallsByStatusAndOutcome() {
        ends(200, null, Duration.ofMillis(300));
        ends(503, NOBODY, Duration.ofMillis(20));
        ends(0, NOBODY, Duration.ofSeconds(8));
        ends(0, NOBODY, Duration.ofSeconds(2));

        assertThat(calls("200", "answer").totalTime(TimeUnit.MILLISECONDS)).isEqualTo(300);
        assertThat(calls("503", "failure").count()).isEqualTo(1);
        assertThat(calls("none", "failure").totalTime(TimeUnit.SECONDS)).isEqualTo(10);
    }

    @Test
    void keepsToAFewBuckets() {
        ends(200, null, Duration.ofMillis(300));

        assertThat(calls("200", "answer").takeSnapshot().histogramCounts())
                .hasSize(9)
                .filteredOn(bucket -> bucket.count() > 0)
                .hasSize(5);
    }

    @Test
    void doesNotTimeWhatWasGivenUp() {
        watch.timed(Call.READ, new Answering(0), Uni.createFrom().nothing())
                .subscribe()
                .with(answer -> {})
                .cancel();

        assertThat(meters.find("delivery.platform.calls").timer()).isNull();
    }

    @Test
    void showsZeroBeforeAnythingHappens() {
        assertThat(counted("delivery.platform.retries")).isZero();
        for (String reason : List.of("lane", "budget", "circuit")) {
            assertThat(heldBack(reason)).isZero();
        }
        assertThat(shown("delivery.platform.active")).isZero();
        assertThat(shown("delivery.platform.waiting")).isZero();
        assertThat(shown("delivery.store.up")).isEqualTo(1);
        assertThat(openCircuits()).containsExactly("closed");
    }

    @Test
    void countsFurtherTriesAndCallsHeldBackByAnOpenCircuit() throws InterruptedException {
        for (int request = 0; request < 2; request++) {
            asks();
            underWay.get(underWay.size() - 1).fail(NOBODY);
            awaitTry(2 * request + 2);
            underWay.get(underWay.size() - 1).fail(NOBODY);
        }
        asks();

        assertThat(counted("delivery.platform.retries")).isEqualTo(2);
        assertThat(heldBack("circuit")).isEqualTo(1);
        assertThat(openCircuits()).containsExactly("open");
        assertThat(shown("delivery.store.up")).isZero();
    }

    @Test
    void showsWhoIsUnderWayAndWhoWaits() {
        for (int request = 0; request < 2; request++) {
            asks();
        }

        assertThat(shown("delivery.platform.active")).isEqualTo(1);
        assertThat(shown("delivery.platform.waiting")).isEqualTo(1);
        assertThat(heldBack("lane")).isZero();

        asks();
        assertThat(heldBack("lane")).isGreaterThanOrEqualTo(1);
    }

    private void asks() {
        guards.guarded(failure -> true, () -> Uni.createFrom().<String>emitter(underWay::add))
                .subscribe()
                .with(answer -> {}, failed -> {});
    }

    private void awaitTry(int tries) throws InterruptedException {
        for (int wait = 0; wait < 500 && underWay.size() < tries; wait++) {
            Thread.sleep(10);
        }
        assertThat(underWay).hasSize(tries);
    }

    private void ends(int status, Throwable thrown, Duration after) {
        List<UniEmitter<? super String>> call = new ArrayList<>();
        watch.timed(Call.READ, new Answering(status), Uni.createFrom().<String>emitter(call::add))
                .subscribe()
                .with(answer -> {}, failed -> {});
        time.add(after);
        if (thrown == null) {
            call.get(0).complete("answer");
        } else {
            call.get(0).fail(thrown);
        }
    }

    private Timer calls(String status, String outcome) {
        return meters.get("delivery.platform.calls")
                .tags("platform", "wix", "store", "watched", "call", "READ", "status", status, "outcome", outcome)
                .timer();
    }

    private double counted(String name) {
        return meters.get(name)
                .tags("platform", "wix", "store", "watched")
                .counter()
                .count();
    }

    private double heldBack(String reason) {
        return meters.get("delivery.platform.held.back")
                .tags("platform", "wix", "store", "watched", "reason", reason)
                .counter()
                .count();
    }

    private double shown(String name) {
        return meters.get(name)
                .tags("platform", "wix", "store", "watched")
                .gauge()
                .value();
    }

    /** States that are shown as the present one. */
    private List<String> openCircuits() {
        return meters.get("delivery.platform.circuit").gauges().stream()
                .filter(gauge -> gauge.value() == 1)
                .map(gauge -> gauge.getId().getTag("state"))
                .toList();
    }

    private record OneLane() implements Guards.Settings {

        @Override
        public int retries() {
            return 1;
        }

        @Override
        public Duration retryDelay() {
            return Duration.ofMillis(1);
        }

        @Override
        public Duration longestWait() {
            return Duration.ofMinutes(1);
        }

        @Override
        public int concurrentCalls() {
            return 1;
        }

        @Override
        public int queue() {
            return 1;
        }

        @Override
        public int circuitCalls() {
            return 4;
        }

        @Override
        public int circuitFailurePercent() {
            return 100;
        }

        @Override
        public Duration circuitOpen() {
            return Duration.ofMinutes(1);
        }
    }
}
