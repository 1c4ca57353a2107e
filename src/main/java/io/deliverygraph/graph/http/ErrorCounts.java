package io.deliverygraph.graph.http;

import io.deliverygraph.graph.ErrorCode;
import io.deliverygraph.graph.limit.Limit;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Counts what goes wrong with requests, by error code. Every counter is there from the start, at zero: how much one has
 * grown cannot be told of one that appears with its first error.
 */
final class ErrorCounts {

    private static final String NONE = "none";

    /** Of codes that are none of ours; there should be none. */
    private static final String OTHER = "OTHER";

    private final Map<String, Counter> errors = new HashMap<>();
    private final Map<String, Counter> refusals = new HashMap<>();
    private final Map<String, Counter> limits = new HashMap<>();

    ErrorCounts(MeterRegistry meters) {
        codes().forEach(code -> {
            errors.put(code, error(code, meters));
            refusals.put(code, refusal(code, NONE, meters));
        });
        Arrays.stream(Limit.values()).map(Enum::name).forEach(limit -> limits.put(limit, ofLimit(limit, meters)));
        limits.put(Result.BODY, ofLimit(Result.BODY, meters));
    }

    private static Stream<String> codes() {
        return Stream.concat(Arrays.stream(ErrorCode.values()).map(Enum::name), Stream.of(OTHER));
    }

    private static Counter error(String code, MeterRegistry meters) {
        return Counter.builder("delivery.graphql.errors")
                .description("Top-level errors of operations that ran, by code.")
                .tag("code", code)
                .register(meters);
    }

    private static Counter refusal(String code, String limit, MeterRegistry meters) {
        return Counter.builder("delivery.graphql.refusals")
                .description("Requests of which nothing ran, by the code of their first error, and the limit they hit.")
                .tag("code", code)
                .tag("limit", limit)
                .register(meters);
    }

    private static Counter ofLimit(String limit, MeterRegistry meters) {
        return refusal(ErrorCode.LIMIT_EXCEEDED.name(), limit, meters);
    }

    void count(Result result) {
        if (result.codes().isEmpty()) {
            return;
        }
        if (result.outcome() == Outcome.REFUSED) {
            refused(result);
            return;
        }
        for (String code : result.codes()) {
            errors.getOrDefault(code, errors.get(OTHER)).increment();
        }
    }

    private void refused(Result result) {
        Counter ofLimit = result.limit() == null ? null : limits.get(result.limit());
        Counter ofCode = refusals.getOrDefault(result.codes().get(0), refusals.get(OTHER));
        (ofLimit == null ? ofCode : ofLimit).increment();
    }
}
