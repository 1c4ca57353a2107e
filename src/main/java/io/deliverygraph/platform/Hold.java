package io.deliverygraph.platform;

/** What kept a call from being sent. */
public enum Hold {
    /** As many calls of the store as may be under way were, and no place or no patience was left to wait. */
    LANE,
    /** The platform's budget of calls or points, as we count it, had no room for it in time. */
    BUDGET,
    /** The calls before it found nobody at the platform. */
    CIRCUIT
}
