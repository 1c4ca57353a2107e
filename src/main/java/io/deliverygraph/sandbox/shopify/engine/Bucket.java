package io.deliverygraph.sandbox.shopify.engine;

import java.time.Clock;

/** The leaky bucket of a shop (Shopify contract 1.4). Counts in thousandths of a point. */
public final class Bucket {

    private static final long PARTS = 1000;

    private final long most;
    private final int restoreRate;
    private final Clock clock;
    private long parts;
    private long filledAt;

    /**
     * A full bucket.
     *
     * @param maximum points it holds
     * @param restoreRate points that come back in a second
     */
    public Bucket(int maximum, int restoreRate, Clock clock) {
        this.most = maximum * PARTS;
        this.restoreRate = restoreRate;
        this.clock = clock;
        this.parts = most;
        this.filledAt = clock.millis();
    }

    /** Whether there are as many points in it. */
    boolean holds(int points) {
        refill();
        return parts >= points * PARTS;
    }

    void take(int points) {
        refill();
        parts = Math.max(0, parts - points * PARTS);
    }

    /** {@code throttleStatus}. */
    Status status() {
        refill();
        return new Status((int) (most / PARTS), (int) (parts / PARTS), restoreRate);
    }

    record Status(int maximumAvailable, int currentlyAvailable, int restoreRate) {}

    /** A point a second is a thousandth of a point a millisecond. */
    private void refill() {
        long now = clock.millis();
        parts = Math.min(most, parts + (now - filledAt) * restoreRate);
        filledAt = now;
    }
}
