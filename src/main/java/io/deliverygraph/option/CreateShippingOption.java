package io.deliverygraph.option;

import io.deliverygraph.graph.GlobalIdOf;
import io.deliverygraph.graph.IdsOfOneStore;
import io.deliverygraph.graph.Kind;
import io.deliverygraph.graph.Lists;
import io.deliverygraph.rule.CodePoints;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** Makes a shipping option in one region or several of one store. Limits: Wix contract 3.6. */
@IdsOfOneStore
@Description("Makes a shipping option in one region or several of one store.")
public record CreateShippingOption(
        @Id
        @NonNull
        @Size(min = 1, message = "{list.empty}")
        @Size(max = 50, message = "{list.tooMany}")
        @Description("1 to 50 regions of one store.")
        List<@NonNull @GlobalIdOf(Kind.REGION) String> regionIds,

        @NonNull @CodePoints(max = 1000) @Description("1000 characters at most.")
        String title,

        @Description("Such as STANDARD or FREE; newer Wix sites keep none.")
        String category,

        @CodePoints(max = 500) @Description("Free text, 500 characters at most.")
        String estimatedDeliveryTime,

        @NonNull
        @Size(min = 1, message = "{list.empty}")
        @Size(max = 50, message = "{list.tooMany}")
        @Description("1 to 50 rates.")
        List<@Valid @NonNull NewRate> rates) {

    public CreateShippingOption {
        regionIds = Lists.orEmpty(regionIds);
        rates = Lists.orEmpty(rates);
    }
}
