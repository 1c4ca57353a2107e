package io.deliverygraph.store;

import org.eclipse.microprofile.graphql.Description;

/** Destinations of a site, all profiles together: how many are used and how many its platform allows. */
@Description("Destinations of a site, all profiles together: how many are used and how many its platform allows.")
public record DestinationBudget(int used, int limit) {}
