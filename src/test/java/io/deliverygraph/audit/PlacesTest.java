package io.deliverygraph.audit;

import static io.deliverygraph.audit.Neglect.found;
import static io.deliverygraph.audit.Neglect.said;
import static io.deliverygraph.audit.Neglect.shop;
import static io.deliverygraph.audit.Neglect.site;
import static io.deliverygraph.audit.Neglect.switchedOff;
import static io.deliverygraph.testing.Sample.originGroup;
import static io.deliverygraph.testing.Sample.profile;
import static io.deliverygraph.testing.Sample.region;
import static io.deliverygraph.testing.Sample.shopProfile;
import static io.deliverygraph.testing.Sample.zone;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.profile.ShopifyDeliveryZone;
import io.deliverygraph.store.Limits;
import io.deliverygraph.store.Store;
import io.deliverygraph.testing.Sample;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks on where a store ships to. */
class PlacesTest {

    @Test
    void aCountryServedInPartsIsAGap() {
        SetUp parts = site(List.of(), profile("heavy", region("East", "CA: CA-ON CA-QC"), region("South", "MX")));

        assertThat(said(AuditCode.COVERAGE_GAP, parts))
                .containsExactly(
                        "The profile \"Profile heavy\" serves CA in part only: buyers elsewhere in that country see no shipping. Subdivisions served: 2.");
        assertThat(found(AuditCode.COVERAGE_GAP, parts).get(0).region().name()).isEqualTo("East");
    }

    @Test
    void aGapOfSeveralRegionsIsTheProfilesOwn() {
        Finding gap = found(
                        AuditCode.COVERAGE_GAP,
                        site(List.of(), profile("p", region("One", "CA: CA-ON"), region("Two", "CA: CA-QC"))))
                .get(0);

        assertThat(gap.region()).isNull();
        assertThat(gap.parameters()).containsEntry("count", 2);
    }

    @Test
    void whatTheRestOfTheWorldTakesIsNoGap() {
        SetUp rest = site(List.of(), profile("p", region("East", "CA: CA-ON"), region("Rest")));

        assertThat(found(AuditCode.COVERAGE_GAP, rest)).isEmpty();
    }

    @Test
    void aRestOfTheWorldThatIsOffTakesNothing() {
        SetUp off = site(List.of(), profile("p", region("East", "CA: CA-ON"), switchedOff("Rest")));

        assertThat(found(AuditCode.COVERAGE_GAP, off)).hasSize(1);
        assertThat(found(AuditCode.REST_OF_WORLD_MISSING, off)).hasSize(1);
    }

    @Test
    void aCountryThatIsServedWholeElsewhereHasNoGap() {
        SetUp whole =
                shop(List.of(), shopProfile("p", originGroup("a", zone("Part", "CA: CA-ON"), zone("Whole", "CA"))));

        assertThat(found(AuditCode.COVERAGE_GAP, whole)).isEmpty();
    }

    @Test
    void allPartsThatThePlatformKnowsAreTheWholeCountry() {
        Store knowing = Sample.shop();
        Limits limits = new Limits(3, 128, 9, 9, 9, 9, Set.of(), Set.of("CA-ON", "CA-QC"));
        Store store = new Store(
                knowing.id(),
                knowing.key(),
                knowing.name(),
                knowing.platform(),
                knowing.currencyCode(),
                knowing.weightUnit(),
                knowing.capabilities(),
                limits,
                knowing.features());
        SetUp all = new SetUp(
                store,
                List.of(shopProfile("p", originGroup("a", zone("All", "CA: CA-ON CA-QC")))),
                List.of(),
                List.of(),
                Optional.empty());

        assertThat(found(AuditCode.COVERAGE_GAP, all)).isEmpty();
    }

    /** A platform that names no parts, as Wix, goes by ISO 3166-2. */
    @Test
    void allPartsOfTheIsoListAreTheWholeCountry() {
        String all = "CA: CA-AB CA-BC CA-MB CA-NB CA-NL CA-NS CA-NT CA-NU CA-ON CA-PE CA-QC CA-SK CA-YT";

        assertThat(found(AuditCode.COVERAGE_GAP, site(List.of(), profile("p", region("All", all)))))
                .isEmpty();
        assertThat(found(
                        AuditCode.COVERAGE_GAP,
                        site(List.of(), profile("p", region("All", all.replace(" CA-NU", ""))))))
                .hasSize(1);
    }

    @Test
    void whatOneOriginServesIsOfNoUseToGoodsFromAnother() {
        SetUp apart = shop(
                List.of(),
                shopProfile("p", originGroup("a", zone("Rest")), originGroup("b", zone("Part", "CA: CA-ON"))));

        assertThat(said(AuditCode.COVERAGE_GAP, apart))
                .containsExactly(
                        "For goods from the origins of the region \"Part\" the profile \"Profile p\" serves CA in part only: buyers elsewhere in that country see no shipping of them. Subdivisions served: 1.");
        assertThat(said(AuditCode.REST_OF_WORLD_MISSING, apart))
                .containsExactly(
                        "Goods from the origins of the region \"Part\" of the profile \"Profile p\" ship only to the places that their regions name.");
        assertThat(found(AuditCode.REST_OF_WORLD_MISSING, apart))
                .extracting(note -> note.region().name())
                .containsExactly("Part");
    }

