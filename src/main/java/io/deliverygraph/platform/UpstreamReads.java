package io.deliverygraph.platform;

import io.deliverygraph.graph.Caller;
import io.deliverygraph.graph.CurrentDeadline;
import io.deliverygraph.graph.Freshness;
import io.deliverygraph.graph.PlatformException;
import io.deliverygraph.graph.PlatformFailure;
import io.deliverygraph.graph.PlatformFailure.Origin;
import io.deliverygraph.graph.Provenance;
import io.deliverygraph.graph.SharingConfig;
import io.deliverygraph.graph.Tracing;
import io.deliverygraph.platform.ReadCounts.Outcome;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.context.Context;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * The last stop before a store: whoever asks what another asks at this moment shares that call, and what was answered a
 * moment ago is not asked again. Every read that goes over the wire passes here once, and none passes within another:
 * so each answer is as old as it says.
 */
@Startup // so that its meters are there from the start
@Singleton // no proxy: asked for each request
public class UpstreamReads {

    private final Shelf shelf;
    private final UnderWay underWay;
    private final Freshness freshness;
    private final Caller caller;
    private final Clock clock;
    private final ReadCounts counts;
    private final Tracing tracing;
    private final boolean shares;

    UpstreamReads(
            Shelf shelf,
            Freshness freshness,
            Caller caller,
            SharingConfig sharing,
            Clock clock,
            MeterRegistry meters,
            Tracing tracing) {
        this.shelf = shelf;
        this.underWay = new UnderWay(freshness);
        this.freshness = freshness;
        this.caller = caller;
        this.clock = clock;
        this.counts = new ReadCounts(meters);
        this.tracing = tracing;
        Gauge.builder("delivery.cache.things", shelf::things)
                .description("Profiles, options and the like that are kept, of delivery.cache.max-things at most.")
                .register(meters);
        this.shares = sharing.enabled();
    }

    /**
     * Asks a store, or takes what is known.
     *
     * @param call asks; may run for other requests too, after this one has ended, and without a request's scope
     * @return answers where it is waited for, and notes in the request's {@link Provenance} what it took
     */
    public <T> Uni<T> read(Question question, Supplier<Uni<T>> call) {
        return read(Provenance.current(), question, call);
    }

    <T> Uni<T> read(Provenance request, Question question, Supplier<Uni<T>> call) {
        boolean anew = request.mustBeFresh() || caller.bypassesCache();
        return Uni.createFrom()
                .deferred(() -> anew ? asked(request, question, call) : known(request, question, call))
                .onFailure()
                .invoke(() -> missed(request, question));
    }

    /** Whether everything of a kind is at hand, so that single things need not be asked for. */
    public boolean has(Question question) {
        Held<?> held = shelf.isOn() ? shelf.find(question) : null;
        return held != null
                && held.isFresh(clock.instant())
                && !Provenance.current().mustBeFresh()
                && !caller.bypassesCache();
    }

    /** A write of ours ended, whatever way. Reads under way end for those who wait for them, and for nobody else. */
    public void forget(String store) {
        freshness.written(store);
        shelf.drop(store);
    }

    private <T> Uni<T> known(Provenance request, Question question, Supplier<Uni<T>> call) {
        if (!shelf.isOn()) {
            return unknown(request, question, call);
        }
        // Before we look: what a write makes worthless behind this line is noted with the epoch before it.
        long epoch = freshness.epoch(question.store());
        Instant now = clock.instant();
        Held<T> held = shelf.find(question);
        if (held != null && held.isFresh(now)) {
            request.read(question.store(), epoch, held.freshUntil());
            return atHand(question, held, call, now);
        }
        if (held != null && now.isBefore(held.downUntil()) && shelf.isGoodEnough(held, now)) {
            return Uni.createFrom().item(stale(request, question, held));
        }
        return unknown(request, question, call)
                .onFailure(UpstreamReads::isDown)
                .recoverWithUni(failure -> oldOr(failure, request, question));
    }

