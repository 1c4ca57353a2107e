package io.deliverygraph.option;

import io.deliverygraph.graph.Lists;
import io.deliverygraph.money.Decimal;
import io.deliverygraph.money.Money;
import io.deliverygraph.rule.Amount;
import io.deliverygraph.store.Store;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A rate to set. Limits: Wix contract 3.6. */
@SatisfiableConditions
@Input("ShippingRateInput")
@Description("A rate to set.")
public record NewRate(
        @Description("Newer Wix sites keep no title for one rate.")
        String title,

        @DefaultValue("true") Boolean active,

        @NonNull
        @Amount(max = "999999999", scale = 3)
        @Description("0 to 999999999, 3 decimals at most, in the store's currency.")
        Decimal amount,

        @DefaultValue("false") @Description("Charge the amount for each item.")
        Boolean multiplyByQuantity,

        @DefaultValue("[]") @Size(max = 10, message = "{list.tooMany}") @Description("10 at most; all must hold.")
        List<@Valid @NonNull NewCondition> conditions) {

    public NewRate {
        conditions = Lists.orEmpty(conditions);
    }

    @Ignore
    public boolean isActive() {
        return active == null || active;
    }

    @Ignore
    public boolean isForEachItem() {
        return multiplyByQuantity != null && multiplyByQuantity;
    }

    /** As it will be read. */
    ShippingRate in(Store store) {
        return in(store, title, conditions);
    }

    /** As it will be read where only the option has a title, and a condition is a lower or an upper bound. */
    ShippingRate asMethodIn(Store store) {
        return in(store, null, conditions.stream().flatMap(NewCondition::bounds).toList());
    }

    private ShippingRate in(Store store, String ownTitle, List<NewCondition> held) {
        return ShippingRate.of(
                ownTitle,
                isActive(),
                new Money(amount, store.currencyCode()),
                isForEachItem(),
                held.stream().map(condition -> condition.in(store)).toList());
    }
}
