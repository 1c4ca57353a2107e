package io.deliverygraph.graph;

import java.util.Comparator;

/** How ids of platforms are ordered. */
public final class NativeIds {

    /** Shorter ones first: numbers behind a text that all share come in the order in which they were given out. */
    public static final Comparator<String> SMALLEST_FIRST =
            Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder());

    private NativeIds() {}
}
