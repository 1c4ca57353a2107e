package io.deliverygraph.option;

import io.deliverygraph.graph.GlobalIdOf;
import io.deliverygraph.graph.IdsOfOneStore;
import io.deliverygraph.graph.Kind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** Links a shipping option to a region, or takes the link away. */
@IdsOfOneStore
@Description("Links a shipping option to a region, or takes the link away.")
public record ShippingOptionRegion(
        @Id @NonNull @GlobalIdOf(Kind.OPTION) String optionId,
        @Id @NonNull @GlobalIdOf(Kind.REGION) String regionId,

        @NonNull @Description("The option's, as last read; a stale one is refused.")
        String revision) {}
