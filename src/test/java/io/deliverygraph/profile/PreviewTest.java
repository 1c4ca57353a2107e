package io.deliverygraph.profile;

import static io.deliverygraph.testing.Sample.atWork;
import static io.deliverygraph.testing.Sample.newRegion;
import static io.deliverygraph.testing.Sample.places;
import static io.deliverygraph.testing.Sample.profile;
import static io.deliverygraph.testing.Sample.region;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.graph.GlobalId;
import io.deliverygraph.graph.Kind;
import io.deliverygraph.testing.Sample;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a change would make of a profile and its regions; and that each part knows the whole it stands in. */
class PreviewTest {

    private static final WixDeliveryProfile TWO_REGIONS =
            profile("1", region("America", List.of(atWork("ups")), "US"), region("World"));

    @Test
    void aDraftHasIdsThatNameNothing() {
        WixDeliveryProfile draft =
                WixDeliveryProfile.draft(Sample.store(), "New", List.of(newRegion("A", "DE"), newRegion("B")));

        assertThat(GlobalId.of(draft.id())).isEqualTo(new GlobalId("demo", Kind.PROFILE, "draft"));
        assertThat(draft.isDefault()).isFalse();
        assertThat(draft.createdAt()).isNull();
        assertThat(draft.regions()).extracting(DeliveryRegion::nativeId).containsExactly("draft-0", "draft-1");
        assertThat(draft.regions()).extracting(DeliveryRegion::restOfWorld).containsExactly(false, true);
    }

    @Test
    void aNewRegionComesLastAndTheOthersStay() {
        WixDeliveryProfile changed = TWO_REGIONS.withNew(newRegion("Germany", "DE"), null, List.of());

        assertThat(names(changed)).containsExactly("America", "World", "Germany");
        assertThat(changed.region("draft-2")).isPresent();
        assertThat(names(TWO_REGIONS)).containsExactly("America", "World");
    }

    @Test
    void aNewRegionIsActiveUnlessToldOtherwise() {
        assertThat(TWO_REGIONS
                        .withNew(new NewRegion("A", null, List.of()), null, List.of())
                        .regionNamed("A"))
                .hasValueSatisfying(region -> assertThat(region.active()).isTrue());
        assertThat(TWO_REGIONS
                        .withNew(new NewRegion("A", false, List.of()), null, List.of())
                        .regionNamed("A"))
                .hasValueSatisfying(region -> assertThat(region.active()).isFalse());
    }

    @Test
    void aRegionIsReplacedInItsPlace() {
        UpdateDeliveryRegion update = new UpdateDeliveryRegion("any", null, "USA", false, places("US", "PR"));
        WixDeliveryProfile changed = TWO_REGIONS.withRegion("America", america().updated(update));

        assertThat(names(changed)).containsExactly("USA", "World");
        assertThat(changed.region("America")).hasValueSatisfying(region -> {
            assertThat(region.active()).isFalse();
            assertThat(region.destinations())
                    .extracting(Destination::countryCode)
                    .containsExactly("US", "PR");
            assertThat(region.carriers()).hasSize(1);
        });
    }

    @Test
    void aRegionIsGoneWhenNothingReplacesIt() {
        assertThat(names(TWO_REGIONS.withRegion("America", null))).containsExactly("World");
        assertThat(names(TWO_REGIONS.withRegion("America", null).withRegion("World", null)))
                .isEmpty();
    }

    @Test
    void anUpdateThatSaysNothingChangesNothing() {
        assertThat(america().updated(new UpdateDeliveryRegion("any", null, null, null, null)))
                .isEqualTo(america());
    }

    @Test
    void aRegionWithoutDestinationsIsTheRestOfTheWorld() {
        DeliveryRegion world = america().updated(new UpdateDeliveryRegion("any", null, null, null, List.of()));

        assertThat(world.restOfWorld()).isTrue();
        assertThat(world.territory().isRestOfWorld()).isTrue();
    }

    @Test
    void aCarrierIsAddedChangedOrGone() {
        BackupRate backup = new BackupRate("Backup", Sample.euros("5"), true);
        CarrierSettings settings = new CarrierSettings(backup, List.of());

        assertThat(america().withCarrier(Sample.carrier("dhl"), settings).carriers())
                .extracting(RegionCarrier::carrierNativeId)
                .containsExactly("ups", "dhl");
        assertThat(america().withCarrier(Sample.carrier("ups"), settings).carriers())
                .singleElement()
                .extracting(RegionCarrier::settings)
                .isEqualTo(settings);
        assertThat(america().withoutCarrier("ups").carriers()).isEmpty();
    }

    @Test
    void anAppsDataReplacesWhatItHadAndNobodyElses() {
        JsonObject one = Json.createObjectBuilder().add("a", 1).build();
        JsonObject two = Json.createObjectBuilder().add("b", 2).build();

        assertThat(TWO_REGIONS
                        .withExtendedFields("app", one)
                        .withExtendedFields("other", one)
                        .withExtendedFields("app", two)
                        .extendedFields())
                .containsExactlyInAnyOrder(new ExtendedFields("app", two), new ExtendedFields("other", one));
    }

    @Test
    void everyPartKnowsTheWholeAsItIsAfterTheChange() {
        WixDeliveryProfile renamed = TWO_REGIONS.named("Renamed");
        WixDeliveryProfile changed =
                renamed.withRegion("America", america().withCarrier(Sample.carrier("dhl"), CarrierSettings.NONE));

        assertThat(changed.regions())
                .allSatisfy(region -> assertThat(region.profile().name()).isEqualTo("Renamed"))
                .allSatisfy(region -> assertThat(region.profile().regions()).hasSize(2));
        assertThat(changed.region("America").orElseThrow().carriers())
                .hasSize(2)
                .allSatisfy(carrier -> assertThat(carrier.region().nativeId()).isEqualTo("America"))
                .allSatisfy(
                        carrier -> assertThat(carrier.region().profile().name()).isEqualTo("Renamed"));
    }

    @Test
    void comparingAndPrintingEndsThoughEachKnowsTheOther() {
        WixDeliveryProfile same = profile("1", region("America", List.of(atWork("ups")), "US"), region("World"));
        RegionCarrier ups = america().carriers().get(0);

        assertThat(same).isEqualTo(TWO_REGIONS).hasSameHashCodeAs(TWO_REGIONS);
        assertThat(same.regions()).isEqualTo(TWO_REGIONS.regions()).hasSameHashCodeAs(TWO_REGIONS.regions());
        assertThat(same.regions().get(0).carriers()).containsExactly(ups);
        assertThat(ups.toString()).contains("America");
        assertThat(TWO_REGIONS.named("Other")).isNotEqualTo(TWO_REGIONS);
        assertThat(TWO_REGIONS.withRegion("World", null)).isNotEqualTo(TWO_REGIONS);
    }

    private static DeliveryRegion america() {
        return TWO_REGIONS.region("America").orElseThrow();
    }

    private static List<String> names(DeliveryProfile profile) {
        return profile.regions().stream().map(DeliveryRegion::name).toList();
    }
}
