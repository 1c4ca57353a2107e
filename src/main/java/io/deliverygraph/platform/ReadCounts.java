package io.deliverygraph.platform;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts how reads were answered, as {@code delivery.cache.reads} by store and outcome. */
final class ReadCounts {

    private static final String NAME = "delivery.cache.reads";

    private final MeterRegistry meters;
    private final Map<Key, Counter> counters = new ConcurrentHashMap<>();

    /** How a read was answered. */
    enum Outcome {
        HIT,
        MISS,
        SHARED,
        STALE,
        REFRESHED
    }

    private record Key(String store, Outcome outcome) {}

    ReadCounts(MeterRegistry meters) {
        this.meters = meters;
    }

    void count(String store, Outcome outcome) {
        counters.computeIfAbsent(new Key(store, outcome), this::counter).increment();
    }

    private Counter counter(Key key) {
        return Counter.builder(NAME)
                .description("Reads of a store, by how they were answered")
                .tag("store", key.store)
                .tag("outcome", key.outcome.name().toLowerCase(Locale.ROOT))
                .register(meters);
    }
}
