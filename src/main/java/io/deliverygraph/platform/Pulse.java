package io.deliverygraph.platform;

import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;

/** Asks a store for next to nothing, to see whether it answers and takes our credential. */
public interface Pulse {

    /** @return fails like any other read where the store does not answer */
    Uni<Void> of(Store store);
}
