package io.deliverygraph.platform;

import io.deliverygraph.graph.Flight;
import io.deliverygraph.store.Store;
import io.deliverygraph.store.Stores;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The pulse of any store. However many ask for a store's at once, it is asked once; what it says is in its standing.
 */
@ApplicationScoped
public class Pulses {

    private final Instance<Pulse> platforms;
    private final Map<String, Store> stores;
    private final Map<String, Flight<Void>> underWay = new ConcurrentHashMap<>();

    Pulses(Stores stores, @Any Instance<Pulse> platforms) {
        this.platforms = platforms;
        this.stores = stores.all().stream().collect(Collectors.toUnmodifiableMap(Store::key, Function.identity()));
    }

    /**
     * Asks the store, now, and goes on with it whether or not anybody waits for the end.
     *
     * @param store key of a connected one
     * @return fails where it does not answer
     */
    public Uni<Void> of(String store) {
        Uni<Void> asked = underWay.computeIfAbsent(store, this::flight).joined();
        asked.subscribe().with(answered -> {}, failed -> {});
        return asked;
    }

    private Flight<Void> flight(String key) {
        Store store = stores.get(key);
        Pulse pulse = platforms.select(new On.Literal(store.platform())).get();
        return Flight.ofAll(() -> pulse.of(store), ended -> underWay.remove(key, ended));
    }
}
