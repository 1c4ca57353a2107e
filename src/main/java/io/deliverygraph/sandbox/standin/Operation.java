package io.deliverygraph.sandbox.standin;

/** One method of a platform, as counts and faults name it. */
public interface Operation {

    /** Lower camel case, {@code queryDeliveryProfiles}; what counts are kept under and faults are aimed at. */
    String label();

    /** Whether a request of this method can be refused because its revision is out of date. */
    boolean carriesRevision();
}
