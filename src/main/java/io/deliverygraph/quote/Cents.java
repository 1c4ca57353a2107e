package io.deliverygraph.quote;

import io.deliverygraph.money.Currencies;
import io.deliverygraph.money.Decimal;
import io.deliverygraph.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Amounts of one currency, exact to its smallest unit.
 *
 * @param scale decimals of the currency: 2 for EUR, 0 for JPY; 2 for a code that ISO 4217 does not know
 */
record Cents(String currencyCode, int scale) {

    static Cents of(String currencyCode) {
        return new Cents(currencyCode, Currencies.decimals(currencyCode));
    }

    /** Rounded half up to the smallest unit. */
    BigDecimal rounded(BigDecimal amount) {
        return amount.setScale(scale, RoundingMode.HALF_UP);
    }

    /** The same, and the answer says so where that changed the number. */
    BigDecimal rounded(BigDecimal amount, Assumed assumed) {
        BigDecimal rounded = rounded(amount);
        assumed.when(rounded.compareTo(amount) != 0, Assumed.ROUNDING);
        return rounded;
    }

    /** The amount as the graph carries it, rounded half up to the smallest unit. */
    Money money(BigDecimal amount) {
        return new Money(Decimal.of(rounded(amount)), currencyCode);
    }

    /** Such as {@code 5.01 USD}; more decimals than the currency has are kept. */
    String text(BigDecimal amount) {
        BigDecimal written = amount.scale() < scale ? amount.setScale(scale) : amount;
        return written.toPlainString() + " " + currencyCode;
    }
}
