package io.deliverygraph.deferred;

/** When the rest of the price is charged. */
public enum BalanceTrigger {
    /** There is no rest. */
    NONE,
    AT_TIME,
    AFTER_CHECKOUT,
    ON_FULFILLMENT
}
