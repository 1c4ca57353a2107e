package io.deliverygraph.quote;

/** When shipping of a cart with lines bought once and deferred lines is paid: the platform's guide is silent. */
public enum MixedCartShipping {
    /** All of it at checkout. */
    ALL_NOW,
    /** Groups that hold deferred lines only pay theirs with the remaining balance. */
    DEFERRED_GROUPS_LATER
}
