package io.deliverygraph.platform.wix;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** How many calls go out in any minute. Calls get their turn in the order in which they ask. Safe for many threads. */
final class CallBudget {

    private static final long WINDOW_MILLIS = Duration.ofMinutes(1).toMillis();

    private final int calls;
    private final Clock clock;

    /** When the last calls went out or will go, in milliseconds, oldest first; as many as a minute may hold. */
    private final Deque<Long> turns = new ArrayDeque<>();

    /** @param calls in any minute, at least one */
    CallBudget(int calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    /**
     * Takes a turn, if it comes soon enough.
     *
     * @return how long to wait for it; zero for at once. Longer than the patience: no turn was taken.
     */
    synchronized Duration turn(Duration patience) {
        long now = clock.millis();
        forgetBefore(now - WINDOW_MILLIS);
        long at = turns.size() < calls ? now : Math.max(now, turns.peekFirst() + WINDOW_MILLIS);
        Duration wait = Duration.ofMillis(at - now);
        if (wait.compareTo(patience) <= 0) {
            take(at);
        }
        return wait;
    }

    private void take(long at) {
        turns.addLast(at);
        if (turns.size() > calls) {
            turns.removeFirst();
        }
    }

    /** A turn that a minute no longer holds; so a large budget costs what is used of it, and not what it allows. */
    private void forgetBefore(long start) {
        while (!turns.isEmpty() && turns.peekFirst() <= start) {
            turns.removeFirst();
        }
    }
}
