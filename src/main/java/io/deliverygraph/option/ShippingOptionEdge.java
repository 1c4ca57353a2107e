package io.deliverygraph.option;

import org.eclipse.microprofile.graphql.NonNull;

/** An option and where it stands. */
public record ShippingOptionEdge(
        @NonNull String cursor, @NonNull ShippingOption node) {}
