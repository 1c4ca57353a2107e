package io.deliverygraph.graph.execution;

import graphql.execution.CoercedVariables;
import graphql.language.OperationDefinition;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One operation with its variables, ready to run.
 *
 * @param name of the operation; null where the document has only one and the caller named none
 * @param rawVariables as the caller sent them; values may be null
 * @param variables of the types that the document declares, with its defaults
 */
public record Operation(
        ValidDocument document,
        String name,
        OperationDefinition definition,
        Map<String, Object> rawVariables,
        CoercedVariables variables)
        implements Prepared {

    public Operation {
        rawVariables =
                rawVariables.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(rawVariables));
    }

    /** Whether it only reads. */
    public boolean isQuery() {
        return definition.getOperation() == OperationDefinition.Operation.QUERY;
    }
}
