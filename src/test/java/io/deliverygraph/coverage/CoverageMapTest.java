package io.deliverygraph.coverage;

import static io.deliverygraph.testing.Sample.atWork;
import static io.deliverygraph.testing.Sample.euros;
import static io.deliverygraph.testing.Sample.method;
import static io.deliverygraph.testing.Sample.option;
import static io.deliverygraph.testing.Sample.originGroup;
import static io.deliverygraph.testing.Sample.profile;
import static io.deliverygraph.testing.Sample.rate;
import static io.deliverygraph.testing.Sample.region;
import static io.deliverygraph.testing.Sample.serviceAtWork;
import static io.deliverygraph.testing.Sample.shop;
import static io.deliverygraph.testing.Sample.shopProfile;
import static io.deliverygraph.testing.Sample.switchedOff;
import static io.deliverygraph.testing.Sample.zone;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.geo.Match;
import io.deliverygraph.option.ShippingOption;
import io.deliverygraph.option.ShippingRate;
import io.deliverygraph.option.ShopifyMethodDefinition;
import io.deliverygraph.profile.BackupRate;
import io.deliverygraph.profile.DeliveryProfile;
import io.deliverygraph.profile.DeliveryRegion;
import io.deliverygraph.profile.DestinationInput;
import io.deliverygraph.profile.WixRegionCarrier;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageMapTest {

    private static final DestinationInput BAVARIA = new DestinationInput("DE", "DE-BY", "80331");
    private static final DestinationInput FRANCE = new DestinationInput("FR", null, null);
    private static final DestinationInput ONTARIO = new DestinationInput("CA", "CA-ON", null);

    @Test
    void hasOneEntryForEachProfileInTheStoresOrder() {
        List<Coverage> coverage = CoverageMap.of(
                        List.of(
                                profile("world", region("anywhere"), region("germany", "DE")),
                                profile("nowhere"),
                                profile("parts", region("south", "DE: DE-BW DE-BY"))),
                        List.of())
                .of(BAVARIA);

        assertThat(coverage).map(each -> each.profile().nativeId()).containsExactly("world", "nowhere", "parts");
        assertThat(coverage)
                .map(Coverage::matchedBy)
                .containsExactly(Match.COUNTRY, Match.NOT_COVERED, Match.SUBDIVISION);
        assertThat(coverage.get(0).region().nativeId()).isEqualTo("germany");
        assertThat(coverage.get(1).region()).isNull();
    }

    @Test
    void servesByTheRestOfTheWorldOnlyWhatNoActiveRegionNames() {
        DeliveryRegion world = region("anywhere");

        assertThat(only(profile("1", world, region("germany", "DE")), BAVARIA).alsoMatched())
                .isEmpty();
        assertThat(only(profile("1", world, region("germany", "DE")), FRANCE).matchedBy())
                .isEqualTo(Match.REST_OF_WORLD);
        assertThat(only(profile("1", world, switchedOff(region("germany", "DE"))), BAVARIA)
                        .region()
                        .nativeId())
                .isEqualTo("anywhere");
    }

    @Test
    void doesNotCountInactiveRegions() {
        Coverage coverage = only(profile("1", switchedOff(region("germany", "DE"))), BAVARIA);

        assertThat(coverage.matchedBy()).isEqualTo(Match.NOT_COVERED);
        assertThat(coverage.alsoMatched()).isEmpty();
    }

    @Test
    void ofOverlappingZonesTheOneWithTheSmallestIdServes() {
        Coverage coverage = only(
                shopProfile("1", originGroup("here", zone("10", "CA: CA-ON"), zone("9", "CA: CA-ON"), zone("1", "CA"))),
                ONTARIO);

        assertThat(coverage.region().nativeId()).isEqualTo("9");
        assertThat(coverage.matchedBy()).isEqualTo(Match.SUBDIVISION);
        assertThat(ids(coverage.alsoMatched())).containsExactly("10", "1");
    }

    @Test
    void theOriginGroupThatServesThePlaceBestGivesTheRegion() {
        Coverage coverage = only(
                shopProfile(
                        "1",
                        originGroup("world", zone("1", "*")),
                        originGroup("country", zone("2", "CA"), zone("3", "*")),
                        originGroup("part", zone("5", "CA: CA-ON"), zone("4", "CA")),
                        originGroup("elsewhere", zone("6", "US"))),
                ONTARIO);

        assertThat(coverage.region().nativeId()).isEqualTo("5");
        assertThat(ids(coverage.alsoMatched())).containsExactly("4", "2", "1");
    }

    @Test
    void offersARateWhereAnActiveOptionHasAnActiveOne() {
        DeliveryProfile profile = profile("1", region("germany", "DE"), region("france", "FR"));

        assertThat(offers(profile, BAVARIA, option("1", List.of(rate("5")), "germany")))
                .isTrue();
        assertThat(offers(profile, FRANCE, option("1", List.of(rate("5")), "germany")))
                .isFalse();
        assertThat(offers(profile, BAVARIA, option("1", List.of(), "germany"))).isFalse();
        assertThat(offers(profile, BAVARIA, option("1", List.of(off(), off()), "germany")))
                .isFalse();
        assertThat(offers(profile, BAVARIA, option("1", List.of(off(), rate("5")), "germany")))
                .isTrue();
    }

    @Test
    void offersNoRateOfAMethodThatIsSwitchedOff() {
        DeliveryProfile profile = shopProfile("1", originGroup("here", zone("1", "CA")));

        assertThat(offers(profile, ONTARIO, method("1", true, "5.00", "1"))).isTrue();
        assertThat(offers(profile, ONTARIO, method("1", false, "5.00", "1"))).isFalse();
        assertThat(offers(profile, ONTARIO, offWithARateThatIsOn("1"))).isFalse();
    }

    @Test
    void looksAtTheServingRegionAloneForRates() {
        DeliveryProfile profile = profile("1", region("bavaria", "DE: DE-BY"), region("germany", "DE"));

        assertThat(offers(profile, BAVARIA, option("1", List.of(rate("5")), "germany")))
                .isFalse();
    }

    @Test
    void offersABackupRateOfACarrierButNotItsLiveRates() {
        assertThat(offers(profile("1", region("germany", List.of(withBackup(true)), "DE")), BAVARIA))
                .isTrue();
        assertThat(offers(profile("1", region("germany", List.of(withBackup(false)), "DE")), BAVARIA))
                .isFalse();
        assertThat(offers(profile("1", region("germany", List.of(atWork("dhl")), "DE")), BAVARIA))
                .isFalse();
        assertThat(offers(
                        shopProfile("1", originGroup("here", zone("1", List.of(serviceAtWork("7", "8")), "CA"))),
                        ONTARIO))
                .isFalse();
    }

    @Test
    void thePlatformsOwnCarrierHasRatesThroughOptionsOnly() {
        DeliveryProfile profile = profile("1", region("germany", List.of(basicShippingWithBackup()), "DE"));

        assertThat(offers(profile, BAVARIA)).isFalse();
        assertThat(offers(profile, BAVARIA, option("1", List.of(rate("5")), "germany")))
                .isTrue();
    }

    @Test
    void offersNothingWhereNothingServesThePlace() {
        assertThat(offers(
                        profile("1", switchedOff(region("germany", "DE"))),
                        BAVARIA,
                        option("1", List.of(rate("5")), "germany")))
                .isFalse();
    }

    private static Coverage only(DeliveryProfile profile, DestinationInput destination, ShippingOption... options) {
        List<Coverage> coverage =
                CoverageMap.of(List.of(profile), List.of(options)).of(destination);
        assertThat(coverage).hasSize(1);
        return coverage.get(0);
    }

    private static boolean offers(DeliveryProfile profile, DestinationInput destination, ShippingOption... options) {
        return only(profile, destination, options).offersRates();
    }

    private static List<String> ids(List<DeliveryRegion> regions) {
        return regions.stream().map(DeliveryRegion::nativeId).toList();
    }

    /** So that the option's own switch is looked at. */
    private static ShippingOption offWithARateThatIsOn(String zone) {
        return new ShopifyMethodDefinition(
                "2", "2", shop(), "Parcel", false, null, List.of(rate("5")), List.of(zone), "7");
    }

    private static ShippingRate off() {
        return ShippingRate.of(null, false, euros("5"), false, List.of());
    }

    private static WixRegionCarrier basicShippingWithBackup() {
        return withBackup("45c44b27-ca7b-4891-8c0d-1747d588b835", true);
    }

    private static WixRegionCarrier withBackup(boolean active) {
        return withBackup("dhl", active);
    }

    private static WixRegionCarrier withBackup(String carrier, boolean active) {
        return new WixRegionCarrier(null, carrier, List.of(), new BackupRate("Parcel", euros("9"), active));
    }
}
