package io.deliverygraph.profile;

import io.deliverygraph.graph.GlobalIdOf;
import io.deliverygraph.graph.IdsOfOneStore;
import io.deliverygraph.graph.Kind;
import io.deliverygraph.graph.Lists;
import io.deliverygraph.rule.CodePoints;
import io.deliverygraph.rule.DistinctPlaces;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** Adds a region to a profile. Limits: Wix contract 3.2. */
@IdsOfOneStore
@Description("Adds a region to a profile.")
public record AddDeliveryRegion(
        @Id @NonNull @GlobalIdOf(Kind.PROFILE) String profileId,

        @Description("The profile's, as last read; checked when given.")
        String revision,

        @Id @GlobalIdOf(Kind.ORIGIN_GROUP) @Description("Only on platforms with ORIGIN_GROUPS.")
        String originGroupId,

        @NonNull
        @CodePoints(min = 1, max = 256)
        @Description("1 to 256 characters, unique in the profile, on Shopify in its origin group.")
        String name,

        @DefaultValue("true") Boolean active,

        @NonNull
        @DistinctPlaces
        @Size(max = 250, message = "{list.tooMany}")
        @Description("250 at most; empty means the rest of the world.")
        List<@Valid @NonNull DestinationSet> destinations) {

    public AddDeliveryRegion {
        destinations = Lists.orEmpty(destinations);
    }

    /** The region alone. */
    public NewRegion region() {
        return new NewRegion(name, active, destinations);
    }
}
