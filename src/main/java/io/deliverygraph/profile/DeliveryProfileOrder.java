package io.deliverygraph.profile;

import io.deliverygraph.graph.SortDirection;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** How profiles are sorted; those without a value come last. */
@Input("DeliveryProfileOrder")
@Description("How profiles are sorted; those without a value come last.")
public record DeliveryProfileOrder(
        @NonNull DeliveryProfileSortKey key,
        @DefaultValue("ASC") SortDirection direction) {}
