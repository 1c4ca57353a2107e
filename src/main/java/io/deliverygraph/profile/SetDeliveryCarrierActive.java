package io.deliverygraph.profile;

import io.deliverygraph.graph.GlobalIdOf;
import io.deliverygraph.graph.IdsOfOneStore;
import io.deliverygraph.graph.Kind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** Switches one row of a carrier's own table (Wix contract 4.15). */
@IdsOfOneStore
@Description("Switches one row of a carrier's own table, as carrierTables of a profile shows it.")
public record SetDeliveryCarrierActive(
        @Id @NonNull @GlobalIdOf(Kind.CARRIER) String carrierId,
        @Id @NonNull @GlobalIdOf(Kind.CARRIER_ROW) String rowId,
        boolean active) {}
