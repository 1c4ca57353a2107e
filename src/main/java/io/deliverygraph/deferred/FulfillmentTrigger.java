package io.deliverygraph.deferred;

/** When goods are sent. */
public enum FulfillmentTrigger {
    ASAP,
    AT_TIME,
    /** On a day that comes again, such as the first of a month. */
    ON_ANCHOR,
    /** The merchant will decide. */
    UNKNOWN
}
