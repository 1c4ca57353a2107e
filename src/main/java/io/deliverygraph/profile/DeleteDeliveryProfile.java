package io.deliverygraph.profile;

import io.deliverygraph.graph.GlobalIdOf;
import io.deliverygraph.graph.Kind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** Deletes a delivery profile with its regions, for good. */
@Description("Deletes a delivery profile with its regions, for good. The default profile cannot be deleted.")
public record DeleteDeliveryProfile(
        @Id @NonNull @GlobalIdOf(Kind.PROFILE) String id) {}
