package io.deliverygraph.audit;

import io.deliverygraph.condition.ConditionMetric;
import io.deliverygraph.condition.RateCondition;
import io.deliverygraph.money.Currencies;
import io.deliverygraph.option.Interval;
import io.deliverygraph.store.Store;
import io.deliverygraph.store.WeightUnit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How one store measures carts. Prices come in the currency's smallest unit and quantities in whole items, one at
 * least: their intervals are written from the first value to the one after the last, so that 49.99 and 50 leave nothing
 * between them. Weights are in grams and have no smallest unit.
 *
 * @param priceStep such as 0.01
 */
record Measures(String currencyCode, BigDecimal priceStep, WeightUnit weightUnit) {

    /** Bounds so close, in grams, are meant to touch: up to 5 kg, and from 5.001 kg. */
    private static final BigDecimal HAIR = BigDecimal.ONE;

    static Measures of(Store store) {
        BigDecimal step = BigDecimal.ONE.movePointLeft(Currencies.decimals(store.currencyCode()));
        return new Measures(store.currencyCode(), step, store.weightUnit());
    }

    /** Everything that a cart can be. */
    static Interval everything(ConditionMetric metric) {
        return metric == ConditionMetric.TOTAL_QUANTITY
                ? new Interval(BigDecimal.ONE, true, null, false)
                : Interval.ALL;
    }

    /** The values that meet the condition; empty where that cannot be told, as of a price in another currency. */
    Optional<Interval> meeting(RateCondition condition) {
        boolean price = condition.metric() == ConditionMetric.TOTAL_PRICE;
        boolean foreign = price && condition.unit() != null && !condition.unit().equals(currencyCode);
        if (foreign || !condition.value().isNumber()) {
            return Optional.empty();
        }
        BigDecimal value = condition.value().value();
        if (condition.metric() == ConditionMetric.TOTAL_WEIGHT) {
            WeightUnit unit = condition.unit() == null ? weightUnit : WeightUnit.valueOf(condition.unit());
            value = value.multiply(unit.grams());
        }
        Interval met = Interval.of(condition.operator(), value);
        return Optional.of(stepped(condition.metric(), met).and(everything(condition.metric())));
    }

    /** Whether a gap is too narrow to be one. */
    static boolean isHair(ConditionMetric metric, Interval gap) {
        return metric == ConditionMetric.TOTAL_WEIGHT
                && gap.high() != null
                && gap.high().subtract(gap.low()).compareTo(HAIR) <= 0;
    }

    private Interval stepped(ConditionMetric metric, Interval interval) {
        if (metric == ConditionMetric.TOTAL_WEIGHT) {
            return interval;
        }
        BigDecimal step = step(metric);
        BigDecimal low = rounded(interval.low(), step, RoundingMode.CEILING);
        BigDecimal first = !interval.lowIncluded() && low.compareTo(interval.low()) == 0 ? low.add(step) : low;
        return new Interval(first, true, interval.high() == null ? null : end(interval, step), false);
    }

    private static BigDecimal end(Interval interval, BigDecimal step) {
        BigDecimal high = rounded(interval.high(), step, RoundingMode.FLOOR);
        boolean excluded = !interval.highIncluded() && high.compareTo(interval.high()) == 0;
        return excluded ? high : high.add(step);
    }

    private static BigDecimal rounded(BigDecimal value, BigDecimal step, RoundingMode mode) {
        return value.setScale(step.scale(), mode);
    }

    private BigDecimal step(ConditionMetric metric) {
        return metric == ConditionMetric.TOTAL_PRICE ? priceStep : BigDecimal.ONE;
    }

    /** The range as people write it. */
    Measured measured(ConditionMetric metric, Interval interval) {
        return new Measured(
                metric, metric == ConditionMetric.TOTAL_WEIGHT ? weights(interval) : steps(metric, interval));
    }

    private String steps(ConditionMetric metric, Interval interval) {
        String unit = metric == ConditionMetric.TOTAL_PRICE ? " " + currencyCode : "";
        BigDecimal step = step(metric);
        String first = plain(interval.low(), step);
        if (interval.high() == null) {
            return "≥ " + first + unit;
        }
        String last = plain(interval.high().subtract(step), step);
        return (first.equals(last) ? first : first + " – " + last) + unit;
    }

    private static String plain(BigDecimal value, BigDecimal step) {
        return value.setScale(step.scale(), RoundingMode.HALF_UP).toPlainString();
    }

    private String weights(Interval interval) {
        String low = (interval.lowIncluded() ? "≥ " : "> ") + weight(interval.low());
        if (interval.high() == null) {
            return low;
        }
        String high = (interval.highIncluded() ? "≤ " : "< ") + weight(interval.high());
        return interval.low().signum() == 0 ? high : low + ", " + high;
    }

    private String weight(BigDecimal grams) {
        BigDecimal value = grams.divide(weightUnit.grams(), MathContext.DECIMAL64)
                .setScale(3, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return value.toPlainString() + " " + weightUnit.symbol();
    }
}
