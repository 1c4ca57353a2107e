package io.deliverygraph.audit;

import static io.deliverygraph.audit.AuditCode.CONTRADICTORY_CONDITIONS;
import static io.deliverygraph.audit.AuditCode.MULTIPLY_BY_QUANTITY;
import static io.deliverygraph.audit.AuditCode.TIER_GAP;
import static io.deliverygraph.audit.AuditCode.TIER_OVERLAP;
import static io.deliverygraph.audit.AuditCode.UNREACHABLE_FREE_THRESHOLD;
import static io.deliverygraph.audit.AuditCode.UNREACHABLE_RATE;
import static io.deliverygraph.audit.Neglect.found;
import static io.deliverygraph.audit.Neglect.methods;
import static io.deliverygraph.audit.Neglect.rate;
import static io.deliverygraph.audit.Neglect.said;
import static io.deliverygraph.audit.Neglect.site;
import static io.deliverygraph.audit.Neglect.switchedOff;
import static io.deliverygraph.audit.Neglect.tiers;
import static io.deliverygraph.testing.Sample.atWork;
import static io.deliverygraph.testing.Sample.option;
import static io.deliverygraph.testing.Sample.profile;
import static io.deliverygraph.testing.Sample.region;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.Demo;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks on the rates of a choice. Prices are in euros, weights in kilograms, unless written otherwise. */
class TiersTest {

    @ParameterizedTest
    @CsvSource({
        "5 price<50, 4 price>=50",
        "5 price<=49.99, 4 price>=50",
        "5 price<50, 4 price>49.99",
        "5 price<=49.995, 4 price>=49.996",
        "5 weight<=5, 4 weight>5",
        "5 weight<=5, 4 weight>=5.001",
        "5 weight<=5kg, 4 weight>=5001g",
        "5 quantity<=2, 4 quantity>2",
        "5 quantity<=2, 4 quantity>=3",
        "5 quantity<=2.5, 4 quantity>2.5",
        "5, 4 price>=50"
    })
    void tiersThatMeetLeaveNoGapAndNoOverlap(String one, String other) {
        assertThat(found(TIER_GAP, tiers(one, other))).isEmpty();
        assertThat(found(TIER_GAP, tiers(other, one))).isEmpty();
        assertThat(found(TIER_OVERLAP, tiers(one, other))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 price<50         | 4 price>=60      | a total price of 50.00 – 59.99 EUR",
                "5 price<=49.99     | 4 price>50       | a total price of 50.00 EUR",
                "5 weight<=5        | 4 weight>=5.5    | a total weight of > 5 kg, < 5.5 kg",
                "5 weight<5         | 4 weight>=5.002  | a total weight of ≥ 5 kg, < 5.002 kg",
                "5 quantity<=2      | 4 quantity>=5    | a number of items of 3 – 4",
                "5 price<50 weight<5 | 4 price>=60      | a total price of 50.00 – 59.99 EUR"
            })
    void tiersThatDoNotMeetLeaveAGap(String one, String other, String gap) {
        assertThat(said(TIER_GAP, tiers(one, other)))
                .containsExactly("No rate at all is offered in the region \"Everywhere\" for carts with " + gap + ".");
    }

    @Test
    void anotherOptionMayFillTheGapOfARegionButNotThatOfTheChoice() {
        SetUp two = site(
                List.of(
                        option("tiers", List.of(rate("5 price<50"), rate("4 price>=60")), "R"),
                        option("flat", List.of(rate("9")), "R")),
                profile("p", region("R")));

        assertThat(said(TIER_GAP, two))
                .containsExactly(
                        "No rate of the option \"Option tiers\" applies to carts with a total price of 50.00 – 59.99 EUR, though rates apply below and above.");
    }

    @Test
    void whatNoRateOfARegionTakesIsAGapAtTheEndsToo() {
        assertThat(said(TIER_GAP, methods("Parcel: 5 weight<=5kg", "Freight: 20 weight>5kg weight<=30kg")))
                .containsExactly(
                        "No rate at all is offered in the region \"Everywhere\" for carts with a total weight of > 66.139 lb.");
        assertThat(said(TIER_GAP, methods("Free: 0 price>=120")))
                .containsExactly(
                        "No rate at all is offered in the region \"Everywhere\" for carts with a total price of 0.00 – 119.99 EUR."
                                .replace("EUR", "USD"));
    }

    @Test
    void aCarrierMayFillAnyGapOfARegion() {
        SetUp live = site(
                List.of(option("o", List.of(rate("5 price<50")), "R")),
                profile("p", region("R", List.of(atWork(Demo.SHIPPO)))));

        assertThat(found(TIER_GAP, live)).isEmpty();
    }

    @Test
    void nothingIsClaimedWhereAConditionCannotBeDecided() {
        assertThat(found(TIER_GAP, tiers("5 price<50", "4 price>=60", "3 price>=50GBP")))
                .isEmpty();
        assertThat(found(TIER_OVERLAP, tiers("5 price<50", "4 price>=40GBP"))).isEmpty();
        assertThat(found(UNREACHABLE_RATE, tiers("5 price>=50GBP", "4"))).isEmpty();
    }

    @Test
    void ofOverlappingTiersTheLowerCounts() {
        assertThat(said(TIER_OVERLAP, tiers("6.90 price<50", "4.90 price>=40")))
                .containsExactly(
                        "Two rates of the option \"Option tiers\" apply to carts with a total price of 40.00 – 49.99 EUR: 6.90 EUR and 4.90 EUR. The lower one counts, 4.90 EUR.");
        assertThat(said(TIER_OVERLAP, tiers("6.90 quantity<=5", "4.90 each quantity>=5")))
                .containsExactly(
                        "Two rates of the option \"Option tiers\" apply to carts with a number of items of 5: 6.90 EUR and 4.90 EUR. Whichever is lower for the cart counts.");
    }

