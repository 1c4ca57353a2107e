package io.deliverygraph.store;

import java.math.BigDecimal;

public enum WeightUnit {
    GRAMS("1", "g"),
    KILOGRAMS("1000", "kg"),
    OUNCES("28.349523125", "oz"),
    POUNDS("453.59237", "lb");

    private final BigDecimal grams;
    private final String symbol;

    WeightUnit(String grams, String symbol) {
        this.grams = new BigDecimal(grams);
        this.symbol = symbol;
    }

    /** One of it in grams, exact. */
    public BigDecimal grams() {
        return grams;
    }

    /** Such as {@code kg}. */
    public String symbol() {
        return symbol;
    }
}
