package io.deliverygraph.deferred;

import static io.deliverygraph.testing.DeferredInputs.flatRate;
import static io.deliverygraph.testing.DeferredInputs.profile;
import static io.deliverygraph.testing.DeferredMutation.CREATE_PROFILE;
import static io.deliverygraph.testing.DemoShop.DEPOSIT;
import static io.deliverygraph.testing.DemoShop.TRY_FIRST;
import static io.deliverygraph.testing.Inputs.input;
import static io.deliverygraph.testing.Inputs.place;
import static io.deliverygraph.testing.Inputs.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.DeferredMutation;
import io.deliverygraph.testing.DemoShop;
import io.deliverygraph.testing.Graph;
import io.deliverygraph.testing.Lasting;
import io.deliverygraph.testing.Outcome;
import io.deliverygraph.testing.SandboxControl;
import io.deliverygraph.testing.SandboxResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The three uses of a profile for deferred purchases (Shopify contract 6): what the shop holds afterwards. */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class DeferredProfilesTest {

    private static final Map<String, Object> FREE = profile("freeShipping", input("title", "Free shipping"));
    private static final Map<String, Object> FREE_IN_SOME = profile(
            "freeShipping",
            input("title", "Free", "destinations", List.of(place("CA", "CA-ON", "CA-QC"), place("US"))));
    private static final Map<String, Object> ONLY_TO = profile(
            "shipOnlyTo",
            input("title", "Pre-order delivery", "amount", "6.50", "destinations", List.of(place("CA"), place("US"))));
    private static final Map<String, Object> FLAT = profile(
            "flatRates",
            List.of(
                    flatRate("To Canada", "9.95", place("CA", "CA-ON", "CA-QC")),
                    flatRate("To the States", "5", place("US")),
                    flatRate("Anywhere else", "29.125")));

    @BeforeEach
    void reset() {
        SandboxControl.reset();
    }

    static Stream<Map<String, Object>> uses() {
        return Stream.of(
                FREE,
                FREE_IN_SOME,
                ONLY_TO,
                FLAT,
                with(FLAT, "originIds", List.of(DemoShop.originId(3))),
                with(ONLY_TO, "sellingPlanGroupIds", DemoShop.groupIds(TRY_FIRST, DEPOSIT)));
    }

    @Test
    void shipsFreeEverywhereFromAllThatIsActive() {
        JsonPath made = made(FREE);

        assertThat(made.getString("name")).isEqualTo("Deferred");
        assertThat(made.getList("sellingPlanGroups.nodes.id")).containsExactly(TRY_FIRST);
        assertThat(zones(made)).containsExactly("Everywhere: *, Free shipping 0.0 USD");
        assertThat(origins(made))
                .containsExactly(
                        "gid://shopify/Location/1",
                        "gid://shopify/Location/2",
                        "gid://shopify/Location/3",
                        "gid://shopify/Location/4");
    }

    @Test
    void shipsFreeToSomePlaces() {
        assertThat(zones(made(FREE_IN_SOME)))
                .containsExactly("Canada (ON, QC), United States: CA:ON+QC US, Free 0.0 USD");
    }

    @Test
    void shipsToSomePlacesAndNowhereElse() {
        assertThat(zones(made(ONLY_TO))).containsExactly("Canada, United States: CA US, Pre-order delivery 6.5 USD");
    }

    @Test
    void hasAZoneAndARateForEachPlace() {
        assertThat(zones(made(FLAT)))
                .containsExactly(
                        "Canada (ON, QC): CA:ON+QC, To Canada 9.95 USD",
                        "United States: US, To the States 5.0 USD",
                        "Rest of world: *, Anywhere else 29.125 USD");
    }

    @Test
    void callsALoneFlatRateForTheRestOfTheWorldEverywhere() {
        assertThat(zones(made(profile("flatRates", List.of(flatRate("Flat", "4"))))))
                .containsExactly("Everywhere: *, Flat 4.0 USD");
    }

    @Test
    void givesZonesThatBeginAlikeNamesOfTheirOwn() {
        JsonPath made = made(profile(
                "flatRates",
                List.of(
                        flatRate("One", "1", place("US", "US-CA", "US-NV", "US-OR", "US-WA")),
                        flatRate("Two", "2", place("US", "US-AL", "US-AK", "US-AZ", "US-AR")),
                        flatRate("Three", "3", place("DE"), place("FR"), place("IT"), place("ES")),
                        flatRate("Four", "4", place("CA", "CA-ON")),
                        flatRate("Five", "5", place("CA", "CA-QC")))));

        assertThat(made.getList("profileLocationGroups[0].locationGroupZones.nodes.zone.name"))
                .doesNotHaveDuplicates()
                .contains("Germany, France, Italy and 1 more", "Canada (ON)", "Canada (QC)");
    }

    @Test
    void shipsFromTheOriginsThatAreNamed() {
        assertThat(origins(made(with(
                        FREE, "originIds", List.of(DemoShop.originId(2), DemoShop.originId(3), DemoShop.originId(2))))))
                .containsExactly("gid://shopify/Location/2", "gid://shopify/Location/3");
    }

    @Test
    void pricesSeveralGroups() {
        JsonPath made = made(with(FREE, "sellingPlanGroupIds", DemoShop.groupIds(TRY_FIRST, DEPOSIT, TRY_FIRST)));

        assertThat(made.getList("sellingPlanGroups.nodes.id")).containsExactlyInAnyOrder(TRY_FIRST, DEPOSIT);
    }

    @ParameterizedTest
    @MethodSource("uses")
    void isMadeByOneWriteAndReadBackAsItWasAnswered(Map<String, Object> use) {
        Outcome made = CREATE_PROFILE.send(use);

        String id = made.get("deliveryProfile.id");
        assertThat(SandboxControl.calls()).containsEntry("deliveryProfileCreate", 1);
        assertThat(DemoShop.writes()).isEqualTo(1);
        JsonPath read = Graph.send(
                "query($id: ID!) { "
                        + DeferredMutation.Payload.PROFILE.replace("deliveryProfile ", "deliveryProfile(id: $id) ")
                        + " }",
                Map.of("id", id));
        assertThat(read.getMap("data.deliveryProfile")).isEqualTo(made.get("deliveryProfile"));
        assertThat(made.<Boolean>get("deliveryProfile.isDefault")).isFalse();
        assertThat(made.<Boolean>get("dryRun")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("uses")
    void showsTheSameOnADryRunAndSendsNothing(Map<String, Object> use) {
        String before = DemoShop.state();
        Outcome would = CREATE_PROFILE.dryRun(use);

        assertThat(would.<Boolean>get("dryRun")).isTrue();
        assertThat(DemoShop.writes()).isZero();
        assertThat(DemoShop.state()).isEqualTo(before);
        Outcome made = CREATE_PROFILE.send(use);
        assertThat(Lasting.of(would.<Object>get("deliveryProfile")))
                .isEqualTo(Lasting.of(made.<Object>get("deliveryProfile")));
    }

    @Test
    void letsAProfileOfTheGroupSayThatItPricesIt() {
        String id = CREATE_PROFILE.send(FREE).get("deliveryProfile.id");

        JsonPath read = Graph.send(
                "query($id: ID!) { node(id: $id) { ... on SellingPlanGroup { deliveryProfile { id } } } }",
                Map.of("id", DemoShop.groupId(TRY_FIRST)));

        assertThat(read.getString("data.node.deliveryProfile.id")).isEqualTo(id);
    }

    private static JsonPath made(Map<String, Object> input) {
        return DemoShop.profile(CREATE_PROFILE.send(input).get("deliveryProfile.nativeId"));
    }

    private static List<String> origins(JsonPath profile) {
        return profile.getList("profileLocationGroups[0].locationGroup.locations.nodes.id");
    }

    /** Each zone with its places and its rate; {@code *} is the rest of the world. */
    private static List<String> zones(JsonPath profile) {
        assertThat(profile.getList("profileLocationGroups")).hasSize(1);
        String nodes = "profileLocationGroups[0].locationGroupZones.nodes";
        return IntStream.range(0, profile.getList(nodes).size())
                .mapToObj(index -> zone(profile, nodes + "[" + index + "]."))
                .toList();
    }

    private static String zone(JsonPath profile, String at) {
        String rate = at + "methodDefinitions.nodes[0].";
        assertThat(profile.getList(at + "methodDefinitions.nodes")).hasSize(1);
        assertThat(profile.getList(rate + "methodConditions")).isEmpty();
        List<Map<String, Object>> countries = profile.getList(at + "zone.countries");
        return profile.getString(at + "zone.name") + ": "
                + countries.stream().map(DeferredProfilesTest::country).collect(Collectors.joining(" ")) + ", "
                + profile.getString(rate + "name") + " " + profile.getString(rate + "rateProvider.price.amount") + " "
                + profile.getString(rate + "rateProvider.price.currencyCode")
                + (profile.getBoolean(rate + "active") ? "" : " (off)");
    }

    private static String country(Map<String, Object> country) {
        Map<String, Object> code = Graph.mapOf(country.get("code"));
        String provinces = ((List<?>) country.get("provinces"))
                .stream()
                        .map(province -> (String) Graph.mapOf(province).get("code"))
                        .collect(Collectors.joining("+"));
        return Boolean.TRUE.equals(code.get("restOfWorld"))
                ? "*"
                : code.get("countryCode") + (provinces.isEmpty() ? "" : ":" + provinces);
    }
}
