package io.deliverygraph.audit;

import io.deliverygraph.condition.ConditionMetric;
import io.deliverygraph.money.Money;
import io.deliverygraph.option.ShippingOption;
import io.deliverygraph.option.ShippingRate;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One rate that buyers are offered when its conditions hold.
 *
 * @param option the option that it stands in
 * @param position of the rate in its option, from 0: an option may hold the same rate twice
 * @param carts the carts that it applies to
 */
record Rung(ShippingOption option, int position, ShippingRate rate, Carts carts) {

    /** The rates of an option that are on; none where the option is off. */
    static Stream<Rung> of(ShippingOption option, Measures measures) {
        List<ShippingRate> rates = option.rates();
        return IntStream.range(0, rates.size())
                .filter(position -> option.active() && rates.get(position).active())
                .mapToObj(position ->
                        new Rung(option, position, rates.get(position), Carts.of(rates.get(position), measures)));
    }

    /** Whether something can be said of it: its conditions can be decided and do not contradict each other. */
    boolean isPlain() {
        return carts.decidable() && !carts.isNone();
    }

    /** Whether it rewards reaching a total price with free shipping. */
    boolean isFreeThreshold() {
        return rate.isFree() && carts.of(ConditionMetric.TOTAL_PRICE).low().signum() > 0;
    }

    /** Whether no cart pays more for it than for the other, where both apply: a cart holds one item at least. */
    boolean costsNoMoreThan(Rung other) {
        Money mine = rate.amount();
        Money theirs = other.rate.amount();
        boolean fixedPrice = !rate.multiplyByQuantity() || other.rate.multiplyByQuantity() || rate.isFree();
        return fixedPrice
                && mine.currencyCode().equals(theirs.currencyCode())
                && mine.amount().compareValue(theirs.amount()) <= 0;
    }

    /** In the currency of the rate. */
    BigDecimal amount() {
        return rate.amount().amount().value();
    }

    /** Such as {@code 4.90 USD}. */
    String price() {
        return rate.amount().amount().text() + " " + rate.amount().currencyCode();
    }
}
