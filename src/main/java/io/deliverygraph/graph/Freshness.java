package io.deliverygraph.graph;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How often each store's data have changed as far as we know. What was made of a store's data holds only as long as its
 * epoch is the same.
 */
@Singleton // no proxy: asked for each request
public class Freshness {

    private static final State UNTOUCHED = new State(0, 0, Instant.MIN);

    private final Clock clock;
    private final Map<String, State> stores = new ConcurrentHashMap<>();
    private final AtomicLong moves = new AtomicLong();

    Freshness(Clock clock) {
        this.clock = clock;
    }

    /**
     * Raised by whatever shows that a store's data are not what they were.
     *
     * @param store key of the store
     */
    public long epoch(String store) {
        return state(store).epoch;
    }

    /** How often we ourselves wrote, done or not. What was read before a write must not be shown after it. */
    public long writes(String store) {
        return state(store).writes;
    }

    /** Raised together with any store's epoch: for what does not know yet which stores it will rest on. */
    public long moves() {
        return moves.get();
    }

    /** Another read brought other data: answers made of the old are over, other reads of the store are not. */
    public void changed(String store) {
        stores.compute(store, (key, present) -> was(present).changed());
        moves.incrementAndGet();
    }

    /** A write of ours ended, whatever way: nothing that was read of the store before may be shown any more. */
    public void written(String store) {
        Instant now = clock.instant();
        stores.compute(store, (key, present) -> was(present).written(now));
        moves.incrementAndGet();
    }

    /**
     * Whether the last write of ours was so young that it may still have been on its way.
     *
     * @param moment of the question, such as when a read left: whenever it is answered, it may not have seen the write
     */
    public boolean isSettling(String store, Instant moment, Duration settling) {
        State state = state(store);
        return state.writes > 0 && moment.isBefore(state.lastWrite.plus(settling));
    }

    private State state(String store) {
        return stores.getOrDefault(store, UNTOUCHED);
    }

    private static State was(State present) {
        return present == null ? UNTOUCHED : present;
    }

    private record State(long epoch, long writes, Instant lastWrite) {

        State changed() {
            return new State(epoch + 1, writes, lastWrite);
        }

        State written(Instant now) {
            return new State(epoch + 1, writes + 1, now);
        }
    }
}
