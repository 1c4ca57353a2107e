package io.deliverygraph.quote;

import io.deliverygraph.condition.ConditionMetric;
import java.math.BigDecimal;
import java.util.List;

/**
 * What conditions look at.
 *
 * @param grams of the lines whose weight is known, with the package
 * @param weightless refs of lines whose weight nobody knows
 * @param priceText the price with its currency: most conditions look at it
 */
record Totals(BigDecimal price, BigDecimal grams, BigDecimal quantity, List<String> weightless, String priceText) {

    /** @param price base of price conditions: the shipment's goods, or the whole cart's */
    static Totals of(Shipment shipment, BigDecimal price, BigDecimal packageGrams, Cents cents) {
        BigDecimal grams = packageGrams;
        for (LinePrice each : shipment.lines()) {
            grams = each.line().unitGrams() == null
                    ? grams
                    : grams.add(each.line()
                            .unitGrams()
                            .multiply(BigDecimal.valueOf(each.line().quantity())));
        }
        List<String> weightless = shipment.lines().stream()
                .map(LinePrice::line)
                .filter(line -> line.unitGrams() == null)
                .map(Line::ref)
                .toList();
        return new Totals(price, grams, shipment.quantity(), weightless, cents.text(price));
    }

    /** Null where it cannot be known whole; {@link #known} tells what is known of it. */
    BigDecimal of(ConditionTerms condition) {
        return switch (condition.metric()) {
            case TOTAL_PRICE -> price;
            case TOTAL_WEIGHT -> weightless.isEmpty() ? grams : null;
            case TOTAL_QUANTITY -> quantity;
        };
    }

    /** At least this much; more where weights are not known. */
    BigDecimal known(ConditionTerms condition) {
        return switch (condition.metric()) {
            case TOTAL_PRICE -> price;
            case TOTAL_WEIGHT -> grams;
            case TOTAL_QUANTITY -> quantity;
        };
    }

    /** What is known of it, with its unit, such as {@code 44.99 USD}. */
    String text(ConditionTerms condition) {
        return condition.metric() == ConditionMetric.TOTAL_PRICE ? priceText : condition.text(known(condition));
    }
}
