package io.deliverygraph.graph.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.deliverygraph.graph.CacheConfig;
import io.deliverygraph.graph.Caller;
import io.deliverygraph.graph.Flight;
import io.deliverygraph.graph.Freshness;
import io.deliverygraph.graph.SharingConfig;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Whole answers as bytes: the same query in flight is executed once, and what was answered a moment ago is sent again
 * as long as everything that it rests on holds. For queries only: nobody may bring a mutation here.
 */
@Startup // so that its meters are there from the start
@Singleton // no proxy: asked for each request
public class Answers {

    /** About what an entry takes besides its texts: key, answer, what it rests on, the cache's own node. */
    private static final int ENTRY_BYTES = 700;

    /**
     * What part of the deadline a run may have used up when somebody joins it. It ends at its own deadline, so this is
     * what the last to join may lose; whoever asks at the same moment comes well before.
     */
    private static final int JOINABLE_PART = 10;

    private final CacheConfig config;
    private final Duration joinable;
    private final Freshness freshness;
    private final Caller caller;
    private final Clock clock;
    private final boolean shares;
    private final Counter hits;
    private final Counter shared;
    private final Counter executed;
    private final Cache<AnswerKey, Kept> kept;
    private final Map<AnswerKey, Execution> underWay = new ConcurrentHashMap<>();

    /** @param until when it is over, whatever it rests on */
    private record Kept(Shareable answer, Instant until) {}

    /** @param moves {@link Freshness#moves()} when it began: after a change nobody may join it any more */
    private record Execution(Flight<Shareable> flight, long moves, Instant began) {}

    Answers(
            CacheConfig config,
            SharingConfig sharing,
            HttpConfig http,
            Freshness freshness,
            Caller caller,
            Clock clock,
            MeterRegistry meters) {
        this.config = config;
        this.joinable = http.deadline().dividedBy(JOINABLE_PART);
        this.freshness = freshness;
        this.caller = caller;
        this.clock = clock;
        this.shares = sharing.enabled();
        this.hits = counter(meters, "hit");
        this.shared = counter(meters, "shared");
        this.executed = counter(meters, "miss");
        Duration longest = config.ttl().isZero() ? Duration.ofNanos(1) : config.ttl();
        this.kept = Caffeine.newBuilder()
                .maximumWeight(config.answersMaxBytes())
                .weigher((AnswerKey key, Kept entry) -> weight(key, entry.answer))
                .expireAfterWrite(longest)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .executor(Runnable::run)
                .build();
    }

    private static Counter counter(MeterRegistry meters, String outcome) {
        return Counter.builder("delivery.cache.answers")
                .description("Queries, by how they were answered")
                .tag("outcome", outcome)
                .register(meters);
    }

    private static int weight(AnswerKey key, Shareable answer) {
        long bytes = ENTRY_BYTES + key.bytes() + answer.answer().body().length();
        return (int) Math.min(Integer.MAX_VALUE, bytes);
    }

    /** An answer that is at hand and still holds; null if there is none. */
    private Shareable atHand(AnswerKey key) {
        Kept found = config.ttl().isZero() || caller.bypassesCache() ? null : kept.getIfPresent(key);
        if (found == null) {
            return null;
        }
        Instant now = clock.instant();
        if (now.isBefore(found.until) && found.answer.basis().holds(freshness, now)) {
            hits.increment();
            return found.answer;
        }
        kept.asMap().remove(key, found);
        return null;
    }

    /**
     * The answer to a query: one at hand, that of an execution under way, or a new one.
     *
     * @param execute executes the query and takes {@link io.deliverygraph.graph.Provenance#basis()} at its end. Where
     *     executions are shared it is called on a Vert.x context of its own, without any request's scope: it brings
     *     that along itself, and must not depend on the request of whoever began it. It is cancelled when the last who
     *     waits for it is gone.
     * @return answers each who waits on its own Vert.x context
     */
    public Uni<Shareable> of(AnswerKey key, Supplier<Uni<Shareable>> execute) {
        Shareable present = atHand(key);
        if (present != null) {
            return Uni.createFrom().item(present);
        }
        return shares && !caller.bypassesCache()
                ? Uni.createFrom().deferred(() -> joined(key, execute))
                : alone(key, execute);
    }

    private Uni<Shareable> joined(AnswerKey key, Supplier<Uni<Shareable>> execute) {
        long moves = freshness.moves();
        Instant now = clock.instant();
        Execution execution = underWay.compute(key, (same, present) -> {
            boolean joins = present != null && present.moves == moves && !now.isAfter(present.began.plus(joinable));
            (joins ? shared : executed).increment();
            return joins ? present : started(key, execute, moves, now);
        });
        return execution.flight.joined();
    }

    private Execution started(AnswerKey key, Supplier<Uni<Shareable>> execute, long moves, Instant now) {
        Flight<Shareable> flight = Flight.ofAll(() -> begun(key, execute), ended -> over(key, ended));
        return new Execution(flight, moves, now);
    }

    private void over(AnswerKey key, Flight<Shareable> ended) {
        underWay.computeIfPresent(key, (same, present) -> present.flight == ended ? null : present);
    }

    /** How many are executed for whoever asks. */
    int underWay() {
        return underWay.size();
    }

    private Uni<Shareable> alone(AnswerKey key, Supplier<Uni<Shareable>> execute) {
        executed.increment();
        return begun(key, execute);
    }

    private Uni<Shareable> begun(AnswerKey key, Supplier<Uni<Shareable>> execute) {
        Uni<Shareable> answer = execute.get();
        return config.ttl().isZero() ? answer : answer.invoke(given -> keep(key, given));
    }

    /** Also for who asked past what is kept: the newer answer takes the old one's place. */
    private void keep(AnswerKey key, Shareable answer) {
        Instant now = clock.instant();
        if (answer.complete() && answer.basis().holds(freshness, now)) {
            kept.put(key, new Kept(answer, now.plus(config.ttl())));
        }
    }
}
