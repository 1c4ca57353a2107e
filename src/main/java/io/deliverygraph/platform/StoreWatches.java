package io.deliverygraph.platform;

import io.deliverygraph.graph.Tracing;
import io.deliverygraph.store.Store;
import io.deliverygraph.store.Stores;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is seen of each connected store's calls. */
@ApplicationScoped
public class StoreWatches {

    private final Map<String, StoreWatch> byStore;

    StoreWatches(Stores stores, MeterRegistry meters, Tracing tracing, Clock clock) {
        Map<String, StoreWatch> watches = new LinkedHashMap<>();
        for (Store store : stores.all()) {
            String platform = store.platform().name().toLowerCase(Locale.ROOT);
            watches.put(store.key(), new StoreWatch(platform, store.key(), meters, tracing, clock));
        }
        this.byStore = Collections.unmodifiableMap(watches);
    }

    /** That of the store with this key. */
    public StoreWatch of(String store) {
        return byStore.get(store);
    }

    /** Of every connected store, in the order in which they are shown. */
    public List<Standing> standings() {
        return byStore.values().stream().map(StoreWatch::standing).toList();
    }
}
