package io.deliverygraph.platform;

import io.deliverygraph.graph.PlatformFailure;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Stops calling a platform that is not there: asking again and again would keep it down, and let everybody wait. After
 * a while one call may try, and decides for all. Resilience4j judges; ours is only that a call may end in another state
 * than it was sent in. Safe for many threads.
 */
final class Circuit {

    /** In place of a ticket: the call must not be sent. */
    static final int REFUSED = -1;

    private static final Logger LOG = Logger.getLogger(Guards.class);

    private final String store;

    /** Used with our lock only, so that its state and the era change together. */
    private final CircuitBreaker breaker;

    /**
     * Counts changes of state: an answer to a call of an earlier one says nothing about this one. The breaker by itself
     * would take the time-out of a call that was sent before it opened for the end of the one that tries.
     */
    private int era;

    Circuit(String store, Guards.Settings settings, Clock clock) {
        this.store = store;
        this.breaker = CircuitBreaker.of(store, judging(settings, clock));
    }

    private static CircuitBreakerConfig judging(Guards.Settings settings, Clock clock) {
        int calls = settings.circuitCalls();
        long open = settings.circuitOpen().toMillis();
        return CircuitBreakerConfig.custom()
                .slidingWindow(calls, calls, SlidingWindowType.COUNT_BASED)
                .failureRateThreshold(settings.circuitFailurePercent())
                .waitIntervalFunctionInOpenState(times -> open)
                .permittedNumberOfCallsInHalfOpenState(1)
                .recordException(thrown -> Guards.failure(thrown) instanceof PlatformFailure.Unreachable)
                .ignoreException(Circuit::saysNothing)
                .clock(clock)
                .build();
    }

    private static boolean saysNothing(Throwable thrown) {
        return thrown instanceof HeldBack || Guards.failure(thrown) instanceof PlatformFailure.OutOfTime;
    }

    /** @return a ticket to hand back with what became of the call, or {@link #REFUSED} */
    synchronized int admits() {
        State before = breaker.getState();
        boolean admitted = breaker.tryAcquirePermission();
        compare(before);
        return admitted ? era : REFUSED;
    }

    /**
     * The call that had this ticket is over. Unless it failed with {@link PlatformFailure.Unreachable}, somebody was
     * there, whatever the answer. One that was given up, ran out of time or was held back by us says nothing, and if it
     * was to try for all, another may.
     *
     * @param thrown null where the call did not fail
     * @param cancelled whether it was given up by whoever asked
     */
    synchronized void ended(int ticket, Throwable thrown, boolean cancelled) {
        if (ticket != era) {
            return;
        }
        State before = breaker.getState();
        if (cancelled) {
            breaker.releasePermission();
        } else if (thrown == null) {
            breaker.onSuccess(0, TimeUnit.NANOSECONDS); // how long it took is not judged
        } else {
            breaker.onError(0, TimeUnit.NANOSECONDS, thrown);
        }
        compare(before);
    }

    /** For those who look on. */
    synchronized State state() {
        return breaker.getState();
    }

    /** In place of a listener: as soon as there is one, the breaker makes an event of every call, and logs it. */
    private void compare(State before) {
        State now = breaker.getState();
        if (now != before) {
            era++;
            LOG.warnf("Store %s: circuit %s", store, said(now));
        }
    }

    private static String said(State state) {
        return switch (state) {
            case CLOSED -> "closed: the platform answers again";
            case OPEN -> "open: the platform did not answer, calls are refused for a while";
            case HALF_OPEN -> "half open: one call may try";
            case DISABLED, METRICS_ONLY, FORCED_OPEN -> state.name(); // by command only, and we give none
        };
    }
}
