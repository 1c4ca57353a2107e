package io.deliverygraph.quote;

import io.deliverygraph.condition.ConditionMetric;
import io.deliverygraph.condition.RateCondition;
import io.deliverygraph.deferred.PriceAdjustment;
import io.deliverygraph.option.ShippingOption;
import io.deliverygraph.option.ShippingRate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * What one group of lines is offered, found the slow and plain way, from the cart and the store's own words. Shares
 * nothing with what it checks.
 *
 * @param goods what price conditions look at
 */
record NaiveReading(List<Line> lines, BigDecimal goods, BigDecimal packageGrams, String currency) {

    /** The lowest of the rates that apply, for all pieces where it is asked for each; empty where none applies. */
    Optional<BigDecimal> priceOf(ShippingOption option) {
        return option.rates().stream().filter(this::applies).map(this::priceOf).min(BigDecimal::compareTo);
    }

    boolean applies(ShippingRate rate) {
        return rate.active()
                && rate.amount().currencyCode().equals(currency)
                && rate.conditions().stream().allMatch(this::holds);
    }

    private BigDecimal priceOf(ShippingRate rate) {
        BigDecimal amount = rate.amount().amount().value();
        return rate.multiplyByQuantity() ? amount.multiply(quantity()) : amount;
    }

    boolean holds(RateCondition condition) {
        if (condition.metric() == ConditionMetric.TOTAL_PRICE) {
            return currency.equals(condition.unit())
                    && compares(goods, condition, condition.value().value());
        }
        if (condition.metric() == ConditionMetric.TOTAL_QUANTITY) {
            return compares(quantity(), condition, condition.value().value());
        }
        BigDecimal bound = condition
                .value()
                .value()
                .multiply(new BigDecimal(condition.unit().equals("POUNDS") ? "453.59237" : "1000"));
        boolean allKnown = lines.stream().allMatch(line -> line.unitGrams() != null);
        boolean lowerBound = List.of("GT", "GTE").contains(condition.operator().name());
        return (allKnown || lowerBound) && compares(grams(), condition, bound);
    }

    private static boolean compares(BigDecimal actual, RateCondition condition, BigDecimal bound) {
        int order = actual.compareTo(bound);
        return switch (condition.operator()) {
            case EQ -> order == 0;
            case GT -> order > 0;
            case GTE -> order >= 0;
            case LT -> order < 0;
            case LTE -> order <= 0;
        };
    }

    private BigDecimal quantity() {
        return BigDecimal.valueOf(lines.stream().mapToInt(Line::quantity).sum());
    }

    private BigDecimal grams() {
        return lines.stream()
                .filter(line -> line.unitGrams() != null)
                .map(line -> line.unitGrams().multiply(BigDecimal.valueOf(line.quantity())))
                .reduce(packageGrams, BigDecimal::add);
    }

    /** Prices after a plan's percentage, rounded for each piece; other adjustments do not occur here. */
    static BigDecimal goods(List<Line> lines) {
        return lines.stream()
                .map(line -> unitPrice(line).multiply(BigDecimal.valueOf(line.quantity())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal unitPrice(Line line) {
        PriceAdjustment off = line.plan() == null ? null : line.plan().priceAdjustment();
        return off == null
                ? line.unitPrice()
                : line.unitPrice()
                        .multiply(BigDecimal.valueOf(100).subtract(off.percent().value()))
                        .divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
    }
}
