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

/** Orders of the linked groups ship to these places at one price, and nowhere else (Shopify contract 6.2). */
@Description("Orders of the linked groups ship to these places at one price, and nowhere else.")
public record ShipOnlyToRule(
        @NonNull
        @DistinctPlaces
        @Size(min = 1, message = "{list.empty}")
        @Size(max = 250, message = "{list.tooMany}")
        @Description("1 to 250.")
        List<@Valid @NonNull DestinationSet> destinations,

        @NonNull @CodePoints(min = 1, max = 255, blank = false) @Description("What buyers see, 1 to 255 characters.")
        String title,

        @NonNull @Amount @Description("0 to 999999999, 3 decimals at most, in the store's currency.")
        Decimal amount) {

    public ShipOnlyToRule {
        destinations = Lists.orEmpty(destinations);
    }
}
