package io.deliverygraph.graph.http;

import graphql.GraphQLError;
import io.deliverygraph.graph.execution.Executed;
import java.util.List;
import java.util.Map;

/**
 * What an answer says, for those who count.
 *
 * @param codes {@code extensions.code} of its errors, in their order; empty where all is well
 * @param limit the name of the limit that the first error is about; null for most
 */
public record Result(Outcome outcome, List<String> codes, String limit) {

    /** Everything asked for is there. */
    static final Result SUCCESS = new Result(Outcome.SUCCESS, List.of(), null);

    /** There is no answer, as nobody waits for one. */
    static final Result ABANDONED = new Result(Outcome.ABANDONED, List.of(), null);

    /** Beside the limits of {@link io.deliverygraph.graph.limit.Limit}: bytes of a body. */
    static final String BODY = "BODY_SIZE";

    private static final String NULL = "null";

    public Result {
        codes = List.copyOf(codes);
    }

    static Result of(Mistake mistake) {
        Outcome outcome = switch (mistake.status()) {
            case 500 -> Outcome.FAILURE;
            case 504 -> Outcome.LATE;
            default -> Outcome.REFUSED;
        };
        String limit = mistake.status() == 413 ? BODY : null;
        return new Result(outcome, List.of(mistake.code().name()), limit);
    }

    /** Of a GraphQL request that cannot run. */
    static Result refused(List<GraphQLError> errors) {
        return new Result(Outcome.REFUSED, codes(errors), limit(errors));
    }

    /** Of an operation that ran. */
    static Result of(Executed executed) {
        if (executed.errors().isEmpty()) {
            return SUCCESS;
        }
        Outcome outcome = isNothing(executed) ? Outcome.FAILURE : Outcome.PARTIAL;
        return new Result(outcome, codes(executed.errors()), null);
    }

    /** Whether no data came of it. */
    static boolean isNothing(Executed executed) {
        return executed.data().length() == NULL.length();
    }

    private static List<String> codes(List<GraphQLError> errors) {
        return errors.stream().map(Result::code).toList();
    }

    private static String code(GraphQLError error) {
        Map<String, Object> extensions = error.getExtensions();
        return extensions == null ? "" : String.valueOf(extensions.get("code"));
    }

    private static String limit(List<GraphQLError> errors) {
        Map<String, Object> extensions = errors.get(0).getExtensions();
        return extensions != null && extensions.get("limit") instanceof Map<?, ?> limit
                ? String.valueOf(limit.get("name"))
                : null;
    }
}
