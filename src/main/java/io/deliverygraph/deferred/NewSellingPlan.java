package io.deliverygraph.deferred;

import io.deliverygraph.money.Decimal;
import io.deliverygraph.rule.Amount;
import io.deliverygraph.rule.CodePoints;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A deferred plan to make. Rules: Shopify contract 5, S15 to S22. */
@FittingPolicies
@Input("SellingPlanInput")
@Description("A deferred plan to make: charge and balance must fit each other.")
public record NewSellingPlan(
        @NonNull
        @CodePoints(min = 1, max = 255, blank = false)
        @Description("1 to 255 characters, unique in its group.")
        String name,

        @NonNull @Description("Not SUBSCRIPTION: this makes plans with fixed dates.")
        SellingPlanCategory category,

        @Amount(max = "100", scale = 4)
        @Description("Charged at checkout, 0 to 100 percent of the price; this or checkoutAmount.")
        Decimal checkoutPercent,

        @Amount
        @Description("Charged at checkout, in the store's currency; this or checkoutPercent. 0 charges nothing now.")
        Decimal checkoutAmount,

        @NonNull @Description("NONE with 100 percent at checkout, and only then.")
        BalanceTrigger balanceTrigger,

        @Description("With AT_TIME, and only then; in the future.")
        Instant balanceAt,

        @Description("With AFTER_CHECKOUT, and only then; longer than nothing.")
        Span balanceAfter,

        @NonNull @Description("ASAP, AT_TIME or UNKNOWN: ON_ANCHOR can be read, and not written here.")
        FulfillmentTrigger fulfillmentTrigger,

        @Description("With AT_TIME, and only then; in the future.")
        Instant fulfillmentAt,

        @NonNull InventoryReserve inventoryReserve) {}
