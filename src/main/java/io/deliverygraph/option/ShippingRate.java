package io.deliverygraph.option;

import io.deliverygraph.condition.RateCondition;
import io.deliverygraph.money.Money;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** One price of a shipping option, and when it applies. */
@Description("One price of a shipping option, and when it applies.")
public record ShippingRate(
        @Description("Null where the platform names only the option, as newer Wix sites do.")
        String title,

        @Description("True where the platform has no switch for one rate; on Shopify the option's own.")
        boolean active,

        @NonNull Money amount,
        @Name("isFree") boolean isFree,

        @NonNull @Description("Derived from the conditions and the amount.")
        RateKind kind,

        @Description("The amount is charged for each item: it penalises large orders.")
        boolean multiplyByQuantity,

        @NonNull @Description("All must hold; none always holds.")
        List<@NonNull RateCondition> conditions) {

    public ShippingRate {
        conditions = List.copyOf(conditions);
    }

    /** The same rate, on or off. */
    ShippingRate switched(boolean on) {
        return new ShippingRate(title, on, amount, isFree, kind, multiplyByQuantity, conditions);
    }

    /** The rate, with what follows from its amount and conditions worked out. */
    public static ShippingRate of(
            String title, boolean active, Money amount, boolean multiplyByQuantity, List<RateCondition> conditions) {
        return new ShippingRate(
                title,
                active,
                amount,
                amount.amount().isZero(),
                RateKind.of(amount.amount(), conditions),
                multiplyByQuantity,
                conditions);
    }
}
