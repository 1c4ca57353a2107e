package io.deliverygraph.profile;

import static io.deliverygraph.testing.Sample.newRegion;
import static io.deliverygraph.testing.Sample.originGroup;
import static io.deliverygraph.testing.Sample.serviceAtWork;
import static io.deliverygraph.testing.Sample.shopProfile;
import static io.deliverygraph.testing.Sample.zone;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.money.Decimal;
import io.deliverygraph.testing.Sample;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each part of a Shopify profile knows the whole it stands in; and comparing two of them ends, and finds the change.
 */
class ShopifyBackReferencesTest {

    private static final CarrierSettings PLAIN = CarrierSettings.NONE;

    @Test
    void everyPartKnowsTheWholeItStandsIn() {
        ShopifyDeliveryProfile profile = profile();

        assertThat(profile.originGroups())
                .hasSize(2)
                .allSatisfy(group -> assertThat(group.profile()).isEqualTo(profile));
        assertThat(profile.regions())
                .hasSize(3)
                .allSatisfy(region -> assertThat(region.profile()).isEqualTo(profile));
        assertThat(profile.regions())
                .extracting(DeliveryRegion::originGroupNativeId)
                .containsExactly("east", "east", "west");
        assertThat(profile.region("America").orElseThrow().carriers())
                .singleElement()
                .satisfies(carrier -> {
                    assertThat(carrier.region().nativeId()).isEqualTo("America");
                    assertThat(carrier.region().profile()).isEqualTo(profile);
                });
    }

    @Test
    void aZonesGroupHoldsTheZone() {
        assertThat(profile().regions())
                .allSatisfy(region -> assertThat(
                                ((ShopifyDeliveryZone) region).originGroup().regions())
                        .contains(region));
    }

    @Test
    void everyPartKnowsTheWholeAsItIsAfterSeveralChanges() {
        ShopifyDeliveryProfile renamed = profile().named("Renamed");
        ShopifyDeliveryProfile changed = renamed.withRegion(
                        "America", renamed.region("America").orElseThrow().withCarrier(Sample.carrier("dhl"), PLAIN))
                .withNew(newRegion("Germany", "DE"), "west", List.of());

        assertThat(changed.regions()).hasSize(4).allSatisfy(region -> {
            assertThat(region.profile().name()).isEqualTo("Renamed");
            assertThat(region.profile().regions()).hasSize(4);
            assertThat(((ShopifyDeliveryZone) region).originGroup().profile().regions())
                    .hasSize(4);
        });
        assertThat(changed.region("America").orElseThrow().carriers())
                .hasSize(2)
                .allSatisfy(carrier -> assertThat(carrier.region().carriers()).hasSize(2));
    }

    @Test
    void findsAGroupByItsNativeId() {
        assertThat(profile().originGroup("west").orElseThrow().regions())
                .extracting(DeliveryRegion::name)
                .containsExactly("Asia");
        assertThat(profile().originGroup("north")).isEmpty();
    }

    @Test
    void listsTheZonesOfOneGroupOrOfAll() {
        assertThat(profile().regionsFrom("west"))
                .extracting(DeliveryRegion::name)
                .containsExactly("Asia");
        assertThat(profile().regionsFrom(null)).hasSize(3);
        assertThat(profile().regionsFrom("north")).isEmpty();
    }

    @Test
    void equalProfilesHaveEqualParts() {
        assertThat(profile()).isEqualTo(profile()).hasSameHashCodeAs(profile());
        assertThat(profile().originGroups())
                .isEqualTo(profile().originGroups())
                .hasSameHashCodeAs(profile().originGroups());
        assertThat(profile().regions())
                .isEqualTo(profile().regions())
                .hasSameHashCodeAs(profile().regions());
        assertThat(ups(profile())).isEqualTo(ups(profile())).hasSameHashCodeAs(ups(profile()));
    }

    @Test
    void printingNamesAThingAndNotAllThatHangsOnIt() {
        assertThat(ups(profile())).hasToString("Carrier " + ((ShopifyRegionCarrier) ups(profile())).nativeId());
        assertThat(profile()).hasToString("Profile " + profile().nativeId());
        assertThat(profile().regions()).allSatisfy(zone -> assertThat(zone).hasToString("Zone " + zone.nativeId()));
    }

    static Stream<DeliveryProfile> changes() {
        ShopifyDeliveryProfile profile = profile();
        DeliveryRegion america = profile.region("America").orElseThrow();
        Surcharge percent = new Surcharge(null, null, Decimal.of("5"));
        return Stream.of(
                profile.named("Other"),
                profile.linkedTo(List.of("plans-1")),
                profile.withRegion("World", null),
                profile.withNew(newRegion("Germany", "DE"), "west", List.of()),
                profile.withRegion("America", america.withoutCarrier("ups")),
                profile.withRegion(
                        "America",
                        america.withCarrier(Sample.carrier("ups"), new CarrierSettings(null, List.of(percent)))),
                profile.withRegion(
                        "America", america.updated(new UpdateDeliveryRegion("any", null, "USA", null, null))),
                profile.withRegion(
                        "America", america.updated(new UpdateDeliveryRegion("any", null, null, null, List.of()))));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aChangedProfileIsNoLongerEqual(DeliveryProfile changed) {
        assertThat(changed).isNotEqualTo(profile());
    }

    @Test
    void twoCarriersThatWereNotMadeYetDiffer() {
        DeliveryRegion asia = profile().region("Asia").orElseThrow();
        DeliveryRegion withDhl = asia.withCarrier(Sample.carrier("dhl"), PLAIN);
        DeliveryRegion withUps = asia.withCarrier(Sample.carrier("ups"), PLAIN);

        assertThat(withDhl).isNotEqualTo(withUps);
        assertThat(withDhl.carriers().get(0)).isNotEqualTo(withUps.carriers().get(0));
    }

    private static RegionCarrier ups(DeliveryProfile profile) {
        return profile.region("America").orElseThrow().carriers().get(0);
    }

    private static ShopifyDeliveryProfile profile() {
        return shopProfile(
                "1",
                originGroup("east", zone("America", List.of(serviceAtWork("m1", "ups")), "US"), zone("World")),
                originGroup("west", zone("Asia", "JP")));
    }
}
