package io.deliverygraph.sandbox.fault;

import java.util.Optional;

/**
 * An error status instead of the answer.
 *
 * @param status 429 or 5xx
 * @param retryAfterSeconds value of the {@code Retry-After} header; empty leaves the header out
 */
public record Status(int status, Optional<Integer> retryAfterSeconds, boolean applied) implements Failure {}
