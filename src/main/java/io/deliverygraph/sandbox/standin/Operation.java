package io.deliverygraph.sandbox.standin;

/** One method of a platform, as counts and faults name it. */
public interface Operation {

    /** Lower camel case, {@code queryDeliveryProfiles}; what counts are kept under and faults are aimed at. */
    String label();

    /**
     * Whether somebody else can change the entity just before, so that a call of this method sees or meets a newer
     * revision.
     */
    boolean carriesRevision();

    /** Whether the platform can refuse this method in the body of an answer, see {@link RefusalCode}. */
    default boolean canBeRefused() {
        return false;
    }
}
