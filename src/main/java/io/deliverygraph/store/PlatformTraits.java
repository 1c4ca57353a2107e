package io.deliverygraph.store;

import io.deliverygraph.graph.ConfigurationMistake;
import io.deliverygraph.graph.Read;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a platform adapter says about its platform and asks of a store's configuration. One bean for each platform. */
public interface PlatformTraits {

    Platform platform();

    /** What its stores can hold, every {@link Capability} once. */
    List<StoreCapability> capabilities();

    /** What a write to its stores can carry. */
    Set<Feature> features();

    Limits limits();

    /**
     * What is really read where the graph asks for something: the same, something that holds it too, or nothing where
     * the platform has no such thing.
     */
    Optional<Read> reads(Read asked);

    /** What is wrong with a store's settings; empty when they will do. */
    List<ConfigurationMistake> mistakes(StoreSettings settings);
}
