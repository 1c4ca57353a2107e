package io.deliverygraph.sandbox.shopify.value;

import java.math.BigDecimal;

/** How decimals look on the wire (Shopify contract 1.2). */
public final class Decimals {

    private Decimals() {}

    /** Without trailing zeros but with at least one decimal: {@code 12.0}, {@code 7.25}, {@code 0.0}. */
    public static String normal(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return (bare.scale() < 1 ? bare.setScale(1) : bare).toPlainString();
    }

    /** A price without currency, with two decimals or more: {@code 12.00}. */
    public static String price(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return (bare.scale() < 2 ? bare.setScale(2) : bare).toPlainString();
    }
}
