package io.deliverygraph.quote;

import static io.deliverygraph.quote.Baskets.MARCH;
import static io.deliverygraph.quote.Baskets.after;
import static io.deliverygraph.quote.Baskets.fixed;
import static io.deliverygraph.quote.Baskets.line;
import static io.deliverygraph.quote.Baskets.onFulfillment;
import static io.deliverygraph.quote.Baskets.once;
import static io.deliverygraph.quote.Baskets.plan;
import static io.deliverygraph.quote.Baskets.quarterNow;
import static io.deliverygraph.quote.InShort.codes;
import static io.deliverygraph.quote.InShort.groups;
import static io.deliverygraph.quote.InShort.options;
import static io.deliverygraph.quote.InShort.paid;
import static io.deliverygraph.quote.InShort.rules;
import static io.deliverygraph.quote.InShort.said;
import static io.deliverygraph.quote.MixedCartShipping.ALL_NOW;
import static io.deliverygraph.quote.MixedCartShipping.DEFERRED_GROUPS_LATER;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.deferred.BalanceTrigger;
import io.deliverygraph.testing.Sample;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The worked examples of docs/quote.md, one row each. Shop in USD. Default profile: zone US, {@code Standard} 5.00.
 * Profile D: zone US, {@code Pre-order delivery} 6.00, from the same place. Item A costs 40.00; plan P: 25 percent now,
 * the rest at 2027-03-01. Try before you buy: nothing now, the rest 14 days after checkout. Asked on 2027-01-01.
 */
class WorkedExamplesTest {

    private static final String GROUP_OF_P = "of-1";

    private static final Line A = once("A", 1, "40.00");
    private static final Line A_WITH_P = line("A with P", 1, "40.00", quarterNow());
    private static final Line B_TRIED = line("B", 1, "25.00", plan("3", true, fixed("0"), after("P14D"), null));

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void row01_WhatIsBoughtOnceIsPaidNow(boolean linked) {
        DeliveryQuote quote = shop(linked).quote("US", A);

        assertThat(groups(quote)).containsExactly("default [A]");
        assertThat(options(quote)).containsExactly("Standard 5.00");
        assertThat(paid(quote)).isEqualTo("goods 40.00 / 0.00, shipping 5.00 / 0.00");
        assertThat(rules(quote)).containsExactly("R18");
        assertThat(quote.assumptions()).isEmpty();
    }

    @Test
    void row02_APlanThatNoProfilePricesInheritsTheRates() {
        DeliveryQuote quote = shop(false).quote("US", A_WITH_P);

        assertThat(groups(quote)).containsExactly("default [A with P]");
        assertThat(options(quote)).containsExactly("Shipping 5.00");
        assertThat(paid(quote)).isEqualTo("goods 10.00 / 30.00, shipping 0.00 / 5.00");
        assertThat(rules(quote)).contains("R1", "R12", "R6");
        assertThat(codes(quote)).contains(DecisionCode.PROFILE_INHERITED, DecisionCode.RATE_RENAMED);
        assertThat(quote.assumptions()).isEmpty();
    }

    @Test
    void row03_APlanIsPricedByTheProfileItIsLinkedTo() {
        DeliveryQuote quote = shop(true).quote("US", A_WITH_P);

        assertThat(groups(quote)).containsExactly("D [A with P]");
        assertThat(options(quote)).containsExactly("Pre-order delivery 6.00");
        assertThat(paid(quote)).isEqualTo("goods 10.00 / 30.00, shipping 0.00 / 6.00");
        assertThat(rules(quote)).contains("R2", "R6").doesNotContain("R1", "R4", "R12");
        assertThat(quote.assumptions()).isEmpty();
    }

