package io.deliverygraph.graph.http;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.OperationDefinition.Operation;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OperationMetersTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final OperationMeters meters = new OperationMeters(registry, () -> 1);

    @Test
    void timesOperationsByNameTypeAndOutcome() {
        Exchanged.answered(Result.SUCCESS, Set.of(), meters);
        Exchanged.answered(Result.SUCCESS, Set.of(), meters);

        assertThat(timed("WhereDoWeShip", "query", "success")).isEqualTo(2);
    }

    @Test
    void countsNamelessOnesUnderneathWordsOfOurs() {
        Exchanged.account(Operation.QUERY, null, meters).close(200);
        Exchanged.account(Operation.QUERY, "First", meters).close(200);
        Exchanged.account(Operation.MUTATION, "Second", meters).close(200);
        Exchanged.unknown(meters).close(200);

        assertThat(timed("anonymous", "query", "abandoned")).isOne();
        assertThat(timed("First", "query", "abandoned")).isOne();
        assertThat(timed("other", "mutation", "abandoned")).isOne();
        assertThat(timed("unknown", "unknown", "abandoned")).isOne();
    }

    @Test
    void countsARefusalOnceByItsFirstCodeAndLimit() {
        List<String> codes = List.of("VALIDATION_ERROR", "VALIDATION_ERROR");
        Exchanged.answered(Exchanged.REFUSED, Set.of(), meters);
        Exchanged.answered(new Result(Outcome.REFUSED, codes, null), Set.of(), meters);

        assertThat(refused("LIMIT_EXCEEDED", "DEPTH")).isOne();
        assertThat(refused("VALIDATION_ERROR", "none")).isOne();
        assertThat(errors("VALIDATION_ERROR")).isZero();
    }

    @Test
    void countsEachErrorOfAnOperationThatRan() {
        List<String> codes = List.of("NOT_FOUND", "NOT_FOUND", "NOBODY_KNOWS_IT");
        Exchanged.answered(new Result(Outcome.PARTIAL, codes, null), Set.of(), meters);

        assertThat(errors("NOT_FOUND")).isEqualTo(2);
        assertThat(errors("OTHER")).isOne();
        assertThat(refused("NOT_FOUND", "none")).isZero();
    }

    @Test
    void tellsWhatOperationsAreExpectedToCost() {
        Exchanged.answered(Result.SUCCESS, Set.of(), meters);
        Exchanged.unknown(meters).close(200);

        assertThat(registry.get("delivery.graphql.cost.calls").summary().count())
                .isOne();
        assertThat((long) registry.get("delivery.graphql.cost.calls").summary().totalAmount())
                .isEqualTo(3);
        assertThat((long) registry.get("delivery.graphql.cost.nodes").summary().totalAmount())
                .isEqualTo(10);
    }

    @Test
    void tellsHowManyAreUnderWay() {
        Account first = Exchanged.unknown(meters);
        Exchanged.unknown(meters).close(200);
        assertThat(active()).isOne();
        first.close(200);
        assertThat(active()).isZero();
    }

    /** Finding a meter by its tags takes longer than counting. */
    @Test
    void looksAMeterUpOnce() {
        Exchanged.answered(Result.SUCCESS, Set.of(), meters);
        registry.remove(registry.get("delivery.graphql.operations").timer());
        Exchanged.answered(Result.SUCCESS, Set.of(), meters);

        assertThat(registry.find("delivery.graphql.operations").timer()).isNull();
    }

    private long timed(String operation, String type, String outcome) {
        return registry.get("delivery.graphql.operations")
                .tags("operation", operation, "type", type, "outcome", outcome)
                .timer()
                .count();
    }

    private long refused(String code, String limit) {
        return (long) registry.get("delivery.graphql.refusals")
                .tags("code", code, "limit", limit)
                .counter()
                .count();
    }

    private long errors(String code) {
        return (long) registry.get("delivery.graphql.errors")
                .tag("code", code)
                .counter()
                .count();
    }

    private long active() {
        return (long) registry.get("delivery.graphql.active").gauge().value();
    }
}
