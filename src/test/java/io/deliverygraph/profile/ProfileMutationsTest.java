package io.deliverygraph.profile;

import static io.deliverygraph.testing.DemoSite.DOMESTIC;
import static io.deliverygraph.testing.DemoSite.GENERAL;
import static io.deliverygraph.testing.DemoSite.HEAVY;
import static io.deliverygraph.testing.DemoSite.profile;
import static io.deliverygraph.testing.DemoSite.profileId;
import static io.deliverygraph.testing.DemoSite.storeId;
import static io.deliverygraph.testing.DemoSite.writes;
import static io.deliverygraph.testing.Inputs.input;
import static io.deliverygraph.testing.Inputs.place;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.DemoSite;
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

/** What the mutations of whole profiles do to a site. */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class ProfileMutationsTest {

    private static final Map<String, Object> FRAGILE = input(
            "storeId",
            storeId(),
            "name",
            "Fragile 🏺",
            "regions",
            List.of(
                    input("name", "Alps", "destinations", List.of(place("CH"), place("US", "US-CO"))),
                    input("name", "Rest", "active", false)));

    @BeforeEach
    void reset() {
        SandboxControl.reset();
    }

    @Test
    void makesAProfileWithItsRegions() {
        Outcome made = Mutation.CREATE_PROFILE.send(FRAGILE);

        String nativeId = made.get("deliveryProfile.nativeId");
        assertThat(profile(nativeId).getString("name")).isEqualTo("Fragile 🏺");
        assertThat(profile(nativeId).getList("deliveryRegions.name")).containsExactly("Alps", "Rest");
        assertThat(profile(nativeId).getList("deliveryRegions.active")).containsExactly(true, false);
        assertThat(profile(nativeId).getList("deliveryRegions[0].destinations"))
                .isEqualTo(List.of(
                        Map.of("countryCode", "CH", "subdivisions", List.of()),
                        Map.of("countryCode", "US", "subdivisions", List.of("US-CO"))));
        assertThat(profile(nativeId).getList("deliveryRegions[1].destinations")).isEmpty();
        assertThat(made.<List<String>>get("deliveryProfile.regions.name")).containsExactly("Alps", "Rest");
        assertThat(made.<Boolean>ofRegion("Rest", "restOfWorld")).isTrue();
        assertThat(made.<List<?>>ofRegion("Alps", "shippingOptions")).isEmpty();
        assertThat(writes()).isEqualTo(1);
    }

    @Test
    void makesAProfileWithoutRegions() {
        Outcome made = Mutation.CREATE_PROFILE.send(input("storeId", storeId(), "name", "Empty", "regions", null));

        assertThat(profile(made.get("deliveryProfile.nativeId")).getList("deliveryRegions"))
                .isEmpty();
        assertThat(made.<Boolean>get("deliveryProfile.isDefault")).isFalse();
    }

    @Test
    void onADryRunShowsTheProfileThatWouldBe() {
        Outcome would = Mutation.CREATE_PROFILE.dryRun(FRAGILE);

        assertThat(would.<Boolean>get("dryRun")).isTrue();
        assertThat(would.<String>get("deliveryProfile.name")).isEqualTo("Fragile 🏺");
        assertThat(would.<List<String>>get("deliveryProfile.regions.name")).containsExactly("Alps", "Rest");
        assertThat(writes()).isZero();
    }

    @Test
    void renamesAProfileAndCountsItsRevisionOn() {
        Outcome renamed =
                Mutation.UPDATE_PROFILE.send(input("id", profileId(GENERAL), "revision", "7", "name", "Everything"));

        assertThat(profile(GENERAL).getString("name")).isEqualTo("Everything");
        assertThat(profile(GENERAL).getString("revision")).isEqualTo("8");
        assertThat(renamed.<String>get("deliveryProfile.revision")).isEqualTo("8");
        assertThat(renamed.<List<String>>ofRegion("Domestic", "shippingOptions.title"))
                .contains("Standard", "Express");
        assertThat(writes()).isEqualTo(1);
    }

    @Test
    void onADryRunShowsTheNewName() {
        Outcome would =
                Mutation.UPDATE_PROFILE.dryRun(input("id", profileId(GENERAL), "revision", "7", "name", "Everything"));

        assertThat(would.<String>get("deliveryProfile.name")).isEqualTo("Everything");
        assertThat(would.<List<String>>ofRegion("Domestic", "shippingOptions.title"))
                .contains("Standard");
        assertThat(profile(GENERAL).getString("name")).isEqualTo("General profile");
        assertThat(writes()).isZero();
    }

    @Test
    void costsNoWriteWhenTheNameIsLeftOut() {
        Outcome same = Mutation.UPDATE_PROFILE.send(input("id", profileId(GENERAL), "revision", "7", "name", null));

        assertThat(same.<String>get("deliveryProfile.name")).isEqualTo("General profile");
        assertThat(writes()).isZero();
    }

    @Test
    void deletesAProfileForGood() {
        Outcome deleted = Mutation.DELETE_PROFILE.send(input("id", profileId(HEAVY)));

        assertThat(deleted.<String>get("deletedId")).isEqualTo(profileId(HEAVY));
        assertThat(deleted.<String>get("state")).isEqualTo("DONE");
        assertThat(DemoSite.call("GET", "/delivery-profiles/" + HEAVY, null).statusCode())
                .isEqualTo(404);
        assertThat(writes()).isEqualTo(1);
    }

    @Test
    void onADryRunDeletesNothing() {
        Outcome would = Mutation.DELETE_PROFILE.dryRun(input("id", profileId(HEAVY)));

        assertThat(would.<Boolean>get("dryRun")).isTrue();
        assertThat(would.<String>get("deletedId")).isEqualTo(profileId(HEAVY));
        assertThat(profile(HEAVY).getString("name")).isEqualTo("Heavy goods");
        assertThat(writes()).isZero();
    }

    @Test
    void replacesTheFieldsOfOneAppAndKeepsTheRevision() {
        Mutation.SET_PROFILE_FIELDS.send(fields("@acme/a", Map.of("dock", "A1", "bay", 3)));
        Mutation.SET_PROFILE_FIELDS.send(fields("@acme/b", Map.of("x", true)));

        Outcome set = Mutation.SET_PROFILE_FIELDS.send(fields("@acme/a", Map.of("dock", Map.of("of", List.of("B7")))));

        assertThat(profile(GENERAL).getMap("extendedFields.namespaces"))
                .isEqualTo(
                        Map.of("@acme/a", Map.of("dock", Map.of("of", List.of("B7"))), "@acme/b", Map.of("x", true)));
        assertThat(profile(GENERAL).getString("revision")).isEqualTo("7");
        assertThat(set.<String>get("deliveryProfile.revision")).isEqualTo("7");
        assertThat(set.<List<String>>get("deliveryProfile.extendedFields.namespace"))
                .containsExactlyInAnyOrder("@acme/a", "@acme/b");
        assertThat(writes()).isEqualTo(3);
    }

    @Test
    void onADryRunShowsTheFieldsThatWouldBe() {
        Outcome would = Mutation.SET_PROFILE_FIELDS.dryRun(fields("@acme/a", Map.of("dock", "A1")));

        assertThat(would.<String>get("deliveryProfile.extendedFields[0].data.dock"))
                .isEqualTo("A1");
        assertThat(profile(GENERAL).<Object>get("extendedFields")).isNull();
        assertThat(writes()).isZero();
    }

    private static Map<String, Object> fields(String namespace, Map<String, ?> data) {
        return input("id", profileId(GENERAL), "namespace", namespace, "data", data);
    }

    @Test
    void leavesOtherProfilesAndStoresAlone() {
        Mutation.UPDATE_PROFILE.send(input("id", profileId(GENERAL), "revision", "7", "name", "Everything"));

        assertThat(profile(HEAVY).getString("revision")).isEqualTo("3");
        assertThat(DemoSite.call("00000000-0000-4000-8000-0000000000d2", "GET", "/delivery-profiles/" + GENERAL, null)
                        .jsonPath()
                        .getString("deliveryProfile.name"))
                .isEqualTo("General profile");
        assertThat(DemoSite.region(GENERAL, DOMESTIC)).containsEntry("active", true);
    }
}