    @Test
    void row04_BothKindsOfOneProfileShipTogether() {
        DeliveryQuote quote = shop(false).quote("US", A, A_WITH_P);

        assertThat(groups(quote)).containsExactly("default [A, A with P]");
        assertThat(options(quote)).containsExactly("Standard 5.00");
        assertThat(paid(quote)).isEqualTo("goods 50.00 / 30.00, shipping 5.00 / 0.00");
        assertThat(rules(quote)).contains("R3");
        assertThat(quote.assumptions())
                .containsExactlyInAnyOrder(Assumed.MIXED_TITLE, Assumed.MIXED_TOTAL, Assumed.mixedCart(ALL_NOW));
    }

    @Test
    void row05_KindsOfTwoProfilesShipApartAndAllIsPaidNow() {
        DeliveryQuote quote = shop(true).quote("US", A, A_WITH_P);

        assertThat(groups(quote)).containsExactly("default [A]", "D [A with P]");
        assertThat(options(quote)).containsExactly("Shipping 11.00");
        assertThat(paid(quote)).isEqualTo("goods 50.00 / 30.00, shipping 11.00 / 0.00");
        assertThat(rules(quote)).contains("R4", "R20");
        assertThat(codes(quote)).contains(DecisionCode.PRICED_SEPARATELY, DecisionCode.CHEAPEST_COMBINED);
        assertThat(quote.assumptions()).containsExactly(Assumed.mixedCart(ALL_NOW));
    }

    @Test
    void row05_KindsOfTwoProfilesShipApartAndTheDeferredPartIsPaidLater() {
        DeliveryQuote quote = shop(true).charging(DEFERRED_GROUPS_LATER).quote("US", A, A_WITH_P);

        assertThat(options(quote)).containsExactly("Shipping 11.00");
        assertThat(paid(quote)).isEqualTo("goods 50.00 / 30.00, shipping 5.00 / 6.00");
        assertThat(quote.options().get(0).charge()).isEqualTo(ShippingCharge.SPLIT);
        assertThat(rules(quote)).contains("R4", "R20");
        assertThat(quote.assumptions()).containsExactly(Assumed.mixedCart(DEFERRED_GROUPS_LATER));
    }

    @Test
    void row06_LinesOfOnePlanAreOneCharge() {
        DeliveryQuote quote = shop(true).quote("US", A_WITH_P, line("A again", 1, "40.00", quarterNow()));

        assertThat(groups(quote)).containsExactly("D [A with P, A again]");
        assertThat(options(quote)).containsExactly("Pre-order delivery 6.00");
        assertThat(paid(quote)).isEqualTo("goods 20.00 / 60.00, shipping 0.00 / 6.00");
        assertThat(rules(quote)).contains("R5", "R6");
        assertThat(codes(quote)).contains(DecisionCode.CONSOLIDATED);
        assertThat(quote.assumptions()).isEmpty();
    }

