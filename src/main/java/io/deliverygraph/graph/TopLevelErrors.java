package io.deliverygraph.graph;

import graphql.ErrorType;
import graphql.ExceptionWhileDataFetching;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.execution.AbortExecutionException;
import graphql.execution.NonNullableFieldWasNullError;
import graphql.execution.UnknownOperationException;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/**
 * The one place that words top-level errors: each gets a code, and nothing of how we are made goes out. What we did not
 * expect is logged whole and told as {@link ErrorCode#INTERNAL}.
 */
public final class TopLevelErrors extends SimplePerformantInstrumentation {

    private static final Logger LOG = Logger.getLogger(TopLevelErrors.class);

    private static final String NULL_INSIDE =
            "An argument holds null where its type allows none. Send a value for each variable.";

    private static final String OUR_MISTAKE = "Something went wrong on our side.";

    /** The parser's own message repeats what it stumbled over. */
    private static final String NO_GRAPHQL = "The document is not valid GraphQL at the place that \"locations\" names.";

    private static final String NO_OPERATION = "Name one of the document's operations in \"operationName\".";

    private static final Pattern NO_ARGUMENT = Pattern.compile("argument '(\\w+)' with value ");

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        if (result.getErrors().isEmpty()) {
            return CompletableFuture.completedFuture(result);
        }
        List<GraphQLError> worded =
                causes(result.getErrors()).stream().map(TopLevelErrors::worded).toList();
        return CompletableFuture.completedFuture(ExecutionResultImpl.newExecutionResult()
                .from(result)
                .errors(worded)
                .build());
    }

    /** The error as callers see it. */
    public static GraphQLError worded(GraphQLError error) {
        if (error instanceof ExceptionWhileDataFetching fetching) {
            return ofException(error, fetching.getException());
        }
        if (error instanceof WordedError) {
            return error;
        }
        if (error instanceof AbortExecutionException) {
            return error(error, error.getMessage(), Map.of("code", ErrorCode.LIMIT_EXCEEDED));
        }
        if (error instanceof UnknownOperationException) {
            return error(error, NO_OPERATION, Map.of("code", ErrorCode.VALIDATION_ERROR));
        }
        if (error instanceof NonNullableFieldWasNullError || error.getErrorType() == ErrorType.DataFetchingException) {
            return ofPromiseBroken(error);
        }
        if (error.getErrorType() == ErrorType.InvalidSyntax) {
            return error(error, NO_GRAPHQL, Map.of("code", ErrorCode.SYNTAX_ERROR));
        }
        return error(error, withoutInsides(error.getMessage()), Map.of("code", ErrorCode.VALIDATION_ERROR));
    }

    /** A value that is null, or of another type, where the schema promises otherwise: our mistake. */
    private static GraphQLError ofPromiseBroken(GraphQLError error) {
        LOG.errorf("At %s: %s", error.getPath(), error.getMessage());
        return error(error, OUR_MISTAKE, Map.of("code", ErrorCode.INTERNAL));
    }

    /**
     * Null where the schema promises a value, and nothing went wrong before: our mistake.
     *
     * @param path where in the answer
     * @param type name of the type that was promised
     */
    public static GraphQLError nullWhereNoneIs(List<Object> path, String type) {
        LOG.errorf("At %s: null where the schema promises a %s", path, type);
        return new WordedError(OUR_MISTAKE, path, null, Map.of("code", ErrorCode.INTERNAL.name()));
    }

    /** That a field could not be null after something went wrong with it is no news. */
    private static List<GraphQLError> causes(List<GraphQLError> errors) {
        List<GraphQLError> causes = errors.stream()
                .filter(error -> !(error instanceof NonNullableFieldWasNullError))
                .toList();
        return causes.isEmpty() ? errors : causes;
    }

    /**
     * Of a value that it cannot make an argument of, the engine names our class and repeats everything it was given.
     */
    private static String withoutInsides(String message) {
        Matcher argument = NO_ARGUMENT.matcher(message);
        return argument.lookingAt()
                ? "The argument \"" + argument.group(1) + "\" has a value that does not fit its type."
                : message;
    }

    private static GraphQLError ofException(GraphQLError error, Throwable thrown) {
        if (thrown instanceof PlatformException platform) {
            return ofPlatform(error, platform.failure());
        }
        if (thrown instanceof BadRequest bad) {
            return ofBadRequest(error, bad);
        }
        if (thrown instanceof GraphQLException) {
            // Of an argument that variables made null where it must not be; no check before the run can see it.
            String why = thrown instanceof GraphQLError told ? told.getMessage() : NULL_INSIDE;
            return error(error, why, Map.of("code", ErrorCode.VALIDATION_ERROR));
        }
        LOG.errorf(thrown, "Unexpected failure at %s", error.getPath());
        return error(error, OUR_MISTAKE, Map.of("code", ErrorCode.INTERNAL));
    }

    private static GraphQLError ofBadRequest(GraphQLError error, BadRequest bad) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", bad.code());
        if (!bad.problems().isEmpty()) {
            extensions.put(
                    "problems",
                    bad.problems().stream().map(TopLevelErrors::plain).toList());
        }
        return error(error, bad.getMessage(), extensions);
    }

    /** As a mutation would answer it. */
    private static Map<String, Object> plain(UserError problem) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("code", problem.code().name());
        plain.put("message", problem.message());
        plain.put("field", problem.field());
        return plain;
    }

    private static GraphQLError ofPlatform(GraphQLError error, PlatformFailure failure) {
        PlatformTrouble trouble = PlatformTrouble.of(failure);
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", trouble.code());
        extensions.put("store", failure.origin().store());
        if (failure.origin().requestId() != null) {
            extensions.put("requestId", failure.origin().requestId());
        }
        if (trouble.retryAfterSeconds() != null) {
            extensions.put("retryAfterSeconds", trouble.retryAfterSeconds());
        }
        return error(error, trouble.message(), extensions);
    }

    private static GraphQLError error(GraphQLError error, String message, Map<String, Object> extensions) {
        Map<String, Object> plain = new LinkedHashMap<>(extensions);
        plain.replaceAll((name, value) -> value instanceof Enum<?> code ? code.name() : value);
        return new WordedError(message, error.getPath(), error.getLocations(), plain);
    }
}
