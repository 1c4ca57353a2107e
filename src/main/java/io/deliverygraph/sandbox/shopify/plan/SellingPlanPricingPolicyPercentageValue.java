package io.deliverygraph.sandbox.shopify.plan;

import java.math.BigDecimal;

/** So many percent off the price, 0 to 100. */
public record SellingPlanPricingPolicyPercentageValue(BigDecimal percentage) {}