    @Test
    void aCountryThatAnotherOriginServesWholeIsAGapOfThisOne() {
        SetUp apart = shop(
                List.of(),
                shopProfile("p", originGroup("a", zone("Whole", "CA")), originGroup("b", zone("Part", "CA: CA-ON"))));

        assertThat(found(AuditCode.COVERAGE_GAP, apart)).hasSize(1);
        assertThat(found(AuditCode.REST_OF_WORLD_MISSING, apart)).hasSize(2);
    }

    @Test
    void namedPlacesOnlyAreWorthANote() {
        assertThat(found(AuditCode.REST_OF_WORLD_MISSING, site(List.of(), profile("p", region("Home", "DE")))))
                .singleElement()
                .satisfies(note -> assertThat(note.severity()).isEqualTo(AuditSeverity.INFO));
        assertThat(found(AuditCode.REST_OF_WORLD_MISSING, site(List.of(), profile("p", region("Rest")))))
                .isEmpty();
        assertThat(found(AuditCode.REST_OF_WORLD_MISSING, site(List.of(), profile("without regions"))))
                .isEmpty();
    }

    @Test
    void twoZonesOfOneOriginMustNotServeOnePlace() {
        SetUp both = overlapping(zone("Coast", "US: US-CA US-OR"), zone("North", "US: US-OR US-WA"));

        assertThat(said(AuditCode.OVERLAPPING_REGIONS, both))
                .containsExactly(
                        "The regions \"Coast\" and \"North\" of the profile \"Profile p\" serve the same place. Which of them counts there is left to chance.");
    }

    @Test
    void whatNamesThePartCountsBeforeWhatNamesTheCountry() {
        SetUp both = overlapping(zone("All", "US"), zone("West", "US: US-CA US-OR"));

        assertThat(said(AuditCode.OVERLAPPING_REGIONS, both))
                .containsExactly(
                        "The regions \"All\" and \"West\" of the profile \"Profile p\" serve the same place: one names the country, the other a part of it. In that part the one that names it counts.");
        assertThat(found(AuditCode.OVERLAPPING_REGIONS, both))
                .extracting(Finding::severity)
                .containsExactly(AuditSeverity.INFO);
    }

    @Test
    void oneTieIsEnoughForChance() {
        SetUp countries = overlapping(zone("All", "US", "CA"), zone("West", "US: US-CA", "CA"));
        SetUp rests = overlapping(zone("All", "US", "*"), zone("West", "US: US-CA", "*"));

        assertThat(found(AuditCode.OVERLAPPING_REGIONS, countries))
                .extracting(Finding::severity)
                .containsExactly(AuditSeverity.WARNING);
        assertThat(found(AuditCode.OVERLAPPING_REGIONS, rests))
                .extracting(Finding::severity)
                .containsExactly(AuditSeverity.WARNING);
    }

    private static SetUp overlapping(ShopifyDeliveryZone... zones) {
        return shop(List.of(), shopProfile("p", originGroup("a", zones)));
    }

    @Test
    void zonesOfDifferentOriginsDoNotMeet() {
        SetUp apart = shop(
                List.of(),
                shopProfile("p", originGroup("a", zone("From a", "US")), originGroup("b", zone("From b", "US"))));

        assertThat(found(AuditCode.OVERLAPPING_REGIONS, apart)).isEmpty();
    }

    @Test
    void aRegionThatIsOffMeetsNone() {
        SetUp off = site(List.of(), profile("p", region("On", "US"), switchedOff("Off", "US")));

        assertThat(found(AuditCode.OVERLAPPING_REGIONS, off)).isEmpty();
    }

    @Test
    void aPlaceIsNamedTwiceByTwoDestinationsOrWithinOne() {
        SetUp two = site(List.of(), profile("p", region("R", "US: US-CA US-OR", "US: US-OR US-WA", "US: US-CA")));
        SetUp one = site(List.of(), profile("p", region("R", "US: US-CA US-CA")));
        SetUp none = site(List.of(), profile("p", region("R", "US: US-CA", "US: US-OR"), region("S", "US: US-CA")));

        assertThat(found(AuditCode.DUPLICATE_DESTINATION, two)).hasSize(1);
        assertThat(found(AuditCode.DUPLICATE_DESTINATION, one)).hasSize(1);
        assertThat(found(AuditCode.DUPLICATE_DESTINATION, none)).isEmpty();
    }

    /** The sandbox's demo has room; a seed of 225 destinations would bury it. */
    @ParameterizedTest
    @CsvSource({"224, 0", "225, 1", "250, 1"})
    void nineTenthsOfTheDestinationsAreNearlyAll(int used, int findings) {
        assertThat(said(AuditCode.DESTINATION_BUDGET_LOW, filled(used, 250)))
                .hasSize(findings)
                .allMatch(("" + used + " of the 250 destinations that the platform allows are in use.")::equals);
    }

    @Test
    void aPlatformWithoutALimitHasRoomForAll() {
        assertThat(found(AuditCode.DESTINATION_BUDGET_LOW, filled(250, Limits.UNLIMITED)))
                .isEmpty();
    }

    private static SetUp filled(int used, int limit) {
        Store small = Sample.store();
        Store store = new Store(
                small.id(),
                small.key(),
                small.name(),
                small.platform(),
                small.currencyCode(),
                small.weightUnit(),
                small.capabilities(),
                new Limits(99, 256, limit, 100, 25, 50, Set.of(), Set.of()),
                small.features());
        String[] places = Collections.nCopies(used, "DE: DE-BY").toArray(String[]::new);
        return new SetUp(
                store, List.of(profile(store, "p", region("Full", places))), List.of(), List.of(), Optional.empty());
    }
}
