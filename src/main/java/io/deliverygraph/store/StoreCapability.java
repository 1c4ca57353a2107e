package io.deliverygraph.store;

import org.eclipse.microprofile.graphql.NonNull;

/** How well a store's platform holds one thing. */
public record StoreCapability(
        @NonNull Capability capability, @NonNull CapabilityLevel level) {}
