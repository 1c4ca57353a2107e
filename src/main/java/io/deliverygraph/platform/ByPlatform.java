package io.deliverygraph.platform;

import io.deliverygraph.store.Platform;
import io.deliverygraph.store.Store;
import jakarta.enterprise.inject.Instance;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A port's implementations, each looked up once: asking the container costs more than what most calls do. */
final class ByPlatform<T> {

    private final Instance<T> all;
    private final Map<Platform, T> found = new ConcurrentHashMap<>();

    /** @param all implementations, {@link On} a platform each */
    ByPlatform(Instance<T> all) {
        this.all = all;
    }

    /** The one for the store's platform. */
    T of(Store store) {
        return found.computeIfAbsent(
                store.platform(),
                platform -> all.select(new On.Literal(platform)).get());
    }
}
