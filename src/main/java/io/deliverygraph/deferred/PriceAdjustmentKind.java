package io.deliverygraph.deferred;

/** How a plan changes the price. */
public enum PriceAdjustmentKind {
    PERCENT_OFF,
    AMOUNT_OFF,
    NEW_PRICE
}
