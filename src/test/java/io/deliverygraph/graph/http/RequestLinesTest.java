package io.deliverygraph.graph.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import graphql.language.OperationDefinition.Operation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestLinesTest {

    @Test
    void saysWhatARequestWasAndWhatBecameOfIt() {
        Account account = Exchanged.answered(Result.SUCCESS, Set.of("shop", "demo"));

        assertThat(RequestLines.sentence(account))
                .matches("query WhereDoWeShip: success, status 200, \\d+\\.\\d ms, 3 calls at most,"
                        + " stores demo shop, request shop-17");
        assertThat(RequestLines.fields(account))
                .contains(
                        entry("operation", "WhereDoWeShip"),
                        entry("type", "query"),
                        entry("outcome", "success"),
                        entry("status", "200"),
                        entry("costCalls", "3"),
                        entry("stores", "demo shop"),
                        entry("requestId", "shop-17"))
                .containsKey("durationMs")
                .hasSize(8);
    }

    @Test
    void namesEachCodeOnce() {
        List<String> codes = List.of("PLATFORM_UNAVAILABLE", "NOT_FOUND", "PLATFORM_UNAVAILABLE");
        Account account = Exchanged.answered(new Result(Outcome.PARTIAL, codes, null), Set.of("demo"));

        assertThat(RequestLines.sentence(account)).contains(": partial NOT_FOUND PLATFORM_UNAVAILABLE, ");
        assertThat(RequestLines.fields(account)).containsEntry("codes", "NOT_FOUND PLATFORM_UNAVAILABLE");
    }

    @Test
    void leavesOutWhatNobodyKnows() {
        Account account = Exchanged.unknown();
        account.close(200);

        assertThat(RequestLines.sentence(account)).matches("request: abandoned, \\d+\\.\\d ms, request shop-17");
        assertThat(RequestLines.fields(account)).containsOnlyKeys("requestId", "type", "outcome", "durationMs");
    }

    @Test
    void cutsANameThatNobodysFrontendHas() {
        Account account = Exchanged.account(Operation.MUTATION, "N".repeat(60_000));

        assertThat(account.operation()).hasSize(64);
    }

    @Test
    void notesNothingOfWhatComesAfterTheCallerHasGone() {
        Account account = Exchanged.account(Operation.MUTATION, "Late");
        account.close(200);
        account.answered(Result.SUCCESS);
        account.close(200);

        assertThat(account.result()).isEqualTo(Result.ABANDONED);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.0", "99999, 0.0", "100000, 0.1", "12345678, 12.3", "30000000000, 30000.0"})
    void tellsTenthsOfMilliseconds(long nanos, String told) {
        assertThat(RequestLines.millis(nanos)).isEqualTo(told);
    }

    @Test
    void hasNothingInItThatIsNotListed() {
        Map<String, String> fields = RequestLines.fields(Exchanged.answered(Exchanged.REFUSED, Set.of("demo")));

        assertThat(fields)
                .containsOnlyKeys(
                        "requestId",
                        "operation",
                        "type",
                        "outcome",
                        "codes",
                        "status",
                        "durationMs",
                        "costCalls",
                        "stores");
    }
}
