package io.deliverygraph.graph.execution;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a client sends.
 *
 * @param operation the name of the one to run; null where there is only one
 * @param variables values may be null
 */
record Asked(String document, String operation, Map<String, Object> variables) {

    Asked {
        variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
    }

    Asked withDocument(String other) {
        return new Asked(other, operation, variables);
    }

    @Override
    public String toString() {
        return document + "\noperation: " + operation + "\nvariables: " + variables;
    }
}
