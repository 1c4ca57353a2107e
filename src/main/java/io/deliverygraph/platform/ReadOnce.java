package io.deliverygraph.platform;

import io.deliverygraph.graph.Flight;
import io.deliverygraph.graph.Step;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What one request has read: nothing is read twice, and single things that are asked for side by side are read
 * together. So a document costs one upstream call for each kind of thing and store, however many nodes it has. What
 * several requests share is {@link UpstreamReads}, further down.
 */
@RequestScoped
public class ReadOnce {

    private final Map<Key, Flight<?>> reads = new ConcurrentHashMap<>();
    private final Map<Key, Batch<?>> open = new ConcurrentHashMap<>();

    /** What is read: everything of a kind in a store, or by ids. */
    public record Key(String what, String store) {

        /** Written out: a native executable interprets the one that records are given (decision 24). */
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.what.equals(what) && key.store.equals(store);
        }
    }

    /** All things of a kind in a store; the second call waits for the first one's answer. */
    @SuppressWarnings("unchecked") // a key is always read by the same method
    public <T> Uni<T> once(Key key, Supplier<Uni<T>> read) {
        return ((Flight<T>) reads.computeIfAbsent(key, absent -> Flight.ofOneRequest(read))).joined();
    }

    /** Whether {@link #once} has been asked for this. */
    public boolean has(Key key) {
        return reads.containsKey(key);
    }

    /** Makes the next read ask again. */
    public void forget(String store) {
        reads.keySet().removeIf(key -> key.store().equals(store));
    }

    /**
     * Things by id, together with all others of this kind that the same step of the request asks for.
     *
     * @param read gets all ids at once
     * @return at least those that were asked for, as far as they exist
     */
    @SuppressWarnings("unchecked") // a key is always read by the same method
    <T> Uni<List<T>> together(Key key, Collection<String> ids, Function<Collection<String>, Uni<List<T>>> read) {
        Batch<T> batch = (Batch<T>) open.compute(key, (same, present) -> {
            // In here, so that the batch cannot leave before the ids are on board: closing it waits for this, and sees
            // them. So a plain set will do.
            Batch<T> joined = present == null ? opened(key, read) : (Batch<T>) present;
            joined.ids.addAll(ids);
            return joined;
        });
        return batch.answer.joined();
    }

    private <T> Batch<T> opened(Key key, Function<Collection<String>, Uni<List<T>>> read) {
        Set<String> ids = new LinkedHashSet<>();
        Flight<List<T>> answer = Flight.onHold(() -> read.apply(ids));
        atTheEndOfThisStep(() -> {
            open.remove(key);
            answer.go();
        });
        return new Batch<>(ids, answer);
    }

    private static void atTheEndOfThisStep(Runnable dispatch) {
        Step.atItsEnd(dispatch, () -> behindWhatIsUnderWay(dispatch));
    }

    /** Sibling fields resolve in one go of the event loop: what is put behind that go sees all their ids. */
    private static void behindWhatIsUnderWay(Runnable dispatch) {
        Context context = Vertx.currentContext();
        if (context == null) {
            CompletableFuture.runAsync(dispatch);
            return;
        }
        context.runOnContext(next -> context.runOnContext(afterNext -> dispatch.run()));
    }

    private record Batch<T>(Set<String> ids, Flight<List<T>> answer) {}
}
