package io.deliverygraph.sandbox.shopify.plan;

/** What makes the rest of a deferred charge due: {@code SellingPlanRemainingBalanceChargeTrigger}. */
public enum ChargeTrigger {
    EXACT_TIME,
    NO_REMAINING_BALANCE,
    ON_FULFILLMENT,
    TIME_AFTER_CHECKOUT
}
