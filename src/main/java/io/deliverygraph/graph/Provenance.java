package io.deliverygraph.graph;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the running request's answer rests on: which stores were read, in which epoch, until when that counts as fresh,
 * and which were served stale. Safe for reads that end side by side.
 */
@RequestScoped
@Unremovable // looked up where it is needed
public class Provenance {

    private static final RequestBean<Provenance> OF_REQUEST = new RequestBean<>(Provenance.class);

    private final Map<String, Long> epochs = new TreeMap<>();
    private final Map<String, Instant> stale = new TreeMap<>();
    private Instant freshUntil;
    private boolean freshOnly;

    /**
     * That of the request which is running here, itself and no proxy: it may be written to wherever the request goes
     * on. Where there is no request, one that nobody will ask.
     */
    public static Provenance current() {
        Provenance ofRequest = OF_REQUEST.here();
        return ofRequest == null ? new Provenance() : ofRequest;
    }

    /**
     * Notes a read.
     *
     * @param store key of the store
     * @param epoch the store's, when it was read
     * @param until when this read stops being fresh; the moment of the read if nothing is kept
     */
    public synchronized void read(String store, long epoch, Instant until) {
        epochs.merge(store, epoch, Math::min);
        notLongerThan(until);
    }

    /** Notes that the store is down and an old answer of it was taken. */
    public synchronized void readStale(String store, long epoch, Instant readAt) {
        read(store, epoch, readAt);
        stale.merge(store, readAt, (one, other) -> one.isBefore(other) ? one : other);
    }

    /**
     * Notes that a store did not answer. What is made without it is right for this request and for none that comes
     * later, even where it is told as part of the answer and not as an error.
     */
    public synchronized void readNothing(String store, long epoch, Instant now) {
        read(store, epoch, now);
    }

    /** Notes that the answer depends on the time of day, so that it is another one a moment later. */
    public synchronized void restsOnTheTime(Instant now) {
        notLongerThan(now);
    }

    /**
     * From here on nothing may be taken that was read before. A mutation asks for it: it must not be checked against,
     * nor its revision compared with, what was true half a minute ago.
     */
    public synchronized void demandFresh() {
        freshOnly = true;
    }

    /** Whether every read must ask the store itself. */
    public synchronized boolean mustBeFresh() {
        return freshOnly;
    }

    /** Everything so far, as a value that outlives the request. */
    public synchronized Basis basis() {
        List<StaleStore> old = new ArrayList<>(stale.size());
        stale.forEach((store, readAt) -> old.add(new StaleStore(store, readAt)));
        return new Basis(epochs, freshUntil, old);
    }

    private void notLongerThan(Instant until) {
        if (freshUntil == null || until.isBefore(freshUntil)) {
            freshUntil = until;
        }
    }

    /**
     * What an answer rests on.
     *
     * @param epochs of the stores that were read, by key; if a store was read twice, the older one
     * @param freshUntil the earliest end of what was read; null for an answer that no store had a part in
     * @param stale stores that are down and of which an old answer was taken
     */
    public record Basis(Map<String, Long> epochs, Instant freshUntil, List<StaleStore> stale) {

        public Basis {
            epochs = Map.copyOf(epochs);
            stale = List.copyOf(stale);
        }

        /** Whether all of this would be read just the same now. */
        public boolean holds(Freshness freshness, Instant now) {
            return stale.isEmpty() && (freshUntil == null || now.isBefore(freshUntil)) && stands(freshness);
        }

        private boolean stands(Freshness freshness) {
            for (Map.Entry<String, Long> store : epochs.entrySet()) {
                if (freshness.epoch(store.getKey()) != store.getValue()) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * A store of which an old answer was taken.
     *
     * @param store its key
     * @param readAt when the oldest of these answers was given
     */
    public record StaleStore(String store, Instant readAt) {

        /** The store's global id, as clients know it. */
        public String id() {
            return new GlobalId(store, Kind.STORE, "").encoded();
        }
    }
}