    @Test
    void row07_NothingShipsToWhereTheProfileHasNoZone() {
        DeliveryQuote quote = shop(true).quote("DE", A_WITH_P);

        assertThat(groups(quote)).containsExactly("D [A with P]");
        assertThat(quote.groups().get(0).region()).isNull();
        assertThat(quote.deliverable()).isFalse();
        assertThat(quote.options()).isEmpty();
        assertThat(quote.payment()).isNull();
        assertThat(said(quote.groups().get(0).decisions()))
                .contains("NO_REGION_FOR_DESTINATION R13 CONFIGURED quote.NO_REGION_FOR_DESTINATION [A with P]");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void row08_TheEarliestDateCountsForEverything(boolean linked) {
        DeliveryQuote quote = shop(linked).quote("US", A_WITH_P, B_TRIED);

        assertThat(groups(quote))
                .isEqualTo(linked ? List.of("D [A with P]", "default [B]") : List.of("default [A with P, B]"));
        assertThat(paid(quote)).isEqualTo("goods 10.00 / 55.00, shipping 0.00 / " + (linked ? "11.00" : "5.00"));
        assertThat(quote.payment().lines().get(1).dueNow()).isEqualTo(Sample.dollars("0.00"));
        assertThat(quote.payment().balance().dueAt()).isEqualTo(Instant.parse("2027-01-15T00:00:00Z"));
        assertThat(quote.payment().balance().decision().rule()).isEqualTo("R16");
        assertThat(quote.payment().balance().decision().lineRefs()).containsExactly("B");
        assertThat(quote.payment().balance().dueAt()).isBefore(MARCH);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void row09_OnFulfilmentWinsOverEveryDate(boolean linked) {
        Line untilSent = line("C", 1, "25.00", plan("4", true, fixed("0"), onFulfillment(), null));

        QuoteBalance balance =
                shop(linked).quote("US", A_WITH_P, B_TRIED, untilSent).payment().balance();

        assertThat(balance.trigger()).isEqualTo(BalanceTrigger.ON_FULFILLMENT);
        assertThat(balance.dueAt()).isNull();
        assertThat(balance.decision().code()).isEqualTo(DecisionCode.DUE_ON_FULFILLMENT_WINS);
        assertThat(balance.decision().rule()).isEqualTo("R16");
        assertThat(balance.decision().lineRefs()).containsExactly("C");
    }

    @Test
    void row10_AWixStoreHasNoPlans() {
        DeliveryQuote quote = AtTheSite.with(Sample.region("home", "US"))
                .option("std", List.of(AtTheSite.rate("5.00")), "home")
                .quote("US", Baskets.unsupported("A with P"));

        assertThat(codes(quote)).contains(DecisionCode.SELLING_PLAN_UNSUPPORTED);
        assertThat(quote.decisions().get(0).lineRefs()).containsExactly("A with P");
        assertThat(quote.deliverable()).isFalse();
        assertThat(quote.options()).isEmpty();
        assertThat(quote.payment()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"US", "DE", "JP", "BR"})
    void row11_FreeShippingGoesEverywhere(String country) {
        DeliveryQuote quote = AtTheShop.withStandard()
                .withProfile("free", "Free shipping", "0", List.of(GROUP_OF_P))
                .quote(country, A_WITH_P);

        assertThat(groups(quote)).containsExactly("free [A with P]");
        assertThat(options(quote)).containsExactly("Free shipping 0.00");
        assertThat(paid(quote)).isEqualTo("goods 10.00 / 30.00, shipping 0.00 / 0.00");
        assertThat(rules(quote)).contains("R2");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void row12_NothingIsFetchedWhereOneLineIsDeferred(boolean linked) {
        AtTheShop shop = linkedTo(linked, AtTheShop.withStandard(Sample.serviceAtWork("7", "points")))
                .withPickupPoints("points");

        assertThat(codes(shop.quote("US", A))).doesNotContain(DecisionCode.PICKUP_EXCLUDED);
        DeliveryQuote quote = shop.quote("US", A_WITH_P, A);

        assertThat(quote.groups())
                .allSatisfy(group -> assertThat(group.offered())
                        .extracting(QuotedRate::title)
                        .doesNotContain("Carrier points"));
        QuoteGroup ofA = quote.groups().stream()
                .filter(group -> group.lineRefs().contains("A"))
                .findFirst()
                .orElseThrow();
        assertThat(AtTheSite.notOffered(ofA, "Carrier points").decisions())
                .extracting(Decision::code)
                .contains(DecisionCode.PICKUP_EXCLUDED);
        assertThat(quote.decisions())
                .extracting(decision -> decision.code() + " " + decision.rule() + " " + decision.lineRefs())
                .contains(
                        "PICKUP_EXCLUDED R9 [A with P]",
                        "PICKUP_EXCLUDED R10 [A]",
                        "LOCAL_DELIVERY_EXCLUDED R9 [A with P]",
                        "LOCAL_DELIVERY_EXCLUDED R10 [A]");
    }

    private static AtTheShop shop(boolean linked) {
        return linkedTo(linked, AtTheShop.withStandard());
    }

    private static AtTheShop linkedTo(boolean linked, AtTheShop shop) {
        return shop.withProfile("D", "Pre-order delivery", "6.00", linked ? List.of(GROUP_OF_P) : List.of(), "US");
    }
}
