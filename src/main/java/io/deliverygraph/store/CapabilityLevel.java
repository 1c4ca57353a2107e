package io.deliverygraph.store;

public enum CapabilityLevel {
    /** The platform does it. */
    NATIVE,
    /** We do it as well as can be done from outside. */
    BEST_EFFORT,
    NONE
}
