package io.deliverygraph.sandbox.shopify.plan;

import io.deliverygraph.sandbox.shopify.value.Node;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One choice in a group. The names of this record, of its policies and of their values are those of the GraphQL types,
 * so a type resolver can go by {@code getClass().getSimpleName()}.
 *
 * @param category {@code OTHER}, {@code PRE_ORDER}, {@code SUBSCRIPTION} or {@code TRY_BEFORE_YOU_BUY}
 */
public record SellingPlan(
        String id,
        String name,
        Optional<String> description,
        List<String> options,
        Optional<Integer> position,
        Optional<String> category,
        BillingPolicy billingPolicy,
        DeliveryPolicy deliveryPolicy,
        Optional<SellingPlanInventoryPolicy> inventoryPolicy,
        List<PricingPolicy> pricingPolicies,
        Instant createdAt)
        implements Node {

    public SellingPlan {
        options = List.copyOf(options);
        pricingPolicies = List.copyOf(pricingPolicies);
    }

    /** Whether it is a deferred purchase and no subscription. */
    boolean isFixed() {
        return billingPolicy instanceof SellingPlanFixedBillingPolicy;
    }
}