    private <T> Uni<T> unknown(Provenance request, Question question, Supplier<Uni<T>> call) {
        return shares ? joined(request, question, call) : asked(request, question, call);
    }

    private <T> Uni<T> atHand(Question question, Held<T> held, Supplier<Uni<T>> call, Instant now) {
        counts.served(question.store(), Outcome.HIT, held.readAt(), now);
        if (shelf.isDue(held, now) && !underWay.has(question)) {
            refresh(question, call);
        }
        return Uni.createFrom().item(held.value());
    }

    /**
     * Nobody waits for it: no request's span is its parent, and nobody is told how it went. Who asks after the old one
     * is over will see.
     */
    private <T> void refresh(Question question, Supplier<Uni<T>> call) {
        counts.count(question.store(), Outcome.REFRESHED);
        underWay.joined(question, tracing.childOf(Context.root(), () -> this.<T>sent(question, call)))
                .subscribe()
                .with(fresh -> {}, failure -> spared(question, failure));
    }

    /** Only a store that is down may be stood in for: one that refuses or makes no sense has answered. */
    private void spared(Question question, Throwable failure) {
        if (isDown(failure)) {
            shelf.spareWhileDown(question);
        } else {
            shelf.spare(question);
        }
    }

    private <T> Uni<T> joined(Provenance request, Question question, Supplier<Uni<T>> call) {
        boolean shared = underWay.has(question);
        counts.count(question.store(), shared ? Outcome.SHARED : Outcome.MISS);
        // The call itself has no deadline, as it is of several requests: each leaves it at the end of its own.
        Supplier<Uni<Held<T>>> leaving = tracing.childOf(tracing.here(), () -> sent(question, call));
        return CurrentDeadline.here()
                .bound(underWay.joined(question, leaving), () -> outOfTime(question))
                .map(held -> noted(request, question, held));
    }

    private static PlatformException outOfTime(Question question) {
        return new PlatformException(new PlatformFailure.OutOfTime(new Origin(question.store(), null)));
    }

    private <T> Uni<T> asked(Provenance request, Question question, Supplier<Uni<T>> call) {
        counts.count(question.store(), Outcome.MISS);
        Departure left = departure(question);
        return call.get().map(answer -> noted(request, question, shelf.put(question, answer, left)));
    }

    private <T> Uni<Held<T>> sent(Question question, Supplier<Uni<T>> call) {
        Departure left = departure(question);
        return call.get().map(answer -> shelf.put(question, answer, left));
    }

    private Departure departure(Question question) {
        return Departure.now(freshness, question.store(), clock.instant());
    }

    private static <T> T noted(Provenance request, Question question, Held<T> held) {
        request.read(question.store(), held.epoch(), held.freshUntil());
        return held.value();
    }

    /** Features may go on without the store, as {@code unavailableStores} does, and then no error says so. */
    private void missed(Provenance request, Question question) {
        request.readNothing(question.store(), freshness.epoch(question.store()), clock.instant());
    }

    private <T> Uni<T> oldOr(Throwable failure, Provenance request, Question question) {
        Held<T> old = shelf.find(question);
        if (old == null || !shelf.isGoodEnough(old, clock.instant())) {
            return Uni.createFrom().failure(failure);
        }
        shelf.spareWhileDown(question);
        return Uni.createFrom().item(stale(request, question, old));
    }

    private <T> T stale(Provenance request, Question question, Held<T> old) {
        counts.served(question.store(), Outcome.STALE, old.readAt(), clock.instant());
        request.readStale(question.store(), old.epoch(), old.readAt());
        return old.value();
    }

    /** The store's trouble, and no answer about the question: one that is not there, or not allowed, is not there. */
    private static boolean isDown(Throwable thrown) {
        return thrown instanceof PlatformException known
                && (known.failure() instanceof PlatformFailure.Unreachable
                        || known.failure() instanceof PlatformFailure.Throttled);
    }
}
