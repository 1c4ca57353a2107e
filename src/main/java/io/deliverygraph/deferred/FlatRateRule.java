package io.deliverygraph.deferred;

import io.deliverygraph.graph.Lists;
import io.deliverygraph.money.Decimal;
import io.deliverygraph.profile.DestinationSet;
import io.deliverygraph.rule.Amount;
import io.deliverygraph.rule.CodePoints;
import io.deliverygraph.rule.DistinctPlaces;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** Orders of the linked groups ship to these places at this price (Shopify contract 6.3). */
@Description("Orders of the linked groups ship to these places at this price.")
public record FlatRateRule(
        @NonNull
        @DistinctPlaces
        @Size(max = 250, message = "{list.tooMany}")
        @Description("250 at most; empty means the rest of the world.")
        List<@Valid @NonNull DestinationSet> destinations,

        @NonNull @CodePoints(min = 1, max = 255, blank = false) @Description("What buyers see, 1 to 255 characters.")
        String title,

        @NonNull @Amount @Description("0 to 999999999, 3 decimals at most, in the store's currency.")
        Decimal amount) {

    public FlatRateRule {
        destinations = Lists.orEmpty(destinations);
    }
}
