package io.deliverygraph.sandbox.fault;

/**
 * The answer comes late.
 *
 * @param millis how late
 * @param applied whether the call is carried out before the wait, not after it
 */
public record Latency(long millis, boolean applied) implements Fault {}
