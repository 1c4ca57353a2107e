package io.deliverygraph.sandbox.shopify.plan;

import java.time.Instant;

/**
 * A price change from the start on.
 *
 * @param adjustmentValue a {@link SellingPlanPricingPolicyPercentageValue} or a
 *     {@link io.deliverygraph.sandbox.shopify.value.MoneyV2}
 */
public record SellingPlanFixedPricingPolicy(AdjustmentType adjustmentType, Object adjustmentValue, Instant createdAt)
        implements PricingPolicy {}
