package io.deliverygraph.sandbox.shopify.engine;

import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import io.deliverygraph.sandbox.shopify.value.Refused;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Turns what a field throws into a top-level error with a code. */
final class Troubles implements DataFetcherExceptionHandler {

    private static final Logger LOGGER = Logger.getLogger("io.deliverygraph.sandbox");

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters thrown) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        String message = "Internal error";
        if (thrown.getException() instanceof Refused refused) {
            message = refused.getMessage();
            extensions.put("code", refused.code());
            extensions.putAll(refused.extras());
        } else {
            LOGGER.log(Level.SEVERE, "the sandbox failed at " + thrown.getPath(), thrown.getException());
            extensions.put("code", "INTERNAL_SERVER_ERROR");
        }
        return CompletableFuture.completedFuture(
                DataFetcherExceptionHandlerResult.newResult(GraphqlErrorBuilder.newError()
                                .message("%s", message)
                                .location(thrown.getSourceLocation())
                                .path(thrown.getPath())
                                .extensions(extensions)
                                .build())
                        .build());
    }
}
