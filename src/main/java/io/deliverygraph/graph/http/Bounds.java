package io.deliverygraph.graph.http;

/** Bounds a cache by two numbers where it takes one. */
final class Bounds {

    private Bounds() {}

    /**
     * The weight of an entry, so that {@code entries} and more weigh more than {@code all}.
     *
     * @param own of the entry itself
     */
    static int weight(long own, int all, int entries) {
        return (int) Math.max(Math.min(own, Integer.MAX_VALUE), all / entries + 1);
    }
}
