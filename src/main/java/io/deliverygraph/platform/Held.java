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
 * @param refreshAgainAt before that moment nobody refreshes it in advance, because the last time that failed
 * @param downUntil before that moment nobody asks the store for it, because the last time the store was down
 */
record Held<T>(
        T value,
        long epoch,
        long writes,
        Instant readAt,
        Instant freshUntil,
        Instant refreshAgainAt,
        Instant downUntil) {

    /** What is no list and does not say what it weighs: to be on the safe side. */
    private static final int UNKNOWN = 100;

    /** So many characters of ids count as much as one thing. */
    private static final int CHARACTERS_OF_A_THING = 100;

    static <T> Held<T> of(T value, long epoch, Departure left, Instant freshUntil) {
        return new Held<>(value, epoch, left.writes(), left.at(), freshUntil, Instant.MIN, Instant.MIN);
    }

    boolean isFresh(Instant now) {
        return now.isBefore(freshUntil);
    }

    /** The store refused, or did not answer in time: it is there, so what comes next is its own answer. */
    Held<T> notRefreshedBefore(Instant moment) {
        return new Held<>(value, epoch, writes, readAt, freshUntil, moment, Instant.MIN);
    }

    Held<T> downUntil(Instant moment) {
        return new Held<>(value, epoch, writes, readAt, freshUntil, moment, moment);
    }

    /** How much it counts: each thing, what was asked for by its length, and itself; so nothing is for nothing. */
    int weight(Question question) {
        int asked = question.arguments().stream().mapToInt(String::length).sum();
        return 1 + things() + (asked + CHARACTERS_OF_A_THING - 1) / CHARACTERS_OF_A_THING;
    }

    private int things() {
        if (value instanceof Weighed weighed) {
            return weighed.things();
        }
        return value instanceof Collection<?> many ? many.size() : UNKNOWN;
    }
}
