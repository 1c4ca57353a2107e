package io.deliverygraph.deferred;

import io.deliverygraph.graph.Node;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * One way of a group's to buy: how much now, the rest when, sent when.
 *
 * @param group the group that it stands in; a plan is read through its group, which puts itself in here
 * @param choice what a buyer picks it by, a value for each option of its group; may differ from the name where another
 *     tool made it
 * @param category null where the platform keeps none
 * @param deferred whether its policies are fixed, as those of pre-orders are; a subscription's are recurring
 */
@Description("One way of a group's to buy: how much now, the rest when, sent when.")
public record SellingPlan(
        @Id @NonNull String id,
        @NonNull @Description("The platform's own id.") String nativeId,
        @NonNull SellingPlanGroup group,
        @NonNull String name,
        @Ignore List<String> choice,

        @Description("For reports only; null where the platform keeps none.")
        SellingPlanCategory category,

        @Description("True for a purchase that is paid or sent later; false for a subscription.")
        boolean deferred,

        @Description("Null for a subscription.") CheckoutCharge checkoutCharge,
        @Description("Null for a subscription.") BalanceDue balanceDue,
        @Description("Null for a subscription.") FulfillmentTiming fulfillment,
        InventoryReserve inventoryReserve,

        @Description("Null where the plan leaves the price as it is, and for a subscription.")
        PriceAdjustment priceAdjustment)
        implements Node {

    public SellingPlan {
        choice = List.copyOf(choice);
    }

    SellingPlan in(SellingPlanGroup home) {
        return new SellingPlan(
                id,
                nativeId,
                home,
                name,
                choice,
                category,
                deferred,
                checkoutCharge,
                balanceDue,
                fulfillment,
                inventoryReserve,
                priceAdjustment);
    }

    /** Quick, for the maps that batches keep; and its group holds it, so a record's own would not end. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** All but its group, which is compared with all its plans: what is kept is replaced by what is not equal. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SellingPlan plan
                && plan.id.equals(id)
                && plan.name.equals(name)
                && plan.choice.equals(choice)
                && plan.category == category
                && plan.deferred == deferred
                && hasTermsOf(plan);
    }

    private boolean hasTermsOf(SellingPlan plan) {
        return Objects.equals(plan.checkoutCharge, checkoutCharge)
                && Objects.equals(plan.balanceDue, balanceDue)
                && Objects.equals(plan.fulfillment, fulfillment)
                && plan.inventoryReserve == inventoryReserve
                && Objects.equals(plan.priceAdjustment, priceAdjustment);
    }
}
