package io.deliverygraph.option;

import static io.deliverygraph.condition.ConditionOperator.EQ;
import static io.deliverygraph.condition.ConditionOperator.GT;
import static io.deliverygraph.condition.ConditionOperator.GTE;
import static io.deliverygraph.condition.ConditionOperator.LT;
import static io.deliverygraph.condition.ConditionOperator.LTE;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.condition.ConditionOperator;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    @ParameterizedTest
    @CsvSource({
        "GT, 50, LT, 20",
        "GTE, 50, LT, 50",
        "GT, 50, LTE, 50",
        "GT, 50, LT, 50",
        "EQ, 50, LT, 50",
        "EQ, 50, GT, 50",
        "EQ, 50, EQ, 50.01",
        "LT, 0, LTE, 5",
        "GTE, 50.000001, LTE, 50"
    })
    void isEmptyWhereNoValueSatisfiesBoth(
            ConditionOperator one, BigDecimal value, ConditionOperator other, BigDecimal otherValue) {
        assertThat(both(one, value, other, otherValue).isEmpty()).isTrue();
        assertThat(both(other, otherValue, one, value).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "GT, 20, LT, 50",
        "GTE, 50, LTE, 50",
        "EQ, 50, EQ, 50.00",
        "EQ, 50, LTE, 50",
        "GT, 50, GTE, 50",
        "LT, 50, LTE, 20",
        "LTE, 0, GTE, 0",
        "GT, 1, LT, 1.000001"
    })
    void isNotEmptyWhereAValueSatisfiesBoth(
            ConditionOperator one, BigDecimal value, ConditionOperator other, BigDecimal otherValue) {
        assertThat(both(one, value, other, otherValue).isEmpty()).isFalse();
        assertThat(both(other, otherValue, one, value).isEmpty()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "GT, 1, LT, 2",
        "GTE, 1.1, LT, 2",
        "GT, 1, LTE, 1.9",
        "GTE, 1.2, LTE, 1.8",
        "EQ, 1.5, GTE, 0",
        "GT, 3, LT, 2",
        "LT, 0, LT, 5"
    })
    void findsThatNoWholeNumberSatisfiesBoth(
            ConditionOperator one, BigDecimal value, ConditionOperator other, BigDecimal otherValue) {
        assertThat(both(one, value, other, otherValue).hasNoWholeNumber()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "GTE, 1, LT, 2",
        "GT, 1, LTE, 2",
        "GT, 0.9, LT, 1.1",
        "EQ, 2.00, GTE, 0",
        "GT, 1, GT, 1.5",
        "LT, 0.5, LTE, 5"
    })
    void findsAWholeNumberThatSatisfiesBoth(
            ConditionOperator one, BigDecimal value, ConditionOperator other, BigDecimal otherValue) {
        assertThat(both(one, value, other, otherValue).hasNoWholeNumber()).isFalse();
    }

    @Test
    void takesTheStricterBoundOfBoth() {
        Interval both = Interval.of(GTE, new BigDecimal("10"))
                .and(Interval.of(LT, new BigDecimal("30")))
                .and(Interval.of(GT, new BigDecimal("10")))
                .and(Interval.of(LTE, new BigDecimal("30")));

        assertThat(both).isEqualTo(new Interval(new BigDecimal("10"), false, new BigDecimal("30"), false));
    }

    @Test
    void isUnchangedByEverythingThereIs() {
        Interval some = Interval.of(EQ, new BigDecimal("5"));

        assertThat(some.and(Interval.ALL)).isEqualTo(some);
        assertThat(Interval.ALL.and(some)).isEqualTo(some);
        assertThat(Interval.ALL.isEmpty()).isFalse();
        assertThat(Interval.ALL.hasNoWholeNumber()).isFalse();
    }

    private static Interval both(
            ConditionOperator one, BigDecimal value, ConditionOperator other, BigDecimal otherValue) {
        return Interval.of(one, value).and(Interval.of(other, otherValue));
    }
}
