package io.deliverygraph.option;

import io.deliverygraph.graph.SortDirection;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** How shipping options are sorted; those without a value come last. */
@Input("ShippingOptionOrder")
@Description("How shipping options are sorted; those without a value come last.")
public record ShippingOptionOrder(
        @NonNull ShippingOptionSortKey key,
        @DefaultValue("ASC") SortDirection direction) {}
