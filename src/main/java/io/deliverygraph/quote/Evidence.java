package io.deliverygraph.quote;

/** How sure a decision is. */
public enum Evidence {
    /** The platform publishes the rule. */
    DOCUMENTED,
    /** The platform was seen to do so, or its help pages say so without detail. */
    OBSERVED,
    /** The store's own set-up says so, or the caller. */
    CONFIGURED,
    /** Nobody publishes it: our choice, listed among the quote's assumptions. */
    ASSUMED
}
