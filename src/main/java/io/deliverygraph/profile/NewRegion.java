package io.deliverygraph.profile;

import io.deliverygraph.graph.Lists;
import io.deliverygraph.rule.CodePoints;
import io.deliverygraph.rule.DistinctPlaces;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A region to make. Limits: Wix contract 3.2. */
@Description("A region to make.")
public record NewRegion(
        @NonNull
        @CodePoints(min = 1, max = 256)
        @Description("1 to 256 characters, unique in its profile, on Shopify in its origin group.")
        String name,

        @DefaultValue("true") Boolean active,

        @DefaultValue("[]")
        @DistinctPlaces
        @Size(max = 250, message = "{list.tooMany}")
        @Description("250 at most; empty means the rest of the world.")
        List<@Valid @NonNull DestinationSet> destinations) {

    public NewRegion {
        destinations = Lists.orEmpty(destinations);
    }

    @Ignore
    boolean isActive() {
        return active == null || active;
    }
}
