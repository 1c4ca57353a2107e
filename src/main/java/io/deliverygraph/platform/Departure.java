package io.deliverygraph.platform;

import io.deliverygraph.graph.Freshness;
import java.time.Instant;

/**
 * What was known of a store when a question left for it.
 *
 * @param at the answer is no younger
 * @param epoch the store's
 * @param writes how often we had written to the store
 */
record Departure(Instant at, long epoch, long writes) {

    static Departure now(Freshness freshness, String store, Instant now) {
        // The epoch first: what changes behind this line makes it another than the answer will be judged by.
        long epoch = freshness.epoch(store);
        return new Departure(now, epoch, freshness.writes(store));
    }
}
