package io.deliverygraph.graph;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Puts a platform's refusal into our words: one message key for each code, {@code refused.<code>}. */
final class Refusals {

    private Refusals() {}

    /** Empty when the failure is none of the caller's doing. */
    static List<Problem> problems(PlatformFailure failure) {
        if (failure instanceof PlatformFailure.NotFound missing) {
            return List.of(problem(missing.code(), missing.platformCode(), null));
        }
        if (failure instanceof PlatformFailure.Refused refused) {
            Stream<Problem> each = refused.refusals().stream()
                    .map(refusal -> problem(refusal.code(), refusal.platformCode(), refusal.field()));
            Stream<Problem> partly = refused.partly()
                    ? Stream.of(Problem.of(UserErrorCode.REFUSED_BY_PLATFORM, "refused.partly"))
                    : Stream.empty();
            return Stream.concat(each, partly).toList();
        }
        return List.of();
    }

    private static Problem problem(UserErrorCode code, String platformCode, List<String> field) {
        String key = "refused." + code.name().toLowerCase(Locale.ROOT);
        return new Problem(code, field, key, Map.of(), platformCode, null);
    }
}
