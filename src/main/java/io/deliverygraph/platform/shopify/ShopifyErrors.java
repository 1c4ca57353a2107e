package io.deliverygraph.platform.shopify;

import io.deliverygraph.graph.PlatformFailure;
import io.deliverygraph.graph.PlatformFailure.Origin;
import io.deliverygraph.graph.UserErrorCode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The one table from Shopify's errors of a whole request to failures (Shopify contract 1). What a mutation says of its
 * input is in {@link UserErrors}.
 */
final class ShopifyErrors {

    /** Documented back-off (Shopify contract 1.4). */
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    /** Nothing was carried out, and it is our document or our input that cannot be. */
    private static final Set<String> OUR_MISTAKES =
            Set.of("MAX_COST_EXCEEDED", "undefinedField", "BAD_REQUEST", "INTERNAL_INVALID_DOCUMENT");

    private ShopifyErrors() {}

    /** What a status other than 2xx means. */
    static PlatformFailure failure(String store, ShopifyCall call, ShopifyRefusal refusal) {
        Origin origin = new Origin(store, refusal.requestId());
        return switch (refusal.status()) {
            case 401, 402, 403 -> new PlatformFailure.Unauthorised(origin);
            case 423 -> new PlatformFailure.Unauthorised(origin);
            case 429, 430 ->
                new PlatformFailure.Throttled(origin, refusal.retryAfter() == null ? A_SECOND : refusal.retryAfter());
            case 408, 499 -> new PlatformFailure.Unreachable(origin, call.writes());
            default ->
                refusal.status() >= 500
                        ? new PlatformFailure.Unreachable(origin, call.writes())
                        : new PlatformFailure.Unexpected(origin, call.writes() && refusal.status() < 400);
        };
    }

    /** What an answer with errors of the whole request means; the first that a row knows decides. */
    static PlatformFailure failure(String store, ShopifyCall call, ShopifyAnswer answer) {
        Origin origin = new Origin(store, answer.requestId());
        return answer.errors().stream()
                .filter(error -> error.code() != null)
                .map(error -> known(origin, call, answer, error))
                .filter(failure -> failure != null)
                .findFirst()
                .orElseGet(() -> new PlatformFailure.Unexpected(origin, call.writes() && carriedOut(call, answer)));
    }

    /** Codes that no row knows: Shopify has more to say than we were told. */
    static List<String> unknownCodes(ShopifyCall call, ShopifyAnswer answer) {
        return answer.errors().stream()
                .filter(error -> error.code() != null)
                .filter(error -> known(new Origin("", null), call, answer, error) == null)
                .map(ShopifyError::code)
                .distinct()
                .toList();
    }

    private static PlatformFailure known(Origin origin, ShopifyCall call, ShopifyAnswer answer, ShopifyError error) {
        if (OUR_MISTAKES.contains(error.code())) {
            return new PlatformFailure.Unexpected(origin, false);
        }
        return switch (error.code()) {
            case "THROTTLED" -> new PlatformFailure.Throttled(origin, Bucket.afterRefusal(answer.cost()));
            case "ACCESS_DENIED" -> new PlatformFailure.Unauthorised(origin);
            case "MAX_INPUT_SIZE_EXCEEDED" -> refused(origin, UserErrorCode.TOO_MANY, call, error);
            case "INVALID_VARIABLE" -> refused(origin, UserErrorCode.INVALID_VALUE, call, inVariable(call, error));
            case "RESOURCE_NOT_FOUND" -> refused(origin, UserErrorCode.NOT_FOUND, call, error);
            case "INTERNAL_SERVER_ERROR", "TIMEOUT" -> new PlatformFailure.Unreachable(origin, call.writes());
            default -> null;
        };
    }

    /** All that callers say goes into one variable of ours; the error's path begins within it. */
    private static ShopifyError inVariable(ShopifyCall call, ShopifyError error) {
        boolean ofProfile = call == ShopifyCall.CREATE_PROFILE || call == ShopifyCall.UPDATE_PROFILE;
        List<String> path = new ArrayList<>(List.of(ofProfile ? "profile" : "input"));
        path.addAll(error.path());
        return new ShopifyError(error.code(), path, error.requiredAccess());
    }

    /** A read that is refused so is our mistake: no caller's input went into it but ids that passed our checks. */
    private static PlatformFailure refused(Origin origin, UserErrorCode code, ShopifyCall call, ShopifyError error) {
        return call.writes()
                ? new PlatformFailure.Refused(
                        origin,
                        List.of(new PlatformFailure.Refusal(code, error.code(), InputPaths.of(call, error.path()))))
                : new PlatformFailure.Unexpected(origin, false);
    }

    private static boolean carriedOut(ShopifyCall call, ShopifyAnswer answer) {
        return !answer.data().path(call.payload()).isNull();
    }
}
