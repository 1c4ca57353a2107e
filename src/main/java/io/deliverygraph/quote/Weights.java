package io.deliverygraph.quote;

import io.deliverygraph.store.WeightUnit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Weights of any unit, compared in grams: every unit is an exact decimal number of them. */
final class Weights {

    /** A milligram of a ton still shows. */
    private static final int SHOWN_DECIMALS = 6;

    private Weights() {}

    /** Exact. */
    static BigDecimal grams(BigDecimal value, WeightUnit unit) {
        return value.multiply(gramsOf(unit));
    }

    /** Such as {@code 1.2 kg}; six decimals at most. */
    static String text(BigDecimal grams, WeightUnit unit) {
        BigDecimal value = grams.divide(gramsOf(unit), MathContext.DECIMAL64)
                .setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return value.toPlainString() + " " + symbol(unit);
    }

    private static BigDecimal gramsOf(WeightUnit unit) {
        return switch (unit) {
            case GRAMS -> BigDecimal.ONE;
            case KILOGRAMS -> new BigDecimal("1000");
            case OUNCES -> new BigDecimal("28.349523125");
            case POUNDS -> new BigDecimal("453.59237");
        };
    }

    private static String symbol(WeightUnit unit) {
        return switch (unit) {
            case GRAMS -> "g";
            case KILOGRAMS -> "kg";
            case OUNCES -> "oz";
            case POUNDS -> "lb";
        };
    }
}
