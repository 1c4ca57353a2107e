package io.deliverygraph.profile;

import io.deliverygraph.graph.GlobalIdOf;
import io.deliverygraph.graph.Kind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** Removes a region. Shipping options that are linked to it stay. */
@Description("Removes a region. Shipping options that are linked to it stay.")
public record RemoveDeliveryRegion(
        @Id @NonNull @GlobalIdOf(Kind.REGION) String id,

        @Description("The profile's, as last read; checked when given.")
        String revision) {}
