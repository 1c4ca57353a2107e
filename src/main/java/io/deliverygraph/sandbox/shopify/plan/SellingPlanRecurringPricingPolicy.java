package io.deliverygraph.sandbox.shopify.plan;

import java.time.Instant;

/**
 * A price change after some cycles of a subscription.
 *
 * @param adjustmentValue a {@link SellingPlanPricingPolicyPercentageValue} or a
 *     {@link io.deliverygraph.sandbox.shopify.value.MoneyV2}
 */
public record SellingPlanRecurringPricingPolicy(
        AdjustmentType adjustmentType, Object adjustmentValue, int afterCycle, Instant createdAt)
        implements PricingPolicy {}
