package io.deliverygraph.profile;

import io.deliverygraph.graph.GlobalIdOf;
import io.deliverygraph.graph.IdsOfOneStore;
import io.deliverygraph.graph.Kind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** Takes a carrier out of a region. */
@IdsOfOneStore
@Description("Takes a carrier out of a region.")
public record RemoveDeliveryCarrier(
        @Id @NonNull @GlobalIdOf(Kind.REGION) String regionId,
        @Id @NonNull @GlobalIdOf(Kind.CARRIER) String carrierId) {}
