package io.deliverygraph.graph;

import java.time.Instant;

/** Texts whose natural order is the order of what they stand for. */
public final class Sortable {

    private Sortable() {}

    /** Seconds and nanoseconds with leading zeros; null for null. Instants before 1970 do not occur here. */
    public static String of(Instant instant) {
        return instant == null ? null : padded(instant.getEpochSecond(), 12) + '.' + padded(instant.getNano(), 9);
    }

    private static String padded(long number, int digits) {
        String plain = Long.toString(number);
        return "0".repeat(Math.max(0, digits - plain.length())) + plain;
    }
}
