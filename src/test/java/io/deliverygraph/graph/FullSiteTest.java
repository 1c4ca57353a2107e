package io.deliverygraph.graph;

import static io.deliverygraph.testing.DemoSite.HEAVY;
import static io.deliverygraph.testing.DemoSite.STANDARD;
import static io.deliverygraph.testing.DemoSite.profileId;
import static io.deliverygraph.testing.Inputs.input;
import static io.deliverygraph.testing.Inputs.place;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.DemoSite;
import io.deliverygraph.testing.Mutation;
import io.deliverygraph.testing.Outcome;
import io.deliverygraph.testing.Refusable;
import io.deliverygraph.testing.SandboxControl;
import io.deliverygraph.testing.SandboxResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A site holds so much and no more (Wix contract 7.4). The last free place can be taken, the one behind it not. */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class FullSiteTest {

    private static final int DESTINATIONS_OF_THE_SEED = 18;

    @BeforeEach
    void reset() {
        SandboxControl.reset();
    }

    @Test
    void hasNoHundredthProfile() {
        for (int number = 3; number <= 98; number++) {
            made("/delivery-profiles", "deliveryProfile", Map.of("name", "Profile " + number));
        }
        Mutation.CREATE_PROFILE.send(Refusable.good(Mutation.CREATE_PROFILE)).succeeded();

        refused(Mutation.CREATE_PROFILE, Refusable.good(Mutation.CREATE_PROFILE), "LIMIT_EXCEEDED -", "99");
    }

    @Test
    void hasNoMoreThanAllItsDestinations() {
        made("/delivery-profiles", "deliveryProfile", profileOf(whole(250 - DESTINATIONS_OF_THE_SEED - 1)));
        Map<String, Object> two =
                input("profileId", profileId(HEAVY), "name", "Two", "destinations", List.of(place("FR"), place("DE")));
        refused(Mutation.ADD_REGION, two, "LIMIT_EXCEEDED input.destinations", "250");
        refused(
                Mutation.CREATE_PROFILE,
                input(
                        "storeId",
                        DemoSite.storeId(),
                        "name",
                        "New",
                        "regions",
                        List.of(
                                input("name", "A", "destinations", List.of(place("FR"))),
                                input("name", "B", "destinations", List.of(place("DE"))))),
                "LIMIT_EXCEEDED input.regions",
                "250");
        Mutation.ADD_REGION
                .send(input("profileId", profileId(HEAVY), "name", "One", "destinations", List.of(place("FR"))))
                .succeeded();
        refused(
                Mutation.UPDATE_REGION,
                input(
                        "id",
                        DemoSite.regionId(DemoSite.BY_TRUCK),
                        "destinations",
                        List.of(place("US", "US-CA"), place("US", "US-NY"))),
                "LIMIT_EXCEEDED input.destinations",
                "250");
        Mutation.UPDATE_REGION
                .send(input("id", DemoSite.regionId(DemoSite.BY_TRUCK), "destinations", List.of(place("US", "US-CA"))))
                .succeeded();
        Mutation.ADD_REGION
                .send(input("profileId", profileId(HEAVY), "name", "Rest", "destinations", List.of()))
                .succeeded();
    }

    @Test
    void hasNoHundredAndFirstRegionInAProfile() {
        List<Map<String, Object>> ninetyNine = IntStream.range(0, 99)
                .mapToObj(number ->
                        input("name", "R" + number, "destinations", List.of(place(Locale.getISOCountries()[number]))))
                .toList();
        String id = made("/delivery-profiles", "deliveryProfile", input("name", "Many", "deliveryRegions", ninetyNine))
                .getString("deliveryProfile.id");
        Mutation.ADD_REGION
                .send(input("profileId", profileId(id), "name", "Rest", "destinations", List.of()))
                .succeeded();

        refused(
                Mutation.ADD_REGION,
                input("profileId", profileId(id), "name", "ZW", "destinations", List.of(place("ZW"))),
                "LIMIT_EXCEEDED -",
                "100");
    }

    @Test
    void hasNoFiftyFirstRegionAtAnOption() {
        for (int revision = 1; revision <= 48; revision++) {
            linkedToNothing(revision);
        }
        Mutation.ADD_OPTION_REGION.send(europe("49")).succeeded();

        refused(
                Mutation.ADD_OPTION_REGION,
                input(
                        "optionId",
                        DemoSite.optionId(STANDARD),
                        "regionId",
                        DemoSite.regionId(DemoSite.INTERNATIONAL),
                        "revision",
                        "50"),
                "LIMIT_EXCEEDED input.regionId",
                "50");
        Mutation.ADD_OPTION_REGION.send(europe("50")).succeeded();
    }

    private static Map<String, Object> europe(String revision) {
        return input(
                "optionId",
                DemoSite.optionId(STANDARD),
                "regionId",
                DemoSite.regionId(DemoSite.EUROPE),
                "revision",
                revision);
    }

    private static void linkedToNothing(int revision) {
        assertThat(DemoSite.call(
                                "POST",
                                "/shipping-options/" + STANDARD + "/add-delivery-region",
                                Map.of(
                                        "deliveryRegionId",
                                        UUID.randomUUID().toString(),
                                        "revision",
                                        Integer.toString(revision)))
                        .statusCode())
                .isEqualTo(200);
    }

    private void refused(Mutation mutation, Map<String, Object> input, String problem, String limit) {
        int written = DemoSite.writes();
        Outcome outcome = mutation.send(input);
        assertThat(outcome.problems()).containsExactly(problem);
        assertThat(outcome.messages().get(0)).contains(" " + limit + " ");
        assertThat(DemoSite.writes()).isEqualTo(written);
    }

    private static JsonPath made(String path, String root, Map<String, ?> entity) {
        var answer = DemoSite.call("POST", path, Map.of(root, entity));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    private static Map<String, Object> profileOf(List<?> destinations) {
        return input("name", "World", "deliveryRegions", List.of(input("name", "World", "destinations", destinations)));
    }

    private static List<?> whole(int countries) {
        return Stream.of(Locale.getISOCountries())
                .limit(countries)
                .map(code -> place(code))
                .toList();
    }
}
