package io.deliverygraph.money;

import java.util.Currency;

/** What ISO 4217 says of currencies. */
public final class Currencies {

    private Currencies() {}

    /** Decimals of a currency's smallest unit: 2 for EUR, 0 for JPY; 2 for a code that ISO 4217 does not know. */
    public static int decimals(String currencyCode) {
        try {
            return Math.max(0, Currency.getInstance(currencyCode).getDefaultFractionDigits());
        } catch (IllegalArgumentException unknown) {
            return 2;
        }
    }
}
