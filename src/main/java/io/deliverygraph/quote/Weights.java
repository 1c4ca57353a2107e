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
        return value.multiply(unit.grams());
    }

    /** Such as {@code 1.2 kg}; six decimals at most. */
    static String text(BigDecimal grams, WeightUnit unit) {
        BigDecimal value = grams.divide(unit.grams(), MathContext.DECIMAL64)
                .setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return value.toPlainString() + " " + unit.symbol();
    }
}
