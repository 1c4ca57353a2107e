package io.deliverygraph.profile;

import static io.deliverygraph.testing.Sample.dollars;
import static io.deliverygraph.testing.Sample.newRegion;
import static io.deliverygraph.testing.Sample.origin;
import static io.deliverygraph.testing.Sample.originGroup;
import static io.deliverygraph.testing.Sample.places;
import static io.deliverygraph.testing.Sample.serviceAtWork;
import static io.deliverygraph.testing.Sample.shop;
import static io.deliverygraph.testing.Sample.shopProfile;
import static io.deliverygraph.testing.Sample.zone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deliverygraph.graph.GlobalId;
import io.deliverygraph.graph.Kind;
import io.deliverygraph.testing.Sample;
import jakarta.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a change would make of a Shopify profile, its origin groups and zones. */
class ShopifyPreviewTest {

    private static final Surcharge HANDLING = new Surcharge(null, dollars("1.00"), null);
    private static final CarrierSettings WITH_HANDLING = new CarrierSettings(null, List.of(HANDLING));

    private static final ShopifyDeliveryProfile TWO_GROUPS = shopProfile(
            "1",
            originGroup("east", zone("America", List.of(serviceAtWork("m1", "ups")), "US"), zone("World")),
            originGroup("west", zone("Asia", "JP")));

    @Test
    void aDraftPutsAllItsZonesIntoOneGroupOfTheChosenOrigins() {
        ShopifyDeliveryProfile draft = ShopifyDeliveryProfile.draft(
                shop(),
                "New",
                List.of(newRegion("A", "DE"), newRegion("B")),
                List.of(origin("a", true), origin("b", true)),
                List.of("plans-1"));

        assertThat(GlobalId.of(draft.id())).isEqualTo(new GlobalId("shop", Kind.PROFILE, "draft"));
        assertThat(draft.isDefault()).isFalse();
        assertThat(draft.coversAllItems()).isFalse();
        assertThat(draft.sellingPlanGroupNativeIds()).containsExactly("plans-1");
        assertThat(draft.originGroups()).singleElement().satisfies(group -> {
            assertThat(group.origins()).extracting(Origin::nativeId).containsExactly("a", "b");
            assertThat(group.regions()).extracting(DeliveryRegion::nativeId).containsExactly("draft-0", "draft-1");
            assertThat(group.regions()).extracting(DeliveryRegion::restOfWorld).containsExactly(false, true);
        });
    }

    @Test
    void whatShopifyDoesNotTellIsNull() {
        assertThat(TWO_GROUPS.createdAt()).isNull();
        assertThat(TWO_GROUPS.updatedAt()).isNull();
        assertThat(TWO_GROUPS.regions()).extracting(DeliveryRegion::active).containsOnlyNulls();
    }

    @Test
    void aNewNameLeavesEverythingElseAsItIs() {
        ShopifyDeliveryProfile linked = TWO_GROUPS.linkedTo(List.of("plans-1"));
        ShopifyDeliveryProfile renamed = linked.named("Renamed");

        assertThat(renamed.name()).isEqualTo("Renamed");
        assertThat(renamed.sellingPlanGroupNativeIds()).containsExactly("plans-1");
        assertThat(renamed.originGroups()).isEqualTo(TWO_GROUPS.originGroups());
        assertThat(TWO_GROUPS.name()).isEqualTo("Profile 1");
    }

    @Test
    void aNewZoneComesLastInTheChosenGroupOnly() {
        ShopifyDeliveryProfile changed = TWO_GROUPS.withNew(newRegion("Germany", "DE"), "east", List.of());

        assertThat(names(changed)).containsExactly("America", "World", "Germany", "Asia");
        assertThat(changed.regionNamed("Germany"))
                .hasValueSatisfying(
                        zone -> assertThat(zone.originGroupNativeId()).isEqualTo("east"));
        assertThat(names(TWO_GROUPS)).containsExactly("America", "World", "Asia");
    }

    @Test
    void aNewZoneIsTheRestOfTheWorldWhereItNamesNoPlace() {
        assertThat(TWO_GROUPS.withNew(newRegion("Rest"), "west", List.of()).regionNamed("Rest"))
                .hasValueSatisfying(zone -> assertThat(zone.restOfWorld()).isTrue());
    }

    @Test
    void theFirstZoneOfAProfileMakesItsFirstGroup() {
        ShopifyDeliveryProfile changed =
                shopProfile("1").withNew(newRegion("Germany", "DE"), null, List.of(origin("a", true)));

        assertThat(changed.originGroups()).singleElement().satisfies(group -> {
            assertThat(group.origins()).extracting(Origin::nativeId).containsExactly("a");
            assertThat(group.regions()).extracting(DeliveryRegion::name).containsExactly("Germany");
        });
    }

