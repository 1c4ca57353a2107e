package io.deliverygraph.profile;

import io.deliverygraph.graph.GlobalIdOf;
import io.deliverygraph.graph.Kind;
import io.deliverygraph.graph.Lists;
import io.deliverygraph.rule.CodePoints;
import io.deliverygraph.rule.DistinctPlaces;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** Changes a region. */
@Description("Left out or null means unchanged; a list replaces the whole list.")
public record UpdateDeliveryRegion(
        @Id @NonNull @GlobalIdOf(Kind.REGION) String id,

        @Description("The profile's, as last read; checked when given.")
        String revision,

        @CodePoints(min = 1, max = 256) @Description("1 to 256 characters, unique in the profile.")
        String name,

        Boolean active,

        @DistinctPlaces
        @Size(max = 250, message = "{list.tooMany}")
        @Description("250 at most; an empty list makes it the rest of the world.")
        List<@Valid DestinationSet> destinations) {

    public UpdateDeliveryRegion {
        destinations = Lists.orNull(destinations);
    }
}
