package io.deliverygraph.graph;

import java.time.Instant;
import java.util.Locale;

/** Texts whose natural order is the order of what they stand for. */
public final class Sortable {

    private Sortable() {}

    /** Seconds and nanoseconds with leading zeros; null for null. Instants before 1970 do not occur here. */
    public static String of(Instant instant) {
        return instant == null
                ? null
                : String.format(Locale.ROOT, "%012d.%09d", instant.getEpochSecond(), instant.getNano());
    }
}
