package io.deliverygraph.sandbox.shopify.plan;

/** What a pricing policy does to the price: {@code SellingPlanPricingPolicyAdjustmentType}. */
public enum AdjustmentType {
    /** So much off. */
    FIXED_AMOUNT,
    /** So many percent off. */
    PERCENTAGE,
    /** This is the new price. */
    PRICE
}
