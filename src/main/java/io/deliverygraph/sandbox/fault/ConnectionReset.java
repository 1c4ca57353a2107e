package io.deliverygraph.sandbox.fault;

/** The connection breaks before a byte of the answer. */
public record ConnectionReset(boolean applied) implements Failure {}
