package io.deliverygraph.sandbox.shopify.plan;

import java.math.BigDecimal;

/** So many percent of the price at checkout, 0 to 100. */
public record SellingPlanCheckoutChargePercentageValue(BigDecimal percentage) {}
