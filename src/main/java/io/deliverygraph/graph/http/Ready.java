package io.deliverygraph.graph.http;

import io.deliverygraph.graph.execution.Operation;
import io.deliverygraph.graph.limit.Cost;
import java.util.Map;

/**
 * A GraphQL request of which everything is known that does not depend on who sends it, and that may run.
 *
 * @param variables as JSON in one way of writing, empty for none
 * @param extensions of its answer, as JSON
 */
record Ready(WantedText text, Operation operation, Cost cost, String variables, byte[] extensions) {

    static Ready of(WantedText text, Operation operation, Cost cost) {
        return new Ready(
                text, operation, cost, CanonicalJson.of(operation.rawVariables()), AnswerWriter.json(extensions(cost)));
    }

    /** The same extensions, to add something to. */
    Map<String, Object> told() {
        return extensions(cost);
    }

    private static Map<String, Object> extensions(Cost cost) {
        return Map.of("cost", cost.told());
    }
}
