package io.deliverygraph.profile;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** An item and its place in the list. */
@Description("An item and its place in the list.")
public record ProfileItemEdge(
        @NonNull String cursor, @NonNull ProfileItem node) {}
