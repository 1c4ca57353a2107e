package io.deliverygraph.graph;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts a platform's refusal into our words: one message key for each code, {@code refused.<code>}. */
final class Refusals {

    private Refusals() {}

    /** Empty when the failure is none of the caller's doing. */
    static List<Problem> problems(PlatformFailure failure) {
        if (failure instanceof PlatformFailure.NotFound missing) {
            return List.of(problem(missing.code(), missing.platformCode(), null));
        }
        if (failure instanceof PlatformFailure.Refused refused) {
            return refused.refusals().stream()
                    .map(each -> problem(each.code(), each.platformCode(), each.field()))
                    .toList();
        }
        return List.of();
    }

    private static Problem problem(UserErrorCode code, String platformCode, List<String> field) {
        String key = "refused." + code.name().toLowerCase(Locale.ROOT);
        return new Problem(code, field, key, Map.of(), platformCode, null);
    }
}
