package io.deliverygraph.sandbox.fault;

/** Something that goes wrong on request. */
public sealed interface Fault permits Latency, Failure {

    /** Whether the call is carried out before things go wrong, so that only the caller does not learn of it. */
    boolean applied();
}
