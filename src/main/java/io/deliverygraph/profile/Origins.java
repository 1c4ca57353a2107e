package io.deliverygraph.profile;

import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;

/**
 * Where a store's goods ship from, at its platform. Every method fails with
 * {@link io.deliverygraph.graph.PlatformException} and with nothing else.
 */
public interface Origins {

    /**
     * All that may be put into a profile, ordered by native id; empty, without a call, on a platform that has no
     * origins.
     */
    Uni<List<Origin>> all(Store store);

    /** Those of these native ids that exist, with one call. */
    Uni<List<Origin>> byIds(Store store, Collection<String> nativeIds);
}
