package io.deliverygraph.sandbox.fault;

import io.deliverygraph.sandbox.standin.Operation;

/**
 * A fault that waits for its calls.
 *
 * @param method label of the operation it is aimed at, or {@link #ANY}
 * @param calls how many calls it still strikes, at least one
 */
public record AimedFault(String method, Fault fault, int calls) {

    /** Aims at every method. */
    public static final String ANY = "*";

    boolean strikes(Operation operation) {
        return aimsAt(operation) && possibleFor(operation);
    }

    private boolean aimsAt(Operation operation) {
        return method.equals(ANY) || method.equals(operation.label());
    }

    private boolean possibleFor(Operation operation) {
        if (fault instanceof Refused) {
            return operation.canBeRefused();
        }
        return !(fault instanceof StaleRevision) || operation.carriesRevision();
    }

    AimedFault afterOneCall() {
        return new AimedFault(method, fault, calls - 1);
    }
}
