package io.deliverygraph.sandbox.fault;

/** Status and headers are fine, but the JSON ends half way. */
public record TruncatedBody(boolean applied) implements Failure {}
