package io.deliverygraph.sandbox.shopify.plan;

/** What makes fulfilment due: {@code SellingPlanFulfillmentTrigger}. */
public enum FulfillmentTrigger {
    ANCHOR,
    ASAP,
    EXACT_TIME,
    UNKNOWN
}
