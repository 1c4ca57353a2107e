package io.deliverygraph.profile;

import org.eclipse.microprofile.graphql.NonNull;

/** A profile and where it stands. */
public record DeliveryProfileEdge(
        @NonNull String cursor, @NonNull DeliveryProfile node) {}
