package io.deliverygraph.graph;

import java.util.Optional;
import java.util.Set;

/** What reads cost at the connected stores. */
public interface StoreReads {

    /** The keys of all connected stores. */
    Set<String> stores();

    /**
     * What a store's platform really reads for it: Shopify's options come with its profiles.
     *
     * @param store the key of a connected store
     * @return empty where the platform has no such thing, so that nobody is asked
     */
    Optional<Read> at(String store, Read asked);
}
