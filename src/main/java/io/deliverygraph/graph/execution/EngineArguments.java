package io.deliverygraph.graph.execution;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import jakarta.enterprise.context.ApplicationScoped;

/** Where the engine runs a document, as over its WebSocket, {@link NullElements} are refused as on our way. */
@ApplicationScoped
class EngineArguments extends SimplePerformantInstrumentation {

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters, InstrumentationState state) {
        boolean anyNull =
                parameters.getExecutionContext().getCoercedVariables().toMap().containsValue(null);
        return anyNull
                ? field -> {
                    NullElements.refuse(field.getFieldDefinition().getArguments(), field.getArguments());
                    return fetcher.get(field);
                }
                : fetcher;
    }
}
