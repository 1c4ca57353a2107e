package io.deliverygraph.audit;

import static io.deliverygraph.audit.AuditCode.CONTRADICTORY_CONDITIONS;
import static io.deliverygraph.audit.AuditCode.TIER_GAP;
import static io.deliverygraph.audit.AuditCode.TIER_OVERLAP;
import static io.deliverygraph.audit.AuditCode.UNREACHABLE_FREE_THRESHOLD;
import static io.deliverygraph.audit.AuditCode.UNREACHABLE_RATE;
import static io.deliverygraph.audit.Neglect.advised;
import static io.deliverygraph.audit.Neglect.found;
import static io.deliverygraph.audit.Neglect.methods;
import static io.deliverygraph.audit.Neglect.rate;
import static io.deliverygraph.audit.Neglect.said;
import static io.deliverygraph.audit.Neglect.site;
import static io.deliverygraph.audit.Neglect.switchedOff;
import static io.deliverygraph.audit.Neglect.tiers;
import static io.deliverygraph.testing.Sample.option;
import static io.deliverygraph.testing.Sample.profile;
import static io.deliverygraph.testing.Sample.region;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.deliverygraph.option.ShippingOption;
import io.deliverygraph.option.ShippingRate;
import io.deliverygraph.profile.DeliveryRegion;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How grave the findings on a choice are, who would see them, and what is advised. Money is euros. */
class ChoicesTest {

    /** The two tiers do the work of the third, and the third that of the two: not all three are too many. */
    @Test
    void whatIsBeatenItselfBeatsNoOther() {
        SetUp equal = tiers("5 price<50", "5 price>=50 price<100", "5 price<100");

        assertThat(found(UNREACHABLE_RATE, equal)).hasSize(1);
        assertThat(new Ladder(Ladder.of(equal).get(0).rungs()).unreachable())
                .extracting(Rung::position)
                .containsExactly(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 price<50 | 5 price<100 | 5 price>=50 price<100",
                "5          | 5           | 5",
                "5 price<50 | 5           | 5 price>=50"
            })
    void someOfEquallyPricedTiersIsAlwaysLeft(String one, String two, String three) {
        assertThat(found(UNREACHABLE_RATE, tiers(one, two, three))).hasSize(2);
    }

    @Test
    void aMethodThatIsBeatenIsShownBesideTheCheaperOne() {
        assertThat(said(UNREACHABLE_RATE, methods("Parcel: 9 price>=100", "Parcel: 4 price>=50")))
                .containsExactly(
                        "Nobody needs the rate of 9 USD of \"Parcel\": wherever buyers are offered it, they are offered another of the same name that costs no more.");
    }

    @Test
    void tiersWithinTiersAreALegalIdiom() {
        SetUp nested = tiers("9.99", "4.99 price>=50", "0 price>=100");

        assertThat(found(TIER_OVERLAP, nested))
                .singleElement()
                .satisfies(note -> assertThat(note.severity()).isEqualTo(AuditSeverity.INFO));
        assertThat(advised(TIER_OVERLAP, nested))
                .containsExactly(
                        "If the lower price is meant to win there, leave it. Otherwise move a bound so that each cart has one tier, with updateShippingOption.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6 price<60  | 4 price>=50    | 3 price>=80",
                "6 price<60  | 4 price>=50    | 9",
                "6 quantity>=1 | 4 each quantity>=3 | 9"
            })
    void tiersThatMeetInPartAreAWarning(String one, String two, String three) {
        assertThat(found(TIER_OVERLAP, tiers(one, two, three)))
                .isNotEmpty()
                .allSatisfy(overlap -> assertThat(overlap.severity()).isEqualTo(AuditSeverity.WARNING));
    }

    @Test
    void whereBothAreShownTiersWithinTiersAreAWarning() {
        assertThat(found(TIER_OVERLAP, methods("Parcel: 9 price>=10", "Parcel: 4 price>=50")))
                .singleElement()
                .satisfies(overlap -> assertThat(overlap.severity()).isEqualTo(AuditSeverity.WARNING));
    }

