package io.deliverygraph.graph;

import graphql.execution.AbortExecutionException;

/** Stops the engine before a document that it must not run. */
public final class RefusedDocument extends AbortExecutionException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    /** @param message for the caller */
    public RefusedDocument(ErrorCode code, String message) {
        super(message);
        this.code = code;
    }

    ErrorCode code() {
        return code;
    }

    /** Nobody looks at it. */
    @Override
    public Throwable fillInStackTrace() {
        return this;
    }
}
