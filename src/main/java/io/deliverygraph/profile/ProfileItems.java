package io.deliverygraph.profile;

import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Map;

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

    /**
     * Which profile prices each of these items when it is bought once, with one call.
     *
     * @param itemIds the platform's own ids of variants, each with or without what stands before its number
     * @return the profile's native id for each item, by the id that it was asked by; what the platform does not know,
     *     or prices by no profile, is left out. Empty, without a call, on a platform that does not tell
     */
    Uni<Map<String, String>> profilesOf(Store store, Collection<String> itemIds);

    /** @param more whether items follow */
    record Page(String profileNativeId, List<ProfileItemEdge> edges, boolean more) {
        public Page {
            edges = List.copyOf(edges);
        }
    }
}