    @Test
    void ofEqualPricesNoneIsLower() {
        assertThat(said(TIER_OVERLAP, tiers("5.00 price<50", "5.00 price>=40")))
                .containsExactly(
                        "Two rates of the option \"Option tiers\" apply to carts with a total price of 40.00 – 49.99 EUR, both at 5.00 EUR. Either way the buyer pays that once.");
    }

    @Test
    void tiersThatNobodySeesAreNotCompared() {
        String[] messy = {"6 price<50", "4 price>=40 price<80", "3 price>=90", "9 price>=120"};
        SetUp hidden = site(
                List.of(option("off", rates(messy), "Off"), option("gone", rates(messy), "gone")),
                profile("p", region("On", "DE"), switchedOff("Off", "FR")));

        assertThat(Stream.of(TIER_GAP, TIER_OVERLAP, UNREACHABLE_RATE).flatMap(code -> found(code, hidden).stream()))
                .isEmpty();
        assertThat(found(TIER_GAP, site(List.of(option("seen", rates(messy), "On")), profile("p", region("On")))))
                .isNotEmpty();
    }

    /** Nobody reaches either threshold; that one stands above the other matters only to those who see them. */
    @Test
    void aHiddenThresholdIsToldOnce() {
        SetUp hidden = site(
                List.of(option("off", rates("0 price>=60", "0 price>=90"), "Off")), profile("p", switchedOff("Off")));

        assertThat(said(UNREACHABLE_FREE_THRESHOLD, hidden)).hasSize(2).allMatch(said -> said.startsWith("No buyer"));
    }

    @Test
    void whatToDoAboutAThresholdDependsOnWhyNobodyNeedsIt() {
        SetUp already = tiers("0 price>=120", "0 price>=200", "5");
        SetUp hidden =
                site(List.of(option("off", rates("0 price>=60"), "Off")), profile("p", switchedOff("Off", "MX")));

        assertThat(advised(UNREACHABLE_FREE_THRESHOLD, already))
                .containsExactly(
                        "Remove this rate with updateShippingOption, or with deleteShippingOption where its option has no other. If the threshold is meant, narrow the conditions of the other free rate with updateShippingOption.");
        assertThat(advised(UNREACHABLE_FREE_THRESHOLD, hidden))
                .containsExactly(
                        "Link the option to an active region with addShippingOptionRegion, switch its region on with updateDeliveryRegion, or delete the option with deleteShippingOption.");
    }

    @Test
    void theOnlyRateOfAnOptionGoesWithTheOption() {
        assertThat(advised(CONTRADICTORY_CONDITIONS, tiers("1 price>50 price<20")))
                .containsExactly(
                        "Change a bound or remove the rate, with updateShippingOption. An option keeps one rate at least: if it has no other, delete it with deleteShippingOption.");
    }

    @Test
    void inGermanNobodyIsAddressedByTheWayside() {
        SetUp hidden =
                site(List.of(option("off", rates("0 price>=60"), "Off")), profile("p", switchedOff("Off", "MX")));

        assertThat(Neglect.worded(UNREACHABLE_FREE_THRESHOLD, hidden, Locale.GERMAN))
                .extracting(AuditFinding::message, finding -> finding.remedy().contains("updateDeliveryRegion"))
                .containsExactly(tuple(
                        "Kein Käufer sieht den freien Versand, den \"Option off\" für Warenkörbe mit einem Gesamtpreis von ≥ 60.00 EUR verspricht: Keine ihrer Regionen ist da und eingeschaltet.",
                        true));
    }

    @Test
    void tellsAGapOfAChoiceOnceHoweverManyRegionsHaveIt() {
        String[] regions =
                IntStream.range(0, 10).mapToObj(number -> "R" + number).toArray(String[]::new);
        List<ShippingRate> gaps = IntStream.range(0, 5)
                .mapToObj(step -> rate("5 price>=" + 10 * step + " price<" + (10 * step + 5)))
                .toList();
        List<ShippingOption> options = List.of(option("tiers", gaps, regions), option("flat", rates("9"), regions));
        SetUp wide = site(
                options,
                profile("p", Stream.of(regions).map(name -> region(name, "DE")).toArray(DeliveryRegion[]::new)));

        assertThat(found(TIER_GAP, wide)).hasSize(4);
    }

    private static List<ShippingRate> rates(String... rates) {
        return Stream.of(rates).map(Neglect::rate).toList();
    }
}
