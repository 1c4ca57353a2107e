package io.deliverygraph.platform;

import java.time.Instant;
import java.util.Collection;

/**
 * An answer of a store, as it is kept.
 *
 * @param epoch the store's, in which it was seen last
 * @param writes how often we had written to the store when it was read; after another write it is worthless
 * @param readAt when the question left: the answer is no younger
 * @param freshUntil equal to readAt for one that must not be kept
 * @param askAgainAt before that moment nobody asks the store for it, because the last time it was down
 */
record Held<T>(T value, long epoch, long writes, Instant readAt, Instant freshUntil, Instant askAgainAt) {

    boolean isFresh(Instant now) {
        return now.isBefore(freshUntil);
    }

    Held<T> withAskAgainAt(Instant moment) {
        return new Held<>(value, epoch, writes, readAt, freshUntil, moment);
    }

    /** What is no list is a shop with all its profiles, rates and carriers: to be on the safe side, a hundred. */
    private static final int A_SHOP = 100;

    /** How much it counts: each thing, and each id that was asked for. */
    int weight(Question question) {
        int things = value instanceof Collection<?> many ? many.size() : A_SHOP;
        return 1 + things + question.arguments().size() / 10;
    }
}
