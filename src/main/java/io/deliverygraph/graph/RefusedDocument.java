package io.deliverygraph.graph;

import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import java.util.List;
import java.util.Map;

/** Stops the engine before a document that it must not run. */
public final class RefusedDocument extends AbortExecutionException {

    private static final long serialVersionUID = 1L;

    /** @param message for the caller */
    public RefusedDocument(ErrorCode code, String message) {
        this(List.of(new WordedError(message, null, null, Map.of("code", code.name()))));
    }

    /** @param errors in our words, at least one */
    public RefusedDocument(List<? extends GraphQLError> errors) {
        super(List.copyOf(errors));
    }

    /** Nobody looks at it. */
    @Override
    public Throwable fillInStackTrace() {
        return this;
    }
}
