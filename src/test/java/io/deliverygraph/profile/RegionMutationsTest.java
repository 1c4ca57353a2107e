package io.deliverygraph.profile;

import static io.deliverygraph.testing.DemoSite.DOMESTIC;
import static io.deliverygraph.testing.DemoSite.EUROPE;
import static io.deliverygraph.testing.DemoSite.GENERAL;
import static io.deliverygraph.testing.DemoSite.profile;
import static io.deliverygraph.testing.DemoSite.profileId;
import static io.deliverygraph.testing.DemoSite.region;
import static io.deliverygraph.testing.DemoSite.regionId;
import static io.deliverygraph.testing.DemoSite.writes;
import static io.deliverygraph.testing.Inputs.input;
import static io.deliverygraph.testing.Inputs.place;
import static io.deliverygraph.testing.Inputs.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.Mutation;
import io.deliverygraph.testing.Outcome;
import io.deliverygraph.testing.SandboxControl;
import io.deliverygraph.testing.SandboxResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the mutations of regions do to a site. */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class RegionMutationsTest {

    private static final Map<String, Object> NORTH = input(
            "profileId",
            profileId(GENERAL),
            "name",
            "North",
            "destinations",
            List.of(place("NO"), place("CA", "CA-YT", "CA-NT")));

    @BeforeEach
    void reset() {
        SandboxControl.reset();
    }

    @Test
    void addsARegionToAProfile() {
        Outcome added = Mutation.ADD_REGION.send(NORTH);

        Map<String, Object> north = region(GENERAL, added.get("region.nativeId"));
        assertThat(north).containsEntry("name", "North").containsEntry("active", true);
        assertThat(north.get("destinations"))
                .isEqualTo(List.of(
                        Map.of("countryCode", "NO", "subdivisions", List.of()),
                        Map.of("countryCode", "CA", "subdivisions", List.of("CA-YT", "CA-NT"))));
        assertThat(profile(GENERAL).getString("revision")).isEqualTo("8");
        assertThat(added.<String>get("deliveryProfile.revision")).isEqualTo("8");
        assertThat(added.<List<String>>ofRegion("North", "destinations.countryCode"))
                .containsExactly("NO", "CA");
        assertThat(added.<List<String>>ofRegion("Europe", "shippingOptions.title"))
                .contains("Europe Express");
        assertThat(writes()).isEqualTo(1);
    }

    @Test
    void addsARegionThatIsSwitchedOffUnderAPresentRevision() {
        Outcome added = Mutation.ADD_REGION.send(with(with(NORTH, "active", false), "revision", "7"));

        assertThat(region(GENERAL, added.get("region.nativeId"))).containsEntry("active", false);
        assertThat(added.<Boolean>ofRegion("North", "active")).isFalse();
        assertThat(writes()).isEqualTo(1);
    }

    @Test
    void addsTheRestOfTheWorldWhereNoRegionTakesIt() {
        Outcome added = Mutation.ADD_REGION.send(input(
                "profileId",
                profileId("10000000-0000-4000-8000-000000000002"),
                "name",
                "Rest",
                "destinations",
                List.of()));

        assertThat(added.<Boolean>ofRegion("Rest", "restOfWorld")).isTrue();
        assertThat(writes()).isEqualTo(1);
    }

    @Test
    void onADryRunShowsTheRegionThatWouldBe() {
        Outcome would = Mutation.ADD_REGION.dryRun(NORTH);

        assertThat(would.<String>get("region.name")).isEqualTo("North");
        assertThat(would.<List<String>>ofRegion("North", "destinations[1].subdivisions"))
                .containsExactly("CA-YT", "CA-NT");
        assertThat(profile(GENERAL).getList("deliveryRegions.name")).doesNotContain("North");
        assertThat(writes()).isZero();
    }

    @Test
    void changesOnlyWhatIsGiven() {
        Outcome changed = Mutation.UPDATE_REGION.send(input(
                "id", regionId(EUROPE), "name", "Old Europe", "active", null, "destinations", null, "revision", null));

        Map<String, Object> europe = region(GENERAL, EUROPE);
        assertThat(europe).containsEntry("name", "Old Europe").containsEntry("active", true);
        assertThat((List<?>) europe.get("destinations")).hasSize(11);
        assertThat((List<?>) europe.get("deliveryCarriers")).hasSize(2);
        assertThat(changed.<String>get("region.name")).isEqualTo("Old Europe");
        assertThat(changed.<List<String>>ofRegion("Old Europe", "shippingOptions.title"))
                .contains("Europe by weight", "Europe Express", "Climate-friendly");
        assertThat(writes()).isEqualTo(1);
    }

    @Test
    void switchesARegionOff() {
        Outcome changed = Mutation.UPDATE_REGION.send(input("id", regionId(EUROPE), "active", false, "revision", "7"));

        assertThat(region(GENERAL, EUROPE)).containsEntry("active", false).containsEntry("name", "Europe");
        assertThat(changed.<Boolean>ofRegion("Europe", "active")).isFalse();
        assertThat(changed.<String>get("deliveryProfile.revision")).isEqualTo("8");
    }

    @Test
    void replacesTheWholeListOfDestinations() {
        Outcome changed = Mutation.UPDATE_REGION.send(
                input("id", regionId(EUROPE), "destinations", List.of(place("FR"), place("GB", "GB-SCT"))));

        assertThat(region(GENERAL, EUROPE).get("destinations"))
                .isEqualTo(List.of(
                        Map.of("countryCode", "FR", "subdivisions", List.of()),
                        Map.of("countryCode", "GB", "subdivisions", List.of("GB-SCT"))));
        assertThat(changed.<List<String>>ofRegion("Europe", "destinations.countryCode"))
                .containsExactly("FR", "GB");
        assertThat(writes()).isEqualTo(1);
    }

    @Test
    void aRegionMayKeepItsOwnPlacesAndItsOwnName() {
        Mutation.UPDATE_REGION
                .send(input(
                        "id", regionId(DOMESTIC), "name", "Domestic", "destinations", List.of(place("US", "US-CA"))))
                .succeeded();
        Mutation.UPDATE_REGION
                .send(input("id", regionId(DOMESTIC), "destinations", List.of(place("US"))))
                .succeeded();
    }

    @Test
    void onADryRunShowsTheRegionAsItWouldBe() {
        Outcome would = Mutation.UPDATE_REGION.dryRun(
                input("id", regionId(EUROPE), "active", false, "destinations", List.of(place("FR"))));

        assertThat(would.<Boolean>ofRegion("Europe", "active")).isFalse();
        assertThat(would.<List<String>>ofRegion("Europe", "destinations.countryCode"))
                .containsExactly("FR");
        assertThat(would.<List<String>>ofRegion("Europe", "shippingOptions.title"))
                .contains("Europe Express");
        assertThat(region(GENERAL, EUROPE)).containsEntry("active", true);
        assertThat(writes()).isZero();
    }

    @Test
    void costsNoWriteWhenNothingIsGiven() {
        Outcome same = Mutation.UPDATE_REGION.send(input("id", regionId(EUROPE), "revision", "7"));

        assertThat(same.<String>get("region.name")).isEqualTo("Europe");
        assertThat(writes()).isZero();
    }

    @Test
    void removesARegionAndLeavesItsOptionsDangling() {
        Outcome removed = Mutation.REMOVE_REGION.send(input("id", regionId(EUROPE), "revision", "7"));

        assertThat(profile(GENERAL).getList("deliveryRegions.name"))
                .containsExactly("Domestic", "International", "Asia Pacific");
        assertThat(removed.<List<String>>get("deliveryProfile.regions.name"))
                .containsExactly("Domestic", "International", "Asia Pacific");
        assertThat(removed.<Object>get("region")).isNull();
        assertThat(removed.<String>get("deliveryProfile.revision")).isEqualTo("8");
        assertThat(writes()).isEqualTo(1);
    }

    @Test
    void removesTheLastRegionToo() {
        profile(GENERAL)
                .getList("deliveryRegions.id", String.class)
                .forEach(id ->
                        Mutation.REMOVE_REGION.send(input("id", regionId(id))).succeeded());

        assertThat(profile(GENERAL).getList("deliveryRegions")).isEmpty();
        assertThat(writes()).isEqualTo(4);
    }

    @Test
    void onADryRunRemovesNothing() {
        Outcome would = Mutation.REMOVE_REGION.dryRun(input("id", regionId(EUROPE)));

        assertThat(would.<List<String>>get("deliveryProfile.regions.name")).doesNotContain("Europe");
        assertThat(profile(GENERAL).getList("deliveryRegions.name")).contains("Europe");
        assertThat(writes()).isZero();
    }
}
