package io.deliverygraph.quote;

import static io.deliverygraph.quote.Baskets.Holding.BOTH;
import static io.deliverygraph.quote.Baskets.Holding.DEFERRED;
import static io.deliverygraph.quote.Baskets.Holding.ONCE;
import static io.deliverygraph.quote.Baskets.group;
import static io.deliverygraph.quote.Baskets.line;
import static io.deliverygraph.quote.Baskets.ofCarrier;
import static io.deliverygraph.quote.Baskets.once;
import static io.deliverygraph.quote.Baskets.quarterNow;
import static io.deliverygraph.quote.Baskets.rate;
import static io.deliverygraph.quote.InShort.said;
import static io.deliverygraph.quote.InShort.text;
import static io.deliverygraph.quote.InShort.titles;
import static io.deliverygraph.quote.MixedCartShipping.ALL_NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OrderOptionsTest {

    /** Leaves 30.00 for later. */
    private static final Line DEPOSIT = line("P", 1, "40.00", quarterNow());

    private static final Line ONE_TIME = once("A", 1, "40.00");

    private final Assumed assumed = new Assumed();

    @Nested
    class WhatCanBeChosen {

        @Test
        void isNothingWhereNothingShips() {
            assertThat(options(ONE_TIME)).isEmpty();
            assertThat(assumed.all()).isEmpty();
        }

        @Test
        void isNothingWhereOneGroupIsOfferedNothing() {
            assertThat(options(DEPOSIT, group("1", BOTH, "Standard 5.00"), group("2", DEFERRED)))
                    .isEmpty();
            assertThat(assumed.all()).isEmpty();
        }

        @Test
        void isEachRateOfTheOnlyGroupUnderItsOwnTitleCheapestFirst() {
            List<QuotedOption> options =
                    options(ONE_TIME, group("1", ONCE, "Standard 5.00", "Express 12.00", "Economy 3.50"));

            assertThat(titles(options)).containsExactly("Economy 3.50", "Standard 5.00", "Express 12.00");
            assertThat(codes(options.get(0))).containsExactly("SHIPPING_DUE_NOW");
        }

        @Test
        void isSortedByTitleWherePricesAreEqual() {
            assertThat(titles(options(ONE_TIME, group("1", ONCE, "Truck 5.00", "Bike 5"))))
                    .containsExactly("Bike 5.00", "Truck 5.00");
        }

        @Test
        void isSortedByHandleWhereTitlesAreEqualToo() {
            List<QuotedRate> rates = List.of(rate("1", "Bike 5"), rate("2", "Bike 5"), rate("3", "Bike 5"));

            assertThat(options(ONE_TIME, group("1", ONCE, rates)))
                    .extracting(QuotedOption::handle)
                    .isSorted()
                    .doesNotHaveDuplicates();
        }

        @Test
        void isEachSharedChoiceOfWhatDeferredLinesInherit() {
            List<QuotedRate> rates = List.of(Baskets.inherited("Standard 5"), Baskets.inherited("Express 15"));

            List<QuotedOption> options = options(DEPOSIT, group("1", DEFERRED, rates), group("2", DEFERRED, rates));

            assertThat(titles(options)).containsExactly("Shipping 10.00", "Shipping 30.00");
            assertThat(options.get(0).decisions().get(0).messageKey()).isEqualTo("quote.TITLES_COMBINED.renamed");
            assertThat(options).extracting(QuotedOption::handle).doesNotHaveDuplicates();
        }

        @Test
        void isTheSumOfRatesWithTheSameTitle() {
            List<QuotedOption> options = options(
                    ONE_TIME,
                    group("1", ONCE, "Standard 5.00", "Express 12.00"),
                    group("2", ONCE, "Standard 6.00", "Express 9.00"));

            assertThat(titles(options)).containsExactly("Standard 11.00", "Express 21.00");
            assertThat(said(options.get(0).decisions()))
                    .containsExactly(
                            "TITLES_COMBINED R19 OBSERVED quote.TITLES_COMBINED []",
                            "SHIPPING_DUE_NOW R18 DOCUMENTED quote.SHIPPING_DUE_NOW.oneTime []");
            assertThat(options.get(0).decisions().get(0).words()).containsEntry("title", "Standard");
            assertThat(options.get(0).rates()).extracting(QuotedRate::title).containsExactly("Standard", "Standard");
        }

        @Test
        void isOnlyWhatAllOfferWhereSomeTitlesAreCommon() {
            assertThat(titles(options(
                            ONE_TIME,
                            group("1", ONCE, "Standard 5.00", "Express 12.00"),
                            group("2", ONCE, "Pigeon 1.00", "Express 9.00"))))
                    .containsExactly("Express 21.00");
        }

        @Test
        void addsTheCheapestOfATitleWhereAGroupOffersItTwice() {
            assertThat(titles(options(
                            ONE_TIME,
                            group("1", ONCE, "Standard 7.00", "Standard 5.00"),
                            group("2", ONCE, "Standard 6.00"))))
                    .containsExactly("Standard 11.00");
        }

        @Test
        void isTheCheapestOfEachWhereNoTitleIsCommon() {
            List<QuotedOption> options = options(
                    ONE_TIME,
                    group("1", ONCE, "Standard 5.00", "Express 12.00"),
                    group("2", ONCE, "standard 6.00", "Pigeon 1.00"),
                    group("3", ONCE, "Standard 2.00"));

            assertThat(titles(options)).containsExactly("Shipping 8.00");
            assertThat(said(options.get(0).decisions()))
                    .contains("CHEAPEST_COMBINED R20 OBSERVED quote.CHEAPEST_COMBINED []");
            assertThat(assumed.all()).isEmpty();
        }

        @Test
        void isTheSameAtWixWhereThatIsAnAssumption() {
            List<QuotedOption> options = orderOptions(Rulebook.WIX, ALL_NOW)
                    .of(
                            List.of(group("1", ONCE, "Standard 5.00"), group("2", ONCE, "Economy 6.00")),
                            Baskets.prices(ONE_TIME));

            assertThat(titles(options)).containsExactly("Shipping 11.00");
            assertThat(said(options.get(0).decisions()))
                    .containsExactly(
                            "CHEAPEST_COMBINED Row 36 ASSUMED quote.CHEAPEST_COMBINED []",
                            "SHIPPING_DUE_NOW Row 33 DOCUMENTED quote.SHIPPING_DUE_NOW.oneTime []");
            assertThat(assumed.all()).containsExactly(Assumed.NO_COMMON_TITLE);
        }
    }

    @Nested
    class Handles {

        private final List<QuoteGroup> groups = List.of(group("1", ONCE, "Standard 5.00", "Express 12.00"));

        @Test
        void staySameForTheSameSetUpAndCart() {
            assertThat(handles(groups)).isEqualTo(handles(groups)).allMatch(handle -> handle.matches("[\\w-]{11}"));
        }

        @Test
        void staySameWhenOnlyAPriceChanges() {
            assertThat(handles(List.of(group("1", ONCE, List.of(rate("7", "Standard 5.00"))))))
                    .isEqualTo(handles(List.of(group("1", ONCE, List.of(rate("7", "Standard 6.00"))))));
        }

        @Test
        void tellAnOptionFromACarrierAndTwoCarriersApart() {
            List<QuotedRate> rates = List.of(
                    rate("7", "Standard 5.00"),
                    ofCarrier("7", "Standard 5.00"),
                    ofCarrier("8", "Standard 5.00"),
                    ofCarrier("8", "Standard 5.00"));

            assertThat(handles(List.of(group("1", ONCE, rates)))).doesNotHaveDuplicates();
        }

        @Test
        void tellGroupsApart() {
            assertThat(handles(List.of(group("1", ONCE, "Standard 5.00"))))
                    .isNotEqualTo(handles(List.of(group("2", ONCE, "Standard 5.00"))));
        }

        private List<String> handles(List<QuoteGroup> groups) {
            return options(ONE_TIME, groups.toArray(QuoteGroup[]::new)).stream()
                    .map(QuotedOption::handle)
                    .toList();
        }
    }

    @Nested
    class TwoTotals {

        @Test
        void tellGroupsOfDeferredLinesFromOthers() {
            assertThat(totals(
                            options(DEPOSIT, group("1", ONCE, "Standard 5.00"), group("2", DEFERRED, "Standard 6.00"))))
                    .isEqualTo("11.00 = 5.00 once + 6.00 deferred");
            assertThat(assumed.all()).doesNotContain(Assumed.MIXED_TOTAL);
        }

        @Test
        void countAGroupOfBothAsOnceAndSaySo() {
            assertThat(totals(options(DEPOSIT, group("1", BOTH, "Standard 5.00"))))
                    .isEqualTo("5.00 = 5.00 once + 0.00 deferred");
            assertThat(assumed.all()).contains(Assumed.MIXED_TOTAL);
        }
    }

    private OrderOptions orderOptions(Rulebook rules, MixedCartShipping choice) {
        return new OrderOptions(rules, Baskets.USD, choice, assumed);
    }

    private List<QuotedOption> options(Line line, QuoteGroup... groups) {
        return orderOptions(Rulebook.SHOPIFY, ALL_NOW).of(List.of(groups), Baskets.prices(line));
    }

    private static List<String> codes(QuotedOption option) {
        return option.decisions().stream().map(each -> each.code().name()).toList();
    }

    private static String totals(List<QuotedOption> options) {
        QuotedOption only = options.get(0);
        return text(only.total()) + " = " + text(only.oneTimeTotal()) + " once + " + text(only.deferredTotal())
                + " deferred";
    }
}