    @Test
    void methodsOfOneNameAreTiersAndOfTwoNamesTwoChoices() {
        assertThat(said(TIER_OVERLAP, methods("Parcel: 8 price<=60", "Parcel: 4 price>=50")))
                .containsExactly(
                        "Buyers whose carts have a total price of 50.00 – 60.00 USD are offered \"Parcel\" twice: for 8 USD and for 4 USD.");
        assertThat(found(TIER_OVERLAP, methods("Slow: 8 price<=60", "Quick: 14 price>=50")))
                .isEmpty();
    }

    @Test
    void tiersOfDifferentMetricsAreNotCompared() {
        assertThat(found(TIER_OVERLAP, tiers("5 price<50", "4 weight<5"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9 price>120          | 4 price>=100",
                "9 price>120          | 9 price>=100",
                "9 price>120          | 4",
                "9 price>120 weight<5 | 4 price>=100",
                "9 each               | 4",
                "9 each               | 4 each"
            })
    void aRateIsUnreachableWhereAnotherAlwaysAppliesAndCostsNoMore(String beaten, String winner) {
        assertThat(said(UNREACHABLE_RATE, tiers(beaten, winner)))
                .containsExactly(
                        "The rate of 9 EUR of \"Option tiers\" never decides the price: wherever it applies, another applies too that costs no more.");
        assertThat(found(TIER_OVERLAP, tiers(beaten, winner))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9 price>120 | 10 price>=100",
                "9 price>120 | 4 price>=130",
                "9 price>120 | 4 price>=100 weight<5",
                "9           | 4 price>=100",
                "9           | 4 each"
            })
    void aRateIsReachableWhereItIsSometimesAloneOrCheapest(String one, String other) {
        assertThat(found(UNREACHABLE_RATE, tiers(one, other))).isEmpty();
    }

    @Test
    void severalRatesTogetherMayMakeOneUnreachable() {
        assertThat(said(UNREACHABLE_RATE, tiers("9 price>=10 price<90", "5 price<50", "4 price>=50")))
                .hasSize(1);
        assertThat(found(UNREACHABLE_RATE, tiers("9 price>=10 price<90", "5 price<50", "4 price>=51")))
                .isEmpty();
    }

    @Test
    void ofTwoEqualRatesTheLaterOneIsTooMany() {
        assertThat(found(UNREACHABLE_RATE, tiers("5 price<50", "5 price<50", "4 price>=50")))
                .hasSize(1);
    }

    /** The one of them that is left meets the third. */
    @Test
    void anOptionMayHoldOneRateTwice() {
        SetUp twice = tiers("5 price<50", "5 price<50", "4 price>=40");

        assertThat(found(UNREACHABLE_RATE, twice)).hasSize(1);
        assertThat(found(TIER_OVERLAP, twice)).hasSize(1);
    }

    @Test
    void aThresholdIsPointlessWhereShippingIsFreeAlready() {
        SetUp already = tiers("0 price>=120", "0 price>=200", "5");

        assertThat(said(UNREACHABLE_FREE_THRESHOLD, already))
                .containsExactly(
                        "Reaching the threshold of \"Option tiers\" brings nothing: carts with a total price of ≥ 200.00 EUR ship free by another rate of the same name already.");
        assertThat(found(UNREACHABLE_RATE, already)).isEmpty();
    }

    @Test
    void aThresholdIsPointlessWhereNobodySeesIt() {
        SetUp hidden = site(
                List.of(
                        option("off", List.of(rate("0 price>=60")), "Off"),
                        option("seen", List.of(rate("0 price>=60")), "Off", "On"),
                        option("gone", List.of(rate("0 price>60")), "gone")),
                profile("p", region("On"), switchedOff("Off", "MX")));

        assertThat(said(UNREACHABLE_FREE_THRESHOLD, hidden))
                .containsExactly(
                        "No buyer sees the free shipping that \"Option off\" promises for carts with a total price of ≥ 60.00 EUR: none of its regions is there and switched on.",
                        "No buyer sees the free shipping that \"Option gone\" promises for carts with a total price of ≥ 60.01 EUR: none of its regions is there and switched on.");
    }

    @ParameterizedTest
    @CsvSource({"price>50 price<20", "price>49.99 price<50", "quantity>2 quantity<3", "quantity<1", "price<0"})
    void noCartMeetsConditionsThatContradictEachOther(String conditions) {
        SetUp never = tiers("5", "1 " + conditions);

        assertThat(said(CONTRADICTORY_CONDITIONS, never))
                .containsExactly("No cart can meet all conditions of the rate of 1 EUR of \"Option tiers\" at once.");
        assertThat(found(UNREACHABLE_RATE, never)).isEmpty();
        assertThat(found(TIER_OVERLAP, never)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"price>=50 price<=50", "weight>5 weight<5.0001", "quantity>=1 quantity<2", "price>50 weight<1"})
    void someCartMeetsConditionsThatLeaveRoom(String conditions) {
        assertThat(found(CONTRADICTORY_CONDITIONS, tiers("1 " + conditions))).isEmpty();
    }

    @Test
    void aRateForEachItemIsAlwaysTold() {
        assertThat(said(MULTIPLY_BY_QUANTITY, tiers("3.50 each", "9.00")))
                .containsExactly(
                        "The option \"Option tiers\" charges 3.50 EUR for each item, so that large orders pay many times what shipping costs.");
    }
}
