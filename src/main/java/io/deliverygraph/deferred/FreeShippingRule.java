package io.deliverygraph.deferred;

import io.deliverygraph.graph.Lists;
import io.deliverygraph.profile.DestinationSet;
import io.deliverygraph.rule.CodePoints;
import io.deliverygraph.rule.DistinctPlaces;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** Every order of the linked groups ships free (Shopify contract 6.1). */
@Description("Every order of the linked groups ships free.")
public record FreeShippingRule(
        @NonNull @CodePoints(min = 1, max = 255, blank = false) @Description("What buyers see, 1 to 255 characters.")
        String title,

        @DefaultValue("[]")
        @DistinctPlaces
        @Size(max = 250, message = "{list.tooMany}")
        @Description("250 at most; empty means everywhere.")
        List<@Valid @NonNull DestinationSet> destinations) {

    public FreeShippingRule {
        destinations = Lists.orEmpty(destinations);
    }
}
