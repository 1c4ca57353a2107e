package io.deliverygraph.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.money.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** Parts add up to their wholes to the last unit, and nothing is below zero. */
final class Sums {

    private Sums() {}

    static void of(QuotedOption option, String which) {
        adds(option.total(), option.dueNow(), option.dueLater(), which);
        adds(option.total(), option.oneTimeTotal(), option.deferredTotal(), which);
        assertThat(sum(option.rates(), QuotedRate::price)).as(which).isEqualByComparingTo(value(option.total()));
    }

    static void of(QuotePayment payment, String which) {
        adds(payment.totalDueNow(), payment.goodsDueNow(), payment.shippingDueNow(), which);
        adds(payment.totalDueLater(), payment.goodsDueLater(), payment.shippingDueLater(), which);
        payment.lines().forEach(line -> adds(line.total(), line.dueNow(), line.dueLater(), which));
        BigDecimal goods = sum(payment.lines(), QuoteLine::total);
        BigDecimal shipping = payment.chosen() == null
                ? BigDecimal.ZERO
                : value(payment.chosen().total());
        assertThat(value(payment.totalDueNow()).add(value(payment.totalDueLater())))
                .as(which)
                .isEqualByComparingTo(goods.add(shipping));
        assertThat(payment.balance() == null)
                .as("%s: something is due later just when there is a day for it", which)
                .isEqualTo(value(payment.totalDueLater()).signum() == 0);
    }

    private static void adds(Money whole, Money part, Money rest, String which) {
        assertThat(value(part).add(value(rest))).as(which).isEqualByComparingTo(value(whole));
        int scale = Cents.of(whole.currencyCode()).scale();
        assertThat(List.of(whole, part, rest))
                .as(which)
                .allMatch(money -> value(money).signum() >= 0
                        && value(money).scale() == scale
                        && money.currencyCode().equals(whole.currencyCode()));
    }

    private static <T> BigDecimal sum(List<T> all, Function<T, Money> part) {
        return all.stream().map(part).map(Sums::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal value(Money money) {
        return money.amount().value();
    }
}
