package io.deliverygraph.quote;

import io.deliverygraph.option.ShippingRate;
import io.deliverygraph.store.Store;
import java.math.BigDecimal;
import java.util.List;

/**
 * One rate of an option, its numbers read once.
 *
 * @param amount in the rate's own currency
 * @param otherCurrency that is not the store's: nothing can be added up with it (Shopify contract 4.2, P18)
 */
record RateTerms(ShippingRate rate, BigDecimal amount, boolean otherCurrency, List<ConditionTerms> conditions) {

    static RateTerms of(ShippingRate rate, Store store, Cents cents) {
        return new RateTerms(
                rate,
                rate.amount().amount().value(),
                !rate.amount().currencyCode().equals(cents.currencyCode()),
                rate.conditions().stream()
                        .map(condition -> ConditionTerms.of(condition, store.weightUnit(), cents))
                        .toList());
    }

    /** Whether more items cost more, so that its price for this cart is not its price for a larger one. */
    boolean isDearerForMore() {
        return rate.multiplyByQuantity() && amount.signum() > 0;
    }

    /** The amount in the rate's own currency, such as {@code 5.00 USD}. */
    String priceText() {
        return Cents.of(rate.amount().currencyCode()).text(amount);
    }

    /** The amount, for each item where the rate says so (Wix contract 7.7). */
    BigDecimal priceOf(BigDecimal quantity) {
        return rate.multiplyByQuantity() ? amount.multiply(quantity) : amount;
    }
}
