package io.deliverygraph.deferred;

import org.eclipse.microprofile.graphql.NonNull;

/** A group and where it stands. */
public record SellingPlanGroupEdge(
        @NonNull String cursor, @NonNull SellingPlanGroup node) {}
