package io.deliverygraph.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.deliverygraph.graph.CacheConfig;
import io.deliverygraph.graph.Freshness;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** Answers of stores, as long as they are worth something. */
@RegisterForReflection( // Caffeine finds the classes for a weighed cache whose entries end by name
        classNames = {"com.github.benmanes.caffeine.cache.SSMWW", "com.github.benmanes.caffeine.cache.PSWMW"})
@Singleton // no proxy: asked for each request
public class Shelf {

    /** While a store is down one question of a kind goes there now and then, and the others need not wait for it. */
    private static final Duration A_WHILE = Duration.ofSeconds(5);

    private final CacheConfig config;
    private final Freshness freshness;
    private final Clock clock;
    private final Cache<Question, Held<?>> held;

    Shelf(CacheConfig config, Freshness freshness, Clock clock) {
        this.config = config;
        this.freshness = freshness;
        this.clock = clock;
        this.held = Caffeine.newBuilder()
                .maximumWeight(config.maxThings())
                .weigher((Question question, Held<?> answer) -> answer.weight(question))
                .expireAfterWrite(config.ttl().plus(config.staleWhileDown()))
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .executor(Runnable::run) // tidying up takes microseconds; another thread would take longer to wake
                .build();
    }

    /** About how much is kept, in things. */
    long things() {
        return held.policy().eviction().orElseThrow().weightedSize().orElse(0);
    }

    boolean isOn() {
        return !config.ttl().isZero();
    }

    /** Null if there is none, or one that a write of ours made worthless. */
    @SuppressWarnings("unchecked") // a question is always answered by the same method
    <T> Held<T> find(Question question) {
        Held<?> found = held.getIfPresent(question);
        return found != null && found.writes() == freshness.writes(question.store()) ? (Held<T>) found : null;
    }

    /** Whether it should be read again before anybody has to wait for it: in the last third of its time. */
    boolean isDue(Held<?> present, Instant now) {
        Instant due = present.freshUntil().minus(config.ttl().dividedBy(3));
        return !now.isBefore(due) && !now.isBefore(present.refreshAgainAt());
    }

    /** Whether an answer that is over may still be shown because the store is down. */
    boolean isGoodEnough(Held<?> old, Instant now) {
        return now.isBefore(old.freshUntil().plus(config.staleWhileDown()));
    }

    /**
     * Puts an answer by, unless a write of ours has come in between or may still have been on its way when it was read.
     * Where a younger one is there already, that stays; this one is for who asked for it, in the epoch of its
     * departure.
     */
    <T> Held<T> put(Question question, T value, Departure left) {
        String store = question.store();
        // Before we look for a write: one that comes behind this line makes the epoch another.
        long epoch = freshness.epoch(store);
        boolean overtaken = freshness.writes(store) != left.writes();
        if (!isOn() || overtaken || freshness.isSettling(store, left.at(), config.settling())) {
            return Held.of(value, epoch, left, left.at());
        }
        Held<T> coming = kept(question, value, left);
        return coming == null ? Held.of(value, left.epoch(), left, left.at()) : coming;
    }

    /** Null if another is younger. */
    @SuppressWarnings("unchecked") // a question is always answered by the same method
    private <T> Held<T> kept(Question question, T value, Departure left) {
        Held<?> kept = held.asMap()
                .compute(
                        question,
                        (same, present) ->
                                isYounger(present, left) ? present : replacing(present, question.store(), value, left));
        return kept.value() == value ? (Held<T>) kept : null;
    }

    /** One from before another write is worth less than any. */
    private static boolean isYounger(Held<?> present, Departure left) {
        return present != null
                && present.writes() == left.writes()
                && present.readAt().isAfter(left.at());
    }

    /** Only what takes another's place shows that the store's data are not what they were. */
    private <T> Held<T> replacing(Held<?> present, String store, T value, Departure left) {
        boolean other = present != null
                && present.writes() == left.writes()
                && !present.value().equals(value);
        if (other) {
            freshness.changed(store);
        }
        // Before we look for a write, once more.
        long epoch = freshness.epoch(store);
        boolean overtaken = freshness.writes(store) != left.writes();
        return Held.of(value, epoch, left, overtaken ? left.at() : left.at().plus(config.ttl()));
    }

    /** Its refresh failed: another is worth while in a while. Whoever needs it after its time asks the store. */
    void spare(Question question) {
        Instant later = clock.instant().plus(A_WHILE);
        held.asMap().computeIfPresent(question, (same, present) -> present.notRefreshedBefore(later));
    }

    /** The store is down: nobody asks for this again for a while. */
    void spareWhileDown(Question question) {
        Instant later = clock.instant().plus(A_WHILE);
        held.asMap().computeIfPresent(question, (same, present) -> present.downUntil(later));
    }

    /** Gives up what a write made worthless. It would not be shown any more, and needs no room either. */
    void drop(String store) {
        held.asMap().keySet().removeIf(question -> question.store().equals(store));
    }
}
