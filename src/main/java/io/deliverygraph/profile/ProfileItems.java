package io.deliverygraph.profile;

import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;

/**
 * What profiles hold, at the platform. A shop may hold thousands of products, so its pages are the platform's. Every
 * method fails with {@link io.deliverygraph.graph.PlatformException} and with nothing else.
 */
public interface ProfileItems {

    /**
     * The same page of several profiles, with one call as long as it fits into one.
     *
     * @param first 0 to 100
     * @param after cursor of the last item seen, the platform's own; null from the beginning
     * @return one page for each profile that exists
     */
    Uni<List<Page>> pages(Store store, Collection<String> profileNativeIds, int first, String after);

    /** @param more whether items follow */
    record Page(String profileNativeId, List<ProfileItemEdge> edges, boolean more) {
        public Page {
            edges = List.copyOf(edges);
        }
    }
}
