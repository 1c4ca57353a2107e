package io.deliverygraph.graph;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Counts why mutations changed nothing, dry runs too: {@code delivery.graphql.user.errors} by code. Every counter is
 * there from the start, at zero.
 */
@ApplicationScoped
class UserErrorCounts {

    private final Map<UserErrorCode, Counter> counters = new EnumMap<>(UserErrorCode.class);

    UserErrorCounts(MeterRegistry meters) {
        for (UserErrorCode code : UserErrorCode.values()) {
            counters.put(
                    code,
                    Counter.builder("delivery.graphql.user.errors")
                            .description("User errors of mutations, by code.")
                            .tag("code", code.name())
                            .register(meters));
        }
    }

    /** So that they are there before the first mutation. */
    void beThere(@Observes StartupEvent start) {}

    void count(List<Problem> problems) {
        for (Problem problem : problems) {
            counters.get(problem.code()).increment();
        }
    }
}
