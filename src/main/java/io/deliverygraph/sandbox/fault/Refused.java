package io.deliverygraph.sandbox.fault;

import io.deliverygraph.sandbox.standin.RefusalCode;

/**
 * The platform refuses the call in the body of its answer.
 *
 * @param applied whether the call is carried out all the same; only an internal error can be applied
 */
public record Refused(RefusalCode code, boolean applied) implements Failure {}
