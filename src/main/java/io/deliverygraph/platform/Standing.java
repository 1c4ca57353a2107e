package io.deliverygraph.platform;

import io.deliverygraph.graph.PlatformFailure;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Whether a store answers, as far as its last call told. Any answer counts but one that refuses our credential: with
 * that nothing can be read either. Safe for many threads.
 */
public final class Standing {

    private final String store;
    private final Clock clock;
    private volatile Known known;
    private volatile Instant heardAt;

    /** What is known of a store. */
    public enum State {
        /** Nobody has asked it anything. */
        UNKNOWN,
        UP,
        DOWN
    }

    /** @param since when it was first heard after another state; when we started for {@link State#UNKNOWN} */
    public record Known(State state, Instant since) {}

    /** @param store its key */
    public Standing(String store, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.known = new Known(State.UNKNOWN, clock.instant());
        this.heardAt = Instant.MIN;
    }

    /** Key of the store. */
    public String store() {
        return store;
    }

    /** What the last call told. */
    public Known known() {
        return known;
    }

    /** Whether nothing has been heard of it for so long, or ever. */
    public boolean isOlderThan(Duration age) {
        return heardAt.isBefore(clock.instant().minus(age));
    }

    /**
     * A call is over.
     *
     * @param thrown null where it did not fail
     */
    void heard(Throwable thrown) {
        State now = said(thrown);
        if (now == State.UNKNOWN) {
            return;
        }
        Instant at = clock.instant();
        heardAt = at;
        if (known.state() != now) {
            known = new Known(now, at);
        }
    }

    /** {@link State#UNKNOWN} where a failure says nothing of the store: it is ours, or the caller's. */
    private static State said(Throwable thrown) {
        if (thrown == null) {
            return State.UP;
        }
        PlatformFailure failure = Guards.failure(thrown);
        if (failure == null || failure instanceof PlatformFailure.OutOfTime || thrown instanceof HeldBack) {
            return State.UNKNOWN;
        }
        return failure instanceof PlatformFailure.Unreachable || failure instanceof PlatformFailure.Unauthorised
                ? State.DOWN
                : State.UP;
    }
}
