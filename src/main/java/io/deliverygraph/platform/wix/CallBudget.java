package io.deliverygraph.platform.wix;

import java.time.Clock;
import java.time.Duration;

/** How many calls go out in any minute. Calls get their turn in the order in which they ask. Safe for many threads. */
final class CallBudget {

    private static final long WINDOW_MILLIS = Duration.ofMinutes(1).toMillis();

    private final int calls;
    private final Clock clock;
    private final Turns turns = new Turns();

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
        long at = turns.count < calls ? now : Math.max(now, turns.oldest() + WINDOW_MILLIS);
        Duration wait = Duration.ofMillis(at - now);
        if (wait.compareTo(patience) <= 0) {
            take(at);
        }
        return wait;
    }

    private void take(long at) {
        if (turns.count == calls) {
            turns.removeOldest();
        }
        turns.add(at);
    }

    /** A turn that a minute no longer holds; so a large budget costs what is used of it, and not what it allows. */
    private void forgetBefore(long start) {
        while (turns.count > 0 && turns.oldest() <= start) {
            turns.removeOldest();
        }
    }

    /**
     * When the last calls went out or will go, in milliseconds, oldest first; as many as a minute may hold. A ring of
     * plain numbers: as objects they live for a minute each, and the collector carries every one of them along.
     */
    private static final class Turns {

        private long[] ring = new long[16];
        private int first;
        private int count;

        long oldest() {
            return ring[first];
        }

        void removeOldest() {
            first = (first + 1) % ring.length;
            count--;
        }

        void add(long at) {
            if (count == ring.length) {
                grow();
            }
            ring[(first + count) % ring.length] = at;
            count++;
        }

        private void grow() {
            long[] larger = new long[2 * ring.length];
            System.arraycopy(ring, first, larger, 0, ring.length - first);
            System.arraycopy(ring, 0, larger, ring.length - first, first);
            ring = larger;
            first = 0;
        }
    }
}
