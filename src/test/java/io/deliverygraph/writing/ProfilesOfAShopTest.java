package io.deliverygraph.writing;

import static io.deliverygraph.testing.Inputs.input;
import static io.deliverygraph.testing.Inputs.place;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.Graph;
import io.deliverygraph.testing.Mutation;
import io.deliverygraph.testing.Outcome;
import io.deliverygraph.testing.SandboxControl;
import io.deliverygraph.testing.SandboxResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the mutations of whole profiles do to a Shopify shop. */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class ProfilesOfAShopTest {

    @BeforeEach
    void reset() {
        SandboxControl.reset();
    }

    private static Map<String, Object> profile(Object... more) {
        Map<String, Object> input = input("storeId", DemoShop.storeId(), "name", "Fragile");
        input.putAll(input(more));
        return input;
    }

    @Test
    void shipsFromAllActiveLocationsWhereNoneIsNamed() {
        Outcome made = ForShop.send(
                Mutation.CREATE_PROFILE,
                profile("regions", List.of(input("name", "Alps", "destinations", List.of(place("CH"), place("AT"))))));

        assertThat(Picture.ofShop(made.get("deliveryProfile.nativeId")))
                .containsExactly("Fragile", " from " + locations(1, 2, 3, 4), "  Alps: [AT[], CH[]]");
        assertThat(made.<String>get("deliveryProfile.revision")).isEqualTo("1");
        assertThat(made.<Boolean>get("deliveryProfile.isDefault")).isFalse();
        assertThat(DemoShop.writes()).isEqualTo(Map.of("deliveryProfileCreate", 1));
    }

    @Test
    void shipsFromTheLocationsThatAreNamedEachOnce() {
        Outcome made = ForShop.send(
                Mutation.CREATE_PROFILE,
                profile(
                        "originIds",
                        List.of(origin(3), origin(1), origin(3)),
                        "regions",
                        List.of(
                                input("name", "Japan", "destinations", List.of(place("JP", "JP-13"))),
                                input("name", "Mexico", "destinations", List.of(place("MX", "MX-ROO"))),
                                input("name", "Rest"))));

        assertThat(Picture.ofShop(made.get("deliveryProfile.nativeId")))
                .containsExactly(
                        "Fragile",
                        " from " + locations(1, 3),
                        "  Japan: [JP[JP-13]]",
                        "  Mexico: [MX[MX-Q ROO]]",
                        "  Rest: [*]");
        assertThat(Picture.ofPayload(made.get("deliveryProfile"))).contains("  Mexico: [MX[MX-ROO]]");
        assertThat(DemoShop.writes()).isEqualTo(Map.of("deliveryProfileCreate", 1));
    }

    private static String origin(int number) {
        return DemoShop.id("origin", DemoShop.location(number));
    }

    private static String locations(int... numbers) {
        return Arrays.stream(numbers).mapToObj(DemoShop::location).toList().toString();
    }

    @Test
    void makesAGroupForLaterWhereThereAreNoRegionsYet() {
        Outcome made = ForShop.send(Mutation.CREATE_PROFILE, profile());

        assertThat(Picture.ofShop(made.get("deliveryProfile.nativeId")))
                .containsExactly("Fragile", " from " + locations(1, 2, 3, 4));
    }

    @Test
    void refusesALocationThatIsNotThereOrClosed() {
        Outcome refused =
                ForShop.send(Mutation.CREATE_PROFILE, profile("originIds", List.of(origin(1), origin(5), origin(99))));

        assertThat(refused.problems()).containsExactly("NOT_FOUND input.originIds.1", "NOT_FOUND input.originIds.2");
        assertThat(DemoShop.writes()).isEmpty();
    }

    @Test
    void renamesAProfileAndCountsItsVersionOn() {
        Outcome renamed = ForShop.send(Mutation.UPDATE_PROFILE, ForShop.good(Mutation.UPDATE_PROFILE));

        assertThat(DemoShop.profile(DemoShop.HEAVY).path("name").asText()).isEqualTo("Very heavy");
        assertThat(DemoShop.profile(DemoShop.HEAVY).path("version").asInt()).isEqualTo(2);
        assertThat(renamed.<String>get("deliveryProfile.revision")).isEqualTo("2");
        assertThat(renamed.<String>get("deliveryProfile.id")).isEqualTo(DemoShop.id("profile", DemoShop.HEAVY));
        assertThat(DemoShop.writes()).isEqualTo(Map.of("deliveryProfileUpdate", 1));
    }

    @Test
    void costsNoWriteWhenTheNameIsLeftOut() {
        Outcome same = ForShop.send(Mutation.UPDATE_PROFILE, ForShop.with(Mutation.UPDATE_PROFILE, "name", null));

        assertThat(same.<String>get("deliveryProfile.name")).isEqualTo("Heavy goods");
        assertThat(DemoShop.writes()).isEmpty();
    }

    @Test
    void deletesAProfileByAJobAfterWhichItIsGone() {
        Outcome deleted = ForShop.send(Mutation.DELETE_PROFILE, ForShop.good(Mutation.DELETE_PROFILE));

        assertThat(deleted.<String>get("deletedId")).isEqualTo(DemoShop.id("profile", DemoShop.HEAVY));
        assertThat(deleted.<String>get("state")).isEqualTo("PENDING");
        assertThat(DemoShop.profile(DemoShop.HEAVY).isNull()).isTrue();
        assertThat(Graph.send(
                                "query($id: ID!) { deliveryProfile(id: $id) { id } }",
                                Map.of("id", DemoShop.id("profile", DemoShop.HEAVY)))
                        .<Object>get("data.deliveryProfile"))
                .isNull();
        assertThat(DemoShop.writes()).isEqualTo(Map.of("deliveryProfileRemove", 1));
    }

    @Test
    void deletesNeitherTheDefaultProfileNorOneThatIsGone() {
        Outcome general = ForShop.send(Mutation.DELETE_PROFILE, input("id", DemoShop.id("profile", DemoShop.GENERAL)));
        Outcome gone = ForShop.send(
                Mutation.DELETE_PROFILE, input("id", DemoShop.id("profile", DemoShop.gid("DeliveryProfile", 99))));

        assertThat(general.problems()).containsExactly("DEFAULT_PROFILE_PROTECTED input.id");
        assertThat(gone.problems()).containsExactly("NOT_FOUND input.id");
        assertThat(DemoShop.writes()).isEmpty();
    }

    @Test
    void leavesOtherProfilesAlone() {
        List<String> general = Picture.ofShop(DemoShop.GENERAL);

        ForShop.send(Mutation.UPDATE_PROFILE, ForShop.good(Mutation.UPDATE_PROFILE))
                .succeeded();

        assertThat(Picture.ofShop(DemoShop.GENERAL)).isEqualTo(general);
        assertThat(DemoShop.profile(DemoShop.GENERAL).path("version").asInt()).isEqualTo(1);
    }
}