    @Test
    void aZoneIsReplacedInItsPlace() {
        UpdateDeliveryRegion update = new UpdateDeliveryRegion("any", null, "USA", null, places("US", "PR"));
        ShopifyDeliveryProfile changed =
                TWO_GROUPS.withRegion("America", america().updated(update));

        assertThat(names(changed)).containsExactly("USA", "World", "Asia");
        assertThat(changed.region("America")).hasValueSatisfying(zone -> {
            assertThat(zone.destinations()).extracting(Destination::countryCode).containsExactly("PR", "US");
            assertThat(zone.carriers()).hasSize(1);
            assertThat(zone.originGroupNativeId()).isEqualTo("east");
        });
    }

    @Test
    void aZoneIsGoneWhenNothingReplacesItAndItsGroupStays() {
        ShopifyDeliveryProfile changed = TWO_GROUPS.withRegion("Asia", null);

        assertThat(names(changed)).containsExactly("America", "World");
        assertThat(changed.originGroupNativeIds()).containsExactly("east", "west");
    }

    @Test
    void anUpdateThatSaysNothingChangesNothing() {
        ShopifyDeliveryProfile mixed = shopProfile("2", originGroup("east", zone("Mixed", "US", "*")));
        DeliveryRegion zone = mixed.region("Mixed").orElseThrow();

        assertThat(zone.updated(new UpdateDeliveryRegion("any", null, null, null, null)))
                .isEqualTo(zone);
    }

    @Test
    void newPlacesSayAnewWhetherAZoneIsTheRestOfTheWorld() {
        assertThat(america()
                        .updated(new UpdateDeliveryRegion("any", null, null, null, List.of()))
                        .restOfWorld())
                .isTrue();
        assertThat(TWO_GROUPS
                        .region("World")
                        .orElseThrow()
                        .updated(new UpdateDeliveryRegion("any", null, null, null, places("DE")))
                        .restOfWorld())
                .isFalse();
    }

    @Test
    void aCarrierIsAddedWithAllItsServicesChangedOrGone() {
        assertThat(america().withCarrier(Sample.carrier("dhl"), WITH_HANDLING).carriers())
                .extracting(RegionCarrier::carrierNativeId)
                .containsExactly("ups", "dhl");
        assertThat(america().withCarrier(Sample.carrier("dhl"), WITH_HANDLING).carrier("dhl"))
                .get()
                .isInstanceOfSatisfying(ShopifyRegionCarrier.class, dhl -> {
                    assertThat(dhl.name()).isEqualTo("Carrier dhl");
                    assertThat(dhl.active()).isTrue();
                    assertThat(dhl.includesNewServices()).isTrue();
                    assertThat(dhl.surcharges()).containsExactly(HANDLING);
                });
        assertThat(america().withCarrier(Sample.carrier("ups"), WITH_HANDLING).carriers())
                .singleElement()
                .isInstanceOfSatisfying(ShopifyRegionCarrier.class, ups -> {
                    assertThat(ups.nativeId()).isEqualTo("m1");
                    assertThat(ups.settings()).isEqualTo(WITH_HANDLING);
                });
        assertThat(america().withoutCarrier("ups").carriers()).isEmpty();
    }

    @Test
    void allWorkOfACarrierEndsTogether() {
        ShopifyDeliveryZone twice =
                zone("US", List.of(serviceAtWork("m1", "ups"), serviceAtWork("m2", "ups"), serviceAtWork("m3", "dhl")));
        DeliveryRegion known =
                shopProfile("1", originGroup("east", twice)).region("US").orElseThrow();

        assertThat(known.withoutCarrier("ups").carriers())
                .extracting(RegionCarrier::carrierNativeId)
                .containsExactly("dhl");
    }

    @Test
    void linksReplaceThoseThatWere() {
        assertThat(TWO_GROUPS
                        .linkedTo(List.of("plans-1", "plans-2"))
                        .linkedTo(List.of("plans-3"))
                        .sellingPlanGroupNativeIds())
                .containsExactly("plans-3");
    }

    @Test
    void dataOfAppsHaveNoPlaceHere() {
        assertThatThrownBy(() -> TWO_GROUPS.withExtendedFields("app", JsonValue.EMPTY_JSON_OBJECT))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    private static DeliveryRegion america() {
        return TWO_GROUPS.region("America").orElseThrow();
    }

    private static List<String> names(DeliveryProfile profile) {
        return profile.regions().stream().map(DeliveryRegion::name).toList();
    }
}
