package io.deliverygraph.testing;

import io.deliverygraph.platform.UpstreamReads;
import io.deliverygraph.store.Stores;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;

/**
 * What the service under test keeps of its stores. Tests change stores behind its back and count its calls; with
 * caching on, as in {@code -Ddelivery.cache.ttl=30S}, it must not go by what was there before.
 */
public final class Kept {

    private Kept() {}

    /** Drops all of it; nothing where no service runs in this JVM. */
    public static void drop() {
        ArcContainer container = Arc.container();
        if (container == null || !container.isRunning()) {
            return;
        }
        UpstreamReads reads = container.instance(UpstreamReads.class).get();
        container.instance(Stores.class).get().all().forEach(store -> reads.forget(store.key()));
    }
}
