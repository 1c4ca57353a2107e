package io.deliverygraph.sandbox.shopify.plan;

/** How a checkout charge is measured: {@code SellingPlanCheckoutChargeType}. */
public enum ChargeType {
    PERCENTAGE,
    PRICE
}
