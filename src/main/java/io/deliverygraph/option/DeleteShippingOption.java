package io.deliverygraph.option;

import io.deliverygraph.graph.GlobalIdOf;
import io.deliverygraph.graph.Kind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** Deletes a shipping option, for good. */
@Description("Deletes a shipping option, for good.")
public record DeleteShippingOption(
        @Id @NonNull @GlobalIdOf(Kind.OPTION) String id) {}
