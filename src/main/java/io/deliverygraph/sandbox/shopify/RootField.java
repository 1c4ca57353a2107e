package io.deliverygraph.sandbox.shopify;

import io.deliverygraph.sandbox.standin.Operation;
import java.util.Set;

/**
 * A root field of {@code QueryRoot} or {@code Mutation}. A call is one operation: that of the first root field of what
 * it runs, so a document that asks for {@code shop} and then for {@code deliveryProfiles} counts as {@code shop}.
 */
record RootField(String label) implements Operation {

    /** A call without a root field to be seen: unreadable, or asking for the schema. */
    static final RootField NONE = new RootField("graphql");

    private static final Set<String> OF_PROFILES =
            Set.of("deliveryProfile", "deliveryProfiles", "deliveryProfileUpdate");

    /** Reads and updates of profiles: somebody else can save the profile just before. */
    @Override
    public boolean carriesRevision() {
        return OF_PROFILES.contains(label);
    }

    @Override
    public boolean canBeRefused() {
        return !equals(NONE);
    }
}
