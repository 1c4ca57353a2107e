package io.deliverygraph.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.deferred.BalanceDue;
import io.deliverygraph.deferred.BalanceTrigger;
import io.deliverygraph.deferred.CheckoutCharge;
import io.deliverygraph.deferred.PriceAdjustment;
import io.deliverygraph.deferred.PriceAdjustmentKind;
import io.deliverygraph.deferred.SellingPlan;
import io.deliverygraph.money.Decimal;
import io.deliverygraph.money.Money;
import io.deliverygraph.quote.Baskets.Holding;
import io.deliverygraph.testing.Sample;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is bought how, and whatever shipping costs: parts add up to their wholes to the last unit, in currencies of
 * none, two and three decimals, and nothing falls below zero.
 *
 * <p>The inputs are the same in each run; {@code -Dproperty.seed=1234} asks for others.
 */
class SumsPropertyTest {

    private static final long SEED = Long.getLong("property.seed", 20261122L);
    private static final int TRIES = 500;

    private record Try(List<Line> lines, List<QuoteGroup> groups, MixedCartShipping choice) {}

    @ParameterizedTest
    @ValueSource(strings = {"USD", "JPY", "KWD"})
    void addUp(String currency) {
        Cents cents = Cents.of(currency);
        JqwikSession.run(() -> {
            RandomGenerator<Try> tries = tries(cents).generator(TRIES, true);
            Random random = new Random(SEED);
            List<QuotePayment> payments = new ArrayList<>();
            for (int number = 0; number < TRIES; number++) {
                Try each = tries.next(random).value();
                checked(each, cents, "seed " + SEED + ", try " + number).ifPresent(payments::add);
            }
            assertThat(payments).as("both kinds were tried").anyMatch(each -> each.balance() == null);
            assertThat(payments).anyMatch(each -> value(each.shippingDueLater()).signum() > 0);
        });
    }

    private static Optional<QuotePayment> checked(Try each, Cents cents, String which) {
        List<LinePrice> prices = each.lines().stream()
                .map(line -> LinePrice.of(line, cents, new Assumed()))
                .toList();
        prices.forEach(price -> checked(price, cents, which));
        List<QuotedOption> options =
                new OrderOptions(Rulebook.SHOPIFY, cents, each.choice(), new Assumed()).of(each.groups(), prices);
        options.forEach(option -> Sums.of(option, which));
        Cart cart = Baskets.cart(each.lines().toArray(Line[]::new));
        Optional<QuotePayment> payment = new Payments(cart, prices, each.groups(), options, cents).payment();
        payment.ifPresent(paid -> Sums.of(paid, which));
        return payment;
    }

    private static void checked(LinePrice price, Cents cents, String which) {
        assertThat(price.dueNow().add(price.dueLater())).as(which).isEqualByComparingTo(price.total());
        assertThat(List.of(price.total(), price.dueNow(), price.dueLater()))
                .as(which)
                .allMatch(amount -> amount.signum() >= 0 && amount.compareTo(cents.rounded(amount)) == 0);
    }

    // ------------------------------------------------------------------ at random

    private static Arbitrary<Try> tries(Cents cents) {
        return Combinators.combine(
                        lines(cents).list().ofMinSize(1).ofMaxSize(4),
                        Arbitraries.of(Holding.class).list().ofMaxSize(3),
                        amounts(cents).list().ofSize(6),
                        Arbitraries.of("Standard", "Express").list().ofSize(6),
                        Arbitraries.of(MixedCartShipping.class))
                .as((lines, kinds, prices, titles, choice) -> new Try(
                        named(lines),
                        IntStream.range(0, kinds.size())
                                .mapToObj(number -> group(number, kinds.get(number), prices, titles, cents))
                                .toList(),
                        choice));
    }

    private static List<Line> named(List<Line> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(number -> named(lines.get(number), "line " + number))
                .toList();
    }

    private static Line named(Line line, String ref) {
        return new Line(
                ref, line.quantity(), line.unitPrice(), null, true, line.plan(), false, false, null, null, null);
    }

    private static QuoteGroup group(
            int number, Holding kind, List<BigDecimal> prices, List<String> titles, Cents cents) {
        List<QuotedRate> rates = IntStream.of(2 * number, 2 * number + 1)
                .mapToObj(index -> new QuotedRate(
                        titles.get(index),
                        titles.get(index),
                        cents.money(prices.get(index)),
                        Sample.method("" + index, true, "1", "US"),
                        false,
                        List.of(),
                        Sample.shop(),
                        null))
                .toList();
        return Baskets.group("" + number, kind, rates);
    }

    private static Arbitrary<Line> lines(Cents cents) {
        return Combinators.combine(Arbitraries.integers().between(1, 1000), amounts(cents), plans(cents))
                .as((quantity, price, plan) -> Baskets.line("", quantity, price.toPlainString(), plan.orElse(null)));
    }

    private static Arbitrary<Optional<SellingPlan>> plans(Cents cents) {
        Arbitrary<Optional<SellingPlan>> deferred = Combinators.combine(
                        charges(cents),
                        Arbitraries.of(
                                Baskets.noRest(),
                                Baskets.at(Baskets.MARCH),
                                Baskets.after("P14D"),
                                Baskets.onFulfillment()),
                        adjustments(cents).optional())
                .as((charge, due, adjustment) ->
                        Optional.of(Baskets.plan(fitting(charge, due), due, adjustment.orElse(null))));
        return Arbitraries.oneOf(
                List.of(Arbitraries.of(Optional.empty(), Optional.of(Baskets.subscription())), deferred, deferred));
    }

    /** A platform keeps no rest of nothing (Shopify contract 5, S17). */
    private static CheckoutCharge fitting(CheckoutCharge charge, BalanceDue due) {
        return due.trigger() == BalanceTrigger.NONE ? Baskets.percent("100") : charge;
    }

    private static Arbitrary<CheckoutCharge> charges(Cents cents) {
        return Arbitraries.oneOf(
                percents().map(percent -> new CheckoutCharge(Decimal.of(percent), null)),
                amounts(cents).map(amount -> new CheckoutCharge(null, money(amount, cents))));
    }

    private static Arbitrary<PriceAdjustment> adjustments(Cents cents) {
        return Arbitraries.oneOf(
                percents()
                        .map(percent ->
                                new PriceAdjustment(PriceAdjustmentKind.PERCENT_OFF, Decimal.of(percent), null)),
                amounts(cents)
                        .map(amount -> new PriceAdjustment(PriceAdjustmentKind.AMOUNT_OFF, null, money(amount, cents))),
                amounts(cents)
                        .map(amount -> new PriceAdjustment(PriceAdjustmentKind.NEW_PRICE, null, money(amount, cents))));
    }

    private static Arbitrary<BigDecimal> percents() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                .ofScale(3);
    }

    /** With a decimal more than the currency has, now and then. */
    private static Arbitrary<BigDecimal> amounts(Cents cents) {
        return Arbitraries.integers()
                .between(cents.scale(), cents.scale() + 1)
                .flatMap(scale -> Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, BigDecimal.valueOf(1000))
                        .ofScale(scale));
    }

    private static Money money(BigDecimal amount, Cents cents) {
        return new Money(Decimal.of(amount), cents.currencyCode());
    }

    private static BigDecimal value(Money money) {
        return money.amount().value();
    }
}
