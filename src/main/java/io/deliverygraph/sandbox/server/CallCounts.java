package io.deliverygraph.sandbox.server;

import io.deliverygraph.sandbox.standin.Operation;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** How often each method was called since the last reset, failed calls included. */
public final class CallCounts {

    private final Map<String, Long> counts = new ConcurrentHashMap<>();

    void count(Operation operation) {
        counts.merge(operation.label(), 1L, Long::sum);
    }

    /** Counts by method, methods never called left out, in alphabetical order. */
    SortedMap<String, Long> all() {
        return new TreeMap<>(counts);
    }

    void clear() {
        counts.clear();
    }
}
