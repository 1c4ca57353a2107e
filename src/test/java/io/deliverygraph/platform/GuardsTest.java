package io.deliverygraph.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.graph.PlatformException;
import io.deliverygraph.graph.PlatformFailure;
import io.deliverygraph.graph.PlatformFailure.Origin;
import io.deliverygraph.sandbox.TestClock;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One lane, further tries, and requests that are given up. */
class GuardsTest {

    private static final Origin STORE = new Origin("guarded", null);
    private static final PlatformException NOBODY =
            new PlatformException(new PlatformFailure.Unreachable(STORE, false));
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(20);

    private final List<UniEmitter<? super String>> underWay = new ArrayList<>();

    @Test
    void givesItsLaneBackOnceWhenGivenUpBetweenTwoTries() {
        Guards guards = guards(new OneLane(LONG));
        Cancellable request = asks(guards);
        underWay.get(0).fail(NOBODY);

        request.cancel();

        assertThat(sentAtOnce(guards, 3)).isEqualTo(1);
    }

    @Test
    void givesItsLaneBackOnceWhenGivenUpInItsSecondTry() throws InterruptedException {
        Guards guards = guards(new OneLane(SHORT));
        Cancellable request = asks(guards);
        underWay.get(0).fail(NOBODY);
        for (int wait = 0; wait < 500 && underWay.size() < 2; wait++) {
            Thread.sleep(10);
        }
        assertThat(underWay).hasSize(2);

        request.cancel();

        assertThat(sentAtOnce(guards, 3)).isEqualTo(1);
    }

    /** It has waited for its turn as long as it may, and was not sent: nothing is sent again. */
    @Test
    void triesNoFurtherWhatWasHeldBack() {
        HeldBack heldBack = new HeldBack(new PlatformFailure.Throttled(STORE, SHORT));
        List<Throwable> failures = new ArrayList<>();

        guards(new OneLane(SHORT))
                .guarded(failure -> true, () -> Uni.createFrom().<String>failure(heldBack))
                .subscribe()
                .with(answer -> {}, failures::add);

        assertThat(failures).containsExactly(heldBack);
    }

    @Test
    void leavesTheLaneThatNobodyTakesAnyMore() {
        Lanes lanes = new Lanes(1, 1);
        List<UniEmitter<? super Lane>> waiting = new ArrayList<>();
        Uni.createFrom()
                .<Lane>emitter(waiting::add)
                .subscribe()
                .with(lane -> {})
                .cancel();

        LaneTurn.take(lanes, Home.here(), LONG, () -> NOBODY, waiting.get(0));

        assertThat(lanes.take()).isTrue();
        assertThat(lanes.take()).isFalse();
    }

    @Test
    void leavesTheLaneThatCameFreeForNobody() {
        Lanes lanes = new Lanes(1, 1);
        lanes.take();
        List<UniEmitter<? super Lane>> waiting = new ArrayList<>();
        Uni.createFrom()
                .<Lane>emitter(waiting::add)
                .subscribe()
                .with(lane -> {})
                .cancel();
        LaneTurn.take(lanes, Home.here(), LONG, () -> NOBODY, waiting.get(0));

        lanes.leave();

        assertThat(lanes.take()).isTrue();
        assertThat(lanes.take()).isFalse();
    }

    private int sentAtOnce(Guards guards, int requests) {
        int before = underWay.size();
        for (int request = 0; request < requests; request++) {
            asks(guards);
        }
        return underWay.size() - before;
    }

    private Cancellable asks(Guards guards) {
        return guards.guarded(failure -> true, () -> Uni.createFrom().<String>emitter(underWay::add))
                .subscribe()
                .with(answer -> {}, failed -> {});
    }

    private static Guards guards(Guards.Settings settings) {
        return new Guards(Watched.store("guarded"), settings, new TestClock(), wait -> NOBODY);
    }

    private record OneLane(Duration retryDelay) implements Guards.Settings {

        @Override
        public int retries() {
            return 2;
        }

        @Override
        public Duration longestWait() {
            return LONG.multipliedBy(2);
        }

        @Override
        public int concurrentCalls() {
            return 1;
        }

        @Override
        public int queue() {
            return 10;
        }

        @Override
        public int circuitCalls() {
            return 100;
        }

        @Override
        public int circuitFailurePercent() {
            return 50;
        }

        @Override
        public Duration circuitOpen() {
            return LONG;
        }
    }
}
