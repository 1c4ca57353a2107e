package io.deliverygraph.platform;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Counts how reads were answered, as {@code delivery.cache.reads} by store and outcome, and how old what was kept was
 * when it was served, as {@code delivery.cache.age}. A store's meters are made with its first read.
 */
final class ReadCounts {

    /**
     * Around what can be set and is by default: fresh is at most 30 s old, refreshed in the last third of that; stale
     * at most ten minutes more, while the store is down.
     */
    private static final Duration[] AGES = {
        Duration.ofSeconds(1),
        Duration.ofSeconds(5),
        Duration.ofSeconds(10),
        Duration.ofSeconds(20),
        Duration.ofSeconds(30),
        Duration.ofMinutes(1),
        Duration.ofMinutes(5),
        Duration.ofMinutes(11)
    };

    private final MeterRegistry meters;
    private final Map<String, OfStore> stores = new ConcurrentHashMap<>();

    /** How a read was answered. */
    enum Outcome {
        HIT,
        MISS,
        SHARED,
        STALE,
        REFRESHED
    }

    private record OfStore(Map<Outcome, Counter> counters, Timer age) {}

    ReadCounts(MeterRegistry meters) {
        this.meters = meters;
    }

    void count(String store, Outcome outcome) {
        of(store).counters.get(outcome).increment();
    }

    /** @param readAt when what is served from what was kept left for its store */
    void served(String store, Outcome outcome, Instant readAt, Instant now) {
        OfStore counts = of(store);
        counts.counters.get(outcome).increment();
        counts.age.record(now.toEpochMilli() - readAt.toEpochMilli(), TimeUnit.MILLISECONDS);
    }

    private OfStore of(String store) {
        OfStore counts = stores.get(store);
        return counts == null ? stores.computeIfAbsent(store, this::registered) : counts;
    }

    private OfStore registered(String store) {
        Map<Outcome, Counter> counters = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            counters.put(outcome, counter(store, outcome));
        }
        Timer age = Timer.builder("delivery.cache.age")
                .description("How old a store's answers were when they were served from what is kept.")
                .tag("store", store)
                .serviceLevelObjectives(AGES)
                .register(meters);
        return new OfStore(counters, age);
    }

    private Counter counter(String store, Outcome outcome) {
        return Counter.builder("delivery.cache.reads")
                .description("Reads of a store, by how they were answered")
                .tag("store", store)
                .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
                .register(meters);
    }
}
