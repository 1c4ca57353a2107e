package io.deliverygraph.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.graph.PlatformException;
import io.deliverygraph.graph.PlatformFailure;
import io.deliverygraph.graph.PlatformFailure.Origin;
import io.deliverygraph.sandbox.TestClock;
import io.deliverygraph.testing.LogOf;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The last four calls, of which half must have found nobody; open for five seconds. */
class CircuitTest {

    private static final Origin STORE = new Origin("guarded", null);
    private static final Throwable ANSWER = null;
    private static final Throwable NOBODY = thrown(new PlatformFailure.Unreachable(STORE, false));
    private static final Throwable SOMEBODY = thrown(new PlatformFailure.Unauthorised(STORE));
    private static final Throwable OUT_OF_TIME = thrown(new PlatformFailure.OutOfTime(STORE));
    private static final Throwable HELD_BACK =
            new HeldBack(new PlatformFailure.Throttled(STORE, Duration.ofSeconds(7)));
    private static final Duration A_WHILE = Duration.ofSeconds(5).plusMillis(1);

    private final TestClock clock = new TestClock();
    private final Circuit circuit = new Circuit("guarded", new Four(), clock);

    @Test
    void looksAtFullRoundsOfCallsOnly() {
        calls(NOBODY, NOBODY, NOBODY);
        assertThat(isOpen()).isFalse();

        calls(NOBODY);
        assertThat(isOpen()).isTrue();
    }

    @Test
    void looksAtTheLastCallsOnly() {
        calls(NOBODY, ANSWER, ANSWER, ANSWER, ANSWER, NOBODY);
        assertThat(isOpen()).isFalse();

        calls(NOBODY);
        assertThat(isOpen()).isTrue();
    }

    @Test
    void countsAnyAnswerForSomebody() {
        calls(SOMEBODY, SOMEBODY, new IllegalStateException(), NOBODY, ANSWER, SOMEBODY);

        assertThat(isOpen()).isFalse();
    }

    @Test
    void countsNothingThatWasGivenUp() {
        calls(NOBODY);
        for (int call = 0; call < 4; call++) {
            circuit.ended(circuit.admits(), null, true);
            calls(OUT_OF_TIME, HELD_BACK);
        }

        calls(NOBODY, ANSWER);
        assertThat(isOpen()).isFalse();
        calls(ANSWER);
        assertThat(isOpen()).isTrue();
    }

    @Test
    void staysOpenForAWhile() {
        open();

        clock.pass(Duration.ofSeconds(5).minusMillis(1));

        assertThat(isOpen()).isTrue();
    }

    @Test
    void letsOneCallTryForAll() {
        open();
        clock.pass(A_WHILE);

        int trying = circuit.admits();
        assertThat(circuit.admits()).isEqualTo(Circuit.REFUSED);
        circuit.ended(trying, SOMEBODY, false);

        calls(NOBODY, NOBODY, NOBODY);
        assertThat(isOpen()).isFalse();
    }

    @Test
    void opensAgainWhenTheOneThatTriedFoundNobody() {
        open();
        clock.pass(A_WHILE);
        calls(NOBODY);

        assertThat(isOpen()).isTrue();
        clock.pass(A_WHILE);
        assertThat(isOpen()).isFalse();
    }

    @Test
    void letsAnotherTryWhenTheFirstWasGivenUp() {
        open();
        clock.pass(A_WHILE);

        circuit.ended(circuit.admits(), null, true);
        calls(OUT_OF_TIME);
        calls(HELD_BACK);

        int trying = circuit.admits();
        assertThat(trying).isNotEqualTo(Circuit.REFUSED);
        assertThat(circuit.admits()).isEqualTo(Circuit.REFUSED);
    }

    @Test
    void learnsNothingFromCallsOfAnEarlierState() {
        List<Integer> early =
                IntStream.range(0, 3).mapToObj(call -> circuit.admits()).toList();
        open();
        clock.pass(A_WHILE);
        int trying = circuit.admits();

        circuit.ended(early.get(0), NOBODY, false);
        circuit.ended(early.get(1), ANSWER, false);
        circuit.ended(early.get(2), null, true);
        assertThat(circuit.admits()).isEqualTo(Circuit.REFUSED);

        circuit.ended(trying, ANSWER, false);
        assertThat(isOpen()).isFalse();
    }

    @Test
    void tellsOfEachChangeOnce() {
        try (LogOf log = new LogOf()) {
            open();
            clock.pass(A_WHILE);
            calls(ANSWER);

            assertThat(log.text().lines())
                    .containsExactly(
                            "WARN Store guarded: circuit open: the platform did not answer, calls are refused for a while",
                            "WARN Store guarded: circuit half open: one call may try",
                            "WARN Store guarded: circuit closed: the platform answers again");
        }
    }

    private void open() {
        calls(NOBODY, NOBODY, NOBODY, NOBODY);
    }

    /** One after the other. */
    private void calls(Throwable... met) {
        for (Throwable thrown : met) {
            circuit.ended(circuit.admits(), thrown, false);
        }
    }

    /** Asks as a call would that is given up at once. */
    private boolean isOpen() {
        int ticket = circuit.admits();
        if (ticket != Circuit.REFUSED) {
            circuit.ended(ticket, null, true);
        }
        return ticket == Circuit.REFUSED;
    }

    private static Throwable thrown(PlatformFailure failure) {
        return new PlatformException(failure);
    }

    private record Four(
            int retries,
            Duration retryDelay,
            Duration longestWait,
            int concurrentCalls,
            int queue,
            int circuitCalls,
            int circuitFailurePercent,
            Duration circuitOpen)
            implements Guards.Settings {

        Four() {
            this(0, Duration.ZERO, Duration.ZERO, 1, 1, 4, 50, Duration.ofSeconds(5));
        }
    }
}
