package io.deliverygraph.deferred;

import io.deliverygraph.money.Decimal;
import io.deliverygraph.money.Money;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** How a plan changes the price of what is bought with it. */
@Description("How a plan changes the price of what is bought with it.")
public record PriceAdjustment(
        @NonNull PriceAdjustmentKind kind,

        @Description("Set with PERCENT_OFF, otherwise null.")
        Decimal percent,

        @Description("Set with AMOUNT_OFF and NEW_PRICE, otherwise null.")
        Money amount) {}
