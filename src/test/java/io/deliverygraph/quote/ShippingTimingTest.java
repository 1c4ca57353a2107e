package io.deliverygraph.quote;

import static io.deliverygraph.quote.Baskets.Holding.BOTH;
import static io.deliverygraph.quote.Baskets.Holding.DEFERRED;
import static io.deliverygraph.quote.Baskets.Holding.ONCE;
import static io.deliverygraph.quote.Baskets.group;
import static io.deliverygraph.quote.Baskets.line;
import static io.deliverygraph.quote.Baskets.once;
import static io.deliverygraph.quote.Baskets.quarterNow;
import static io.deliverygraph.quote.InShort.said;
import static io.deliverygraph.quote.InShort.text;
import static io.deliverygraph.quote.MixedCartShipping.ALL_NOW;
import static io.deliverygraph.quote.MixedCartShipping.DEFERRED_GROUPS_LATER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShippingTimingTest {

    /** Leaves 30.00 for later. */
    private static final Line DEPOSIT = line("P", 1, "40.00", quarterNow());

    /** A plan that leaves nothing for later. */
    private static final Line PAID = line("P", 1, "40.00", Baskets.plan(Baskets.percent("100"), Baskets.noRest()));

    private static final Line ONE_TIME = once("A", 1, "40.00");

    private final Assumed assumed = new Assumed();

    @Test
    void nowWhereAllIsBoughtOnce() {
        QuotedOption option =
                options(ONE_TIME, group("1", ONCE, "Standard 5.00")).get(0);

        assertThat(due(option)).isEqualTo("5.00 now, 0.00 later, AT_CHECKOUT");
        assertThat(said(option.decisions()))
                .containsExactly("SHIPPING_DUE_NOW R18 DOCUMENTED quote.SHIPPING_DUE_NOW.oneTime []");
        assertThat(assumed.all()).isEmpty();
    }

    @Test
    void laterWhereAllIsDeferred() {
        QuotedOption option = options(DEPOSIT, group("1", DEFERRED, "Standard 5.00"), group("2", DEFERRED, "X 1"))
                .get(0);

        assertThat(due(option)).isEqualTo("0.00 now, 6.00 later, WITH_REMAINING_BALANCE");
        assertThat(said(option.decisions()))
                .endsWith("SHIPPING_DUE_LATER R6 DOCUMENTED quote.SHIPPING_DUE_LATER.deferred []");
        assertThat(assumed.all()).isEmpty();
    }

    @Test
    void laterEvenWhereItIsFree() {
        assertThat(due(options(DEPOSIT, group("1", DEFERRED, "Free 0")).get(0)))
                .isEqualTo("0.00 now, 0.00 later, WITH_REMAINING_BALANCE");
    }

    @Test
    void nowWhereAllIsDeferredButNothingRemainsToBePaid() {
        QuotedOption option =
                options(PAID, group("1", DEFERRED, "Standard 5.00")).get(0);

        assertThat(due(option)).isEqualTo("5.00 now, 0.00 later, AT_CHECKOUT");
        assertThat(said(option.decisions()))
                .containsExactly("SHIPPING_DUE_NOW Step 12 ASSUMED quote.SHIPPING_DUE_NOW.nothingRemains []");
        assertThat(assumed.all()).containsExactly(Assumed.NOTHING_REMAINS);
    }

    @Test
    void nowInAMixedCart() {
        QuotedOption option = mixed(ALL_NOW, DEPOSIT, "Standard 5.00", "Standard 6.00");

        assertThat(due(option)).isEqualTo("11.00 now, 0.00 later, AT_CHECKOUT");
        assertThat(said(option.decisions()))
                .endsWith("SHIPPING_DUE_NOW Step 12 ASSUMED quote.SHIPPING_DUE_NOW.mixed []");
        assertThat(assumed.all()).containsExactly(Assumed.mixedCart(ALL_NOW));
    }

    @Test
    void partlyLaterInAMixedCartIfTheServiceIsSetUpSo() {
        QuotedOption option = mixed(DEFERRED_GROUPS_LATER, DEPOSIT, "Standard 5.00", "Standard 6.00");

        assertThat(due(option)).isEqualTo("5.00 now, 6.00 later, SPLIT");
        assertThat(said(option.decisions()))
                .endsWith(
                        "SHIPPING_DUE_NOW R18 DOCUMENTED quote.SHIPPING_DUE_NOW.oneTime [line-1]",
                        "SHIPPING_DUE_LATER Step 12 ASSUMED quote.SHIPPING_DUE_LATER.mixed [line-2]");
        assertThat(assumed.all()).containsExactly(Assumed.mixedCart(DEFERRED_GROUPS_LATER));
    }

    @Test
    void notSplitWhereOnePartIsFree() {
        assertThat(due(mixed(DEFERRED_GROUPS_LATER, DEPOSIT, "Standard 5.00", "Standard 0")))
                .isEqualTo("5.00 now, 0.00 later, AT_CHECKOUT");
        assertThat(due(mixed(DEFERRED_GROUPS_LATER, DEPOSIT, "Standard 0", "Standard 6.00")))
                .isEqualTo("0.00 now, 6.00 later, WITH_REMAINING_BALANCE");
        assertThat(due(mixed(DEFERRED_GROUPS_LATER, DEPOSIT, "Standard 0", "Standard 0")))
                .isEqualTo("0.00 now, 0.00 later, AT_CHECKOUT");
    }

    @Test
    void nowInAMixedCartWhereNothingRemainsToBePaid() {
        QuotedOption option = mixed(DEFERRED_GROUPS_LATER, PAID, "Standard 5.00", "Standard 6.00");

        assertThat(due(option)).isEqualTo("11.00 now, 0.00 later, AT_CHECKOUT");
        assertThat(said(option.decisions()))
                .endsWith("SHIPPING_DUE_NOW Step 12 ASSUMED quote.SHIPPING_DUE_NOW.nothingRemains []");
    }

    @ParameterizedTest
    @EnumSource
    void nowWhereBothAreShippedTogether(MixedCartShipping choice) {
        QuotedOption option = orderOptions(Rulebook.SHOPIFY, choice)
                .of(List.of(group("1", BOTH, "Standard 5.00")), Baskets.prices(ONE_TIME, DEPOSIT))
                .get(0);

        assertThat(due(option)).isEqualTo("5.00 now, 0.00 later, AT_CHECKOUT");
        assertThat(said(option.decisions()))
                .containsExactly(
                        choice == ALL_NOW
                                ? "SHIPPING_DUE_NOW Step 12 ASSUMED quote.SHIPPING_DUE_NOW.mixed []"
                                : "SHIPPING_DUE_NOW Step 12 ASSUMED quote.SHIPPING_DUE_NOW.mixedGroup [line-1]");
        assertThat(assumed.all()).contains(Assumed.mixedCart(choice));
    }

    @Test
    void laterBesideADownloadThatIsBoughtOnce() {
        List<QuotedOption> options = orderOptions(Rulebook.SHOPIFY, ALL_NOW)
                .of(List.of(group("1", DEFERRED, "Standard 5.00")), Baskets.prices(ONE_TIME, DEPOSIT));

        assertThat(due(options.get(0))).isEqualTo("0.00 now, 5.00 later, WITH_REMAINING_BALANCE");
    }

    private QuotedOption mixed(MixedCartShipping choice, Line deferred, String rateOnce, String rateDeferred) {
        return orderOptions(Rulebook.SHOPIFY, choice)
                .of(
                        List.of(group("1", ONCE, rateOnce), group("2", DEFERRED, rateDeferred)),
                        Baskets.prices(ONE_TIME, deferred))
                .get(0);
    }

    private OrderOptions orderOptions(Rulebook rules, MixedCartShipping choice) {
        return new OrderOptions(rules, Baskets.USD, choice, assumed);
    }

    private List<QuotedOption> options(Line line, QuoteGroup... groups) {
        return orderOptions(Rulebook.SHOPIFY, ALL_NOW).of(List.of(groups), Baskets.prices(line));
    }

    private static String due(QuotedOption option) {
        return text(option.dueNow()) + " now, " + text(option.dueLater()) + " later, " + option.charge();
    }
}
