package io.deliverygraph.graph.execution;

import java.util.List;
import java.util.Objects;

/**
 * Which plan of a document.
 *
 * @param operation its name; null where the document has only one and the caller named none
 * @param choice values of the variables that decide conditions, in the order of their names
 */
record PlanKey(String operation, List<Object> choice) {

    /** Written out: a native executable interprets the one that records are given (decision 24). */
    @Override
    public boolean equals(Object other) {
        return other instanceof PlanKey key && Objects.equals(key.operation, operation) && key.choice.equals(choice);
    }
}
