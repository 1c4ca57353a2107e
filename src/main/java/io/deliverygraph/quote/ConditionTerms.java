package io.deliverygraph.quote;

import io.deliverygraph.condition.ConditionMetric;
import io.deliverygraph.condition.ConditionOperator;
import io.deliverygraph.condition.RateCondition;
import io.deliverygraph.store.WeightUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A condition, its number read once.
 *
 * @param bound in the currency, in grams or in items
 * @param unit that its weights are written in; null for a price and a quantity
 * @param cents the currency of the store, which that of a price condition must be
 * @param expected such as {@code ≥ 50.00 USD}
 * @param otherCurrency it names a price in another currency than the store's: nobody can decide it here
 */
record ConditionTerms(
        ConditionMetric metric,
        ConditionOperator operator,
        BigDecimal bound,
        WeightUnit unit,
        Cents cents,
        String expected,
        boolean otherCurrency) {

    static ConditionTerms of(RateCondition condition, WeightUnit storesUnit, Cents cents) {
        boolean weight = condition.metric() == ConditionMetric.TOTAL_WEIGHT;
        WeightUnit unit = !weight ? null : condition.unit() == null ? storesUnit : WeightUnit.valueOf(condition.unit());
        BigDecimal value = condition.value().value();
        boolean other = condition.metric() == ConditionMetric.TOTAL_PRICE
                && condition.unit() != null
                && !condition.unit().equals(cents.currencyCode());
        BigDecimal bound = weight ? Weights.grams(value, unit) : value;
        Cents written = other ? Cents.of(condition.unit()) : cents;
        String expected = sign(condition.operator()) + " " + text(condition.metric(), bound, unit, written);
        return new ConditionTerms(condition.metric(), condition.operator(), bound, unit, cents, expected, other);
    }

    /** A number of this metric with its unit, such as {@code 44.99 USD}. */
    String text(BigDecimal value) {
        return text(metric, value, unit, cents);
    }

    private static String text(ConditionMetric metric, BigDecimal value, WeightUnit unit, Cents cents) {
        return switch (metric) {
            case TOTAL_PRICE -> cents.text(value);
            case TOTAL_WEIGHT -> Weights.text(value, unit);
            case TOTAL_QUANTITY -> value.stripTrailingZeros().toPlainString();
        };
    }

    boolean holds(BigDecimal actual) {
        int order = actual.compareTo(bound);
        return switch (operator) {
            case EQ -> order == 0;
            case GT -> order > 0;
            case GTE -> order >= 0;
            case LT -> order < 0;
            case LTE -> order <= 0;
        };
    }

    /** Whether it sets a lower bound only: more goods can never break it. */
    boolean wantsMore() {
        return operator == ConditionOperator.GT || operator == ConditionOperator.GTE;
    }

    /** Whether it sets an upper bound only: more goods can never mend it. */
    boolean wantsLess() {
        return operator == ConditionOperator.LT || operator == ConditionOperator.LTE;
    }

    /**
     * What must be added to meet it, below zero for what must be taken away. Strict bounds take the smallest step more:
     * a cent, a gram, an item.
     */
    BigDecimal missing(BigDecimal actual) {
        BigDecimal difference = bound.subtract(actual);
        return switch (operator) {
            case EQ, GTE, LTE -> inSteps(difference);
            case GT -> inSteps(difference).add(step());
            case LT -> inSteps(difference).subtract(step());
        };
    }

    /** Prices in the currency's smallest unit, away from zero: a bound may have more decimals than that. */
    private BigDecimal inSteps(BigDecimal difference) {
        return metric == ConditionMetric.TOTAL_PRICE ? difference.setScale(cents.scale(), RoundingMode.UP) : difference;
    }

    private BigDecimal step() {
        return metric == ConditionMetric.TOTAL_PRICE ? BigDecimal.ONE.movePointLeft(cents.scale()) : BigDecimal.ONE;
    }

    private static String sign(ConditionOperator operator) {
        return switch (operator) {
            case EQ -> "=";
            case GT -> ">";
            case GTE -> "≥";
            case LT -> "<";
            case LTE -> "≤";
        };
    }
}
