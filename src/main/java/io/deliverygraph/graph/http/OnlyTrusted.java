package io.deliverygraph.graph.http;

import graphql.ExecutionInput;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import io.deliverygraph.graph.CallerLanguage;
import io.deliverygraph.graph.ErrorCode;
import io.deliverygraph.graph.Messages;
import io.deliverygraph.graph.RefusedDocument;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where only trusted documents run, the engine runs no others either, as over its WebSocket. */
@ApplicationScoped
class OnlyTrusted extends SimplePerformantInstrumentation {

    private final Messages messages;
    private final boolean only;
    private final Set<String> texts;

    OnlyTrusted(TrustedDocuments trusted, Messages messages) {
        this.messages = messages;
        this.only = trusted.only();
        this.texts = trusted.texts();
    }

    @Override
    public ExecutionInput instrumentExecutionInput(
            ExecutionInput input, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        if (only && !texts.contains(input.getQuery())) {
            throw new RefusedDocument(
                    ErrorCode.DOCUMENT_NOT_TRUSTED, messages.text("http.documentNotTrusted", Map.of(), language()));
        }
        return input;
    }

    /** A WebSocket has no header for each operation. */
    private static Locale language() {
        return CallerLanguage.of(null);
    }
}
