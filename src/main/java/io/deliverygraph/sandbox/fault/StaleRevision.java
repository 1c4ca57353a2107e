package io.deliverygraph.sandbox.fault;

/** Somebody else changes the entity just before the call, which is then refused for its old revision. */
public record StaleRevision() implements Failure {

    /** A stale call changes nothing. */
    @Override
    public boolean applied() {
        return false;
    }
}
