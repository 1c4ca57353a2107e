package io.deliverygraph.deferred;

import io.deliverygraph.graph.GlobalIdOf;
import io.deliverygraph.graph.IdsOfOneStore;
import io.deliverygraph.graph.Kind;
import io.deliverygraph.graph.Lists;
import io.deliverygraph.rule.CodePoints;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * Makes a delivery profile that prices the shipping of deferred purchases. Exactly one of the three rules is given
 * (Shopify contract 6).
 */
@OneShippingRule
@IdsOfOneStore
@Description("Makes a delivery profile that prices the shipping of deferred purchases. Give exactly one of the rules.")
public record CreateDeferredDeliveryProfile(
        @Id @NonNull @GlobalIdOf(Kind.STORE) String storeId,

        @NonNull @CodePoints(min = 1, max = 128, blank = false) @Description("Shown to staff, 1 to 128 characters.")
        String name,

        @Id
        @NonNull
        @Size(min = 1, message = "{list.empty}")
        @Size(max = CreateSellingPlanGroup.MOST_ITEMS, message = "{list.tooMany}")
        @Description("1 to 250 groups that no other profile prices.")
        List<@NonNull @GlobalIdOf(Kind.SELLING_PLAN_GROUP) String> sellingPlanGroupIds,

        @Id
        @Size(max = CreateSellingPlanGroup.MOST_ITEMS, message = "{list.tooMany}")
        @Description("Where goods ship from, 250 at most; all active ones when left out.")
        List<@GlobalIdOf(Kind.ORIGIN) String> originIds,

        @Valid FreeShippingRule freeShipping,
        @Valid ShipOnlyToRule shipOnlyTo,

        @Size(min = 1, message = "{list.empty}")
        @Size(max = 100, message = "{list.tooMany}")
        @Description("1 to 100, one zone each.")
        List<@Valid FlatRateRule> flatRates) {

    public CreateDeferredDeliveryProfile {
        sellingPlanGroupIds = Lists.orEmpty(sellingPlanGroupIds);
        originIds = Lists.orEmpty(originIds);
        flatRates = Lists.orNull(flatRates);
    }

    /** How many of the rules are given. */
    @Ignore
    long rules() {
        return Stream.of(freeShipping, shipOnlyTo, flatRates)
                .filter(Objects::nonNull)
                .count();
    }
}
