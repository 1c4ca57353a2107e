package io.deliverygraph.store;

import io.deliverygraph.graph.Read;
import io.deliverygraph.graph.StoreReads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What reads cost at the connected stores, as their platforms say it. */
@ApplicationScoped
class StoresRead implements StoreReads {

    private final Map<String, PlatformTraits> byStore;

    StoresRead(Stores stores, @Any Instance<PlatformTraits> traits) {
        Map<String, PlatformTraits> found = new HashMap<>();
        stores.all()
                .forEach(store -> traits.stream()
                        .filter(each -> each.platform() == store.platform())
                        .forEach(each -> found.put(store.key(), each)));
        this.byStore = Collections.unmodifiableMap(found);
    }

    @Override
    public Set<String> stores() {
        return byStore.keySet();
    }

    @Override
    public Optional<Read> at(String store, Read asked) {
        return Optional.ofNullable(byStore.get(store)).flatMap(traits -> traits.reads(asked));
    }
}
