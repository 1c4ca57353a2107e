package io.deliverygraph.graph;

import static io.deliverygraph.graph.RefusedInput.broken;
import static io.deliverygraph.testing.Inputs.condition;
import static io.deliverygraph.testing.Inputs.input;
import static io.deliverygraph.testing.Inputs.rate;

import io.deliverygraph.testing.Mutation;
import java.util.List;
import java.util.stream.Stream;

/** Amounts that are no numbers, out of their range or too fine, and conditions no cart can meet. */
final class RefusedAmounts {

    private RefusedAmounts() {}

    static Stream<RefusedInput> all() {
        return Stream.of(rates(), conditionValues(), carriers(), contradictions())
                .flatMap(each -> each);
    }

    private static Stream<RefusedInput> rates() {
        return Stream.of(
                        "-77.7",
                        "1000000000",
                        "999999999.001",
                        "1.2345",
                        "Zq7secret",
                        "1e3",
                        "",
                        " 1",
                        "1,5",
                        "1.",
                        ".5")
                .flatMap(amount -> Stream.of(Mutation.CREATE_OPTION, Mutation.UPDATE_OPTION)
                        .map(mutation -> broken(
                                mutation,
                                "rates",
                                List.of(rate("1"), rate(amount)),
                                "INVALID_AMOUNT input.rates.1.amount")));
    }

    private static Stream<RefusedInput> conditionValues() {
        Stream<RefusedInput> invalid = Stream.of("-77.7", "1000000000", "0.1234567", "Zq7secret")
                .map(value -> conditions(
                        "INVALID_AMOUNT input.rates.0.conditions.0.value", condition("TOTAL_WEIGHT", "GTE", value)));
        return Stream.concat(
                invalid,
                Stream.of(conditions(
                        "FRACTIONAL_QUANTITY input.rates.0.conditions.1.value",
                        condition("TOTAL_PRICE", "GTE", "1.5"),
                        condition("TOTAL_QUANTITY", "GTE", "1.5"))));
    }

    private static Stream<RefusedInput> carriers() {
        Stream<RefusedInput> backup = Stream.of("-77.7", "0.1234567", "Zq7secret")
                .flatMap(amount -> Stream.of(Mutation.ADD_CARRIER, Mutation.UPDATE_CARRIER)
                        .map(mutation -> broken(
                                mutation,
                                "backupRate",
                                input("title", "x", "amount", amount),
                                "INVALID_AMOUNT input.backupRate.amount")));
        Stream<RefusedInput> surcharges = Stream.of("-77.7", "Zq7secret", "1e5")
                .map(amount -> broken(
                        Mutation.UPDATE_CARRIER,
                        "surcharges",
                        List.of(input("amount", "1"), input("amount", amount)),
                        "INVALID_AMOUNT input.surcharges.1.amount"));
        return Stream.concat(backup, surcharges);
    }

    private static Stream<RefusedInput> contradictions() {
        String problem = "INVALID_VALUE input.rates.0.conditions";
        return Stream.of(
                conditions(problem, condition("TOTAL_PRICE", "GT", "50"), condition("TOTAL_PRICE", "LT", "20")),
                conditions(problem, condition("TOTAL_WEIGHT", "EQ", "1"), condition("TOTAL_WEIGHT", "GT", "1")),
                conditions(problem, condition("TOTAL_QUANTITY", "GT", "2"), condition("TOTAL_QUANTITY", "LT", "3")));
    }

    private static RefusedInput conditions(String problem, Object... conditions) {
        return broken(Mutation.CREATE_OPTION, "rates", List.of(rate("1", conditions)), problem);
    }
}
