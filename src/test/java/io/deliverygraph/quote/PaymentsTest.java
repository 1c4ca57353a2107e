package io.deliverygraph.quote;

import static io.deliverygraph.quote.Baskets.MARCH;
import static io.deliverygraph.quote.Baskets.after;
import static io.deliverygraph.quote.Baskets.at;
import static io.deliverygraph.quote.Baskets.cart;
import static io.deliverygraph.quote.Baskets.choosing;
import static io.deliverygraph.quote.Baskets.group;
import static io.deliverygraph.quote.Baskets.line;
import static io.deliverygraph.quote.Baskets.once;
import static io.deliverygraph.quote.Baskets.percent;
import static io.deliverygraph.quote.Baskets.plan;
import static io.deliverygraph.quote.Baskets.quarterNow;
import static io.deliverygraph.quote.InShort.text;
import static io.deliverygraph.testing.Sample.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.deferred.CheckoutCharge;
import io.deliverygraph.quote.Baskets.Holding;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentsTest {

    private static final Line A = once("A", 1, "40.00");
    private static final Line P = line("P", 1, "40.00", quarterNow());

    @Nested
    class WhatIsPaid {

        @Test
        void isGoodsAndShippingNowAndLater() {
            QuotePayment payment = payment(cart(P, line("Q", 2, "10.00", quarterNow())), "Standard 5.00")
                    .orElseThrow();

            assertThat(sums(payment)).isEqualTo("goods 15.00 + 45.00, shipping 0.00 + 5.00, total 15.00 + 50.00");
            assertThat(payment.lines())
                    .extracting(each -> each.ref() + " " + text(each.total()) + " = " + text(each.dueNow()) + " + "
                            + text(each.dueLater()))
                    .containsExactly("P 40.00 = 10.00 + 30.00", "Q 20.00 = 5.00 + 15.00");
            assertThat(payment.lines().get(0).plan()).isSameAs(P.plan());
        }

        @Test
        void isOnlyGoodsWhereNothingShips() {
            QuotePayment payment = payment(choosing("Standard", A)).orElseThrow();

            assertThat(sums(payment)).isEqualTo("goods 40.00 + 0.00, shipping 0.00 + 0.00, total 40.00 + 0.00");
            assertThat(payment.chosen()).isNull();
            assertThat(payment.balance()).isNull();
        }

        @Test
        void cannotBeSaidWhereACartThatShipsHasNoOption() {
            Payments payments =
                    new Payments(cart(A), Baskets.prices(A), List.of(group("1", Holding.ONCE)), List.of(), Baskets.USD);

            assertThat(payments.payment()).isEmpty();
        }

        @Test
        void cannotBeSaidWhereThePlatformHasNoPlans() {
            assertThat(payment(cart(A, Baskets.unsupported("B")), "Standard 5.00"))
                    .isEmpty();
        }

        @Test
        void cannotBeSaidWhereThePlanIsInAnotherCurrency() {
            Line foreign = line("F", 1, "40.00", plan(new CheckoutCharge(null, euros("10")), at(MARCH)));
            Cart cart = cart(A, foreign);

            assertThat(payment(cart, "Standard 5.00")).isEmpty();
            assertThat(UnknownTerms.in(cart, Baskets.USD)).hasValueSatisfying(decision -> {
                assertThat(decision.code()).isEqualTo(DecisionCode.SELLING_PLAN_UNSUPPORTED);
                assertThat(decision.lineRefs()).containsExactly("F");
            });
        }

        @ParameterizedTest
        @ValueSource(strings = {"soon", "", "P1Y2M3DT4H", "PT9999999999999999H", "P999999999Y"})
        void cannotBeSaidWhereTheTimeOfTheRestCannotBeRead(String span) {
            Cart cart = cart(line("F", 1, "40.00", plan(percent("25"), after(span))));

            assertThat(payment(cart, "Standard 5.00")).isEmpty();
            assertThat(UnknownTerms.in(cart, Baskets.USD)).isPresent();
        }
    }

    @Nested
    class TheChosenOption {

        @Test
        void isTheCheapestWhereTheCallerNamesNone() {
            assertThat(chosen(null, "Express 12.00", "Standard 5.00")).isEqualTo("Standard 5.00");
        }

        @Test
        void isFoundByTitle() {
            assertThat(chosen("Express", "Express 12.00", "Standard 5.00")).isEqualTo("Express 12.00");
        }

        @Test
        void isTheCheapestOfItsTitle() {
            assertThat(chosen("Express", "Express 12.00", "Express 9.00", "Standard 5.00"))
                    .isEqualTo("Express 9.00");
        }

        @Test
        void isFoundByHandle() {
            String handle =
                    options(cart(A), "Express 12.00", "Express 9.00").get(1).handle();

            assertThat(chosen(handle, "Express 12.00", "Express 9.00")).isEqualTo("Express 12.00");
        }

        @Test
        void isRatherTheHandleThanTheTitle() {
            String handle = options(cart(A), "Express 12.00").get(0).handle();

            assertThat(chosen(handle, "Express 12.00", handle + " 1.00")).isEqualTo("Express 12.00");
        }

        @Test
        void mustBeOneOfTheOptions() {
            assertThat(payment(choosing("express", A), "Express 12.00")).isEmpty();
        }

        private String chosen(String wanted, String... rates) {
            QuotedOption chosen =
                    payment(choosing(wanted, A), rates).orElseThrow().chosen();
            return chosen.title() + " " + text(chosen.total());
        }
    }

    /** Of a cart of which all ships together at these rates, and nothing without rates. */
    private static Optional<QuotePayment> payment(Cart cart, String... rates) {
        List<QuoteGroup> groups = rates.length == 0 ? List.of() : List.of(shipment(cart, rates));
        return new Payments(cart, prices(cart), groups, options(cart, rates), Baskets.USD).payment();
    }

    private static List<QuotedOption> options(Cart cart, String... rates) {
        List<QuoteGroup> groups = rates.length == 0 ? List.of() : List.of(shipment(cart, rates));
        return new OrderOptions(Rulebook.SHOPIFY, Baskets.USD, MixedCartShipping.ALL_NOW, new Assumed())
                .of(groups, prices(cart));
    }

    private static List<LinePrice> prices(Cart cart) {
        return Baskets.prices(cart.lines().toArray(Line[]::new));
    }

    private static QuoteGroup shipment(Cart cart, String... rates) {
        boolean once = cart.lines().stream().anyMatch(line -> !line.isDeferred());
        Holding holding = !cart.shipsDeferred() ? Holding.ONCE : once ? Holding.BOTH : Holding.DEFERRED;
        return group("1", holding, rates);
    }

    private static String sums(QuotePayment payment) {
        return "goods %s + %s, shipping %s + %s, total %s + %s"
                .formatted(
                        text(payment.goodsDueNow()),
                        text(payment.goodsDueLater()),
                        text(payment.shippingDueNow()),
                        text(payment.shippingDueLater()),
                        text(payment.totalDueNow()),
                        text(payment.totalDueLater()));
    }
}
