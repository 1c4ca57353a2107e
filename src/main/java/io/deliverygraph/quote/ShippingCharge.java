package io.deliverygraph.quote;

/** When shipping is paid. */
public enum ShippingCharge {
    AT_CHECKOUT,
    WITH_REMAINING_BALANCE,
    /** Part of it at checkout, the rest with the remaining balance. */
    SPLIT
}
