package io.deliverygraph.reading;

import static io.deliverygraph.testing.AtShopify.STORE;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.AtShopify;
import io.deliverygraph.testing.Demo;
import io.deliverygraph.testing.Graph;
import io.deliverygraph.testing.Inputs;
import io.deliverygraph.testing.SandboxControl;
import io.deliverygraph.testing.SandboxResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the graph answers for a shop's profiles, origins, zones and carriers, against what the shop itself says. */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class RightShopDataTest {

    private static final String PROFILES = """
            query ($stores: [ID!]) { deliveryProfiles(filter: {storeIds: $stores}) { nodes {
              id nativeId name isDefault revision createdAt updatedAt store { key }
              ... on ShopifyDeliveryProfile { coversAllItems sellingPlanGroups { id nativeId name }
                originGroups { id origins { id nativeId name countryCode active } regions { id } } }
              regions { id nativeId name active restOfWorld profile { id }
                ... on ShopifyDeliveryZone { originGroup { id } }
                destinations { countryCode wholeCountry subdivisions nativeSubdivisions }
                carriers { carrier { id nativeId name isPickup requiresBackupRate } region { id }
                  surcharges { description fixed { amount currencyCode } percent }
                  ... on ShopifyRegionCarrier { name active includesNewServices services { name active }
                    conditions { metric operator value unit } } } } } } }""";

    private static final String AT_THE_SHOP = """
            { deliveryProfiles(first: 9) { nodes { id name default version coversAllItems
              sellingPlanGroups(first: 9) { nodes { id name } }
              profileLocationGroups { locationGroup { id
                  locations(first: 9, includeInactive: true) { nodes { id name isActive address { countryCode } } } }
                locationGroupZones(first: 9) { nodes { zone { id name
                  countries { code { countryCode restOfWorld } provinces { code } } } } } } } } }""";

    private static final String PROFILE_NODES = "data.deliveryProfiles.nodes";
    private static final String ZONES =
            "deliveryProfiles.nodes.profileLocationGroups.flatten().locationGroupZones.nodes.flatten().zone";

    @BeforeEach
    void reset() {
        SandboxControl.reset();
    }

    @Test
    void profiles() {
        JsonPath answer = read();
        JsonPath shop = AtShopify.ask(AT_THE_SHOP);

        List<Map<String, Object>> expected = shop.<Map<String, Object>>getList("deliveryProfiles.nodes").stream()
                .map(profile -> Inputs.input(
                        "id", id("profile", profile.get("id")),
                        "nativeId", profile.get("id"),
                        "name", profile.get("name"),
                        "isDefault", profile.get("default"),
                        "revision", String.valueOf(profile.get("version")),
                        "createdAt", null,
                        "updatedAt", null,
                        "store", Map.of("key", STORE),
                        "coversAllItems", profile.get("coversAllItems")))
                .toList();
        List<Map<String, Object>> found = answer.getList(PROFILE_NODES);
        assertThat(found).hasSize(3);
        for (int index = 0; index < found.size(); index++) {
            assertThat(found.get(index)).containsAllEntriesOf(expected.get(index));
        }
        assertThat(answer.getList(PROFILE_NODES + ".name"))
                .isEqualTo(List.of("General profile", "Heavy goods", "Pre-orders"));
        assertThat(answer.getList(PROFILE_NODES + ".isDefault")).isEqualTo(List.of(true, false, false));
    }

    @Test
    void aRevisionThatFollowsTheProfile() {
        AtShopify.updateProfile(AtShopify.profile("Heavy goods"), "{'name': 'Heavier goods'}");

        assertThat(read().getList(PROFILE_NODES + ".revision")).isEqualTo(List.of("1", "2", "1"));
        assertThat(read().getList(PROFILE_NODES + ".name"))
                .isEqualTo(List.of("General profile", "Heavier goods", "Pre-orders"));
    }

    @Test
    void groupsOfOriginsWithTheirOrigins() {
        JsonPath answer = read();
        JsonPath shop = AtShopify.ask(AT_THE_SHOP);

        String groups = "deliveryProfiles.nodes.profileLocationGroups.flatten().locationGroup";
        assertThat(answer.getList(PROFILE_NODES + ".originGroups.flatten().id"))
                .hasSize(4)
                .isEqualTo(ids("origins", shop.getList(groups + ".id")));
        assertThat(answer.<Map<String, Object>>getList(PROFILE_NODES + ".originGroups.flatten().origins.flatten()"))
                .isEqualTo(shop.<Map<String, Object>>getList(groups + ".locations.nodes.flatten()").stream()
                        .map(RightShopDataTest::origin)
                        .toList());
        assertThat(answer.<String>getList(PROFILE_NODES + "[0].originGroups.origins.name.flatten()"))
                .containsExactly("Brooklyn Store", "Portland Warehouse", "Toronto Warehouse", "Hamburg Warehouse");
        assertThat(answer.<String>getList(PROFILE_NODES + "[0].originGroups.origins.countryCode.flatten()"))
                .containsExactly("US", "US", "CA", "DE");
    }

    @Test
    void zonesInTheirGroups() {
        JsonPath answer = read();
        JsonPath shop = AtShopify.ask(AT_THE_SHOP);

        List<String> zones = ids("region", shop.getList(ZONES + ".id"));
        assertThat(answer.getList(PROFILE_NODES + ".regions.flatten().id"))
                .hasSize(7)
                .isEqualTo(zones);
        assertThat(answer.getList(PROFILE_NODES + ".regions.flatten().name")).isEqualTo(shop.getList(ZONES + ".name"));
        assertThat(answer.getList(PROFILE_NODES + ".originGroups.flatten().regions.flatten().id"))
                .isEqualTo(zones);
        for (Map<String, Object> group :
                answer.<Map<String, Object>>getList(PROFILE_NODES + ".originGroups.flatten()")) {
            List<String> inside = new JsonPath(answer.prettify())
                    .getList(PROFILE_NODES
                            + ".regions.flatten().findAll { it.originGroup.id == '%s' }.id".formatted(group.get("id")));
            assertThat(inside)
                    .isNotEmpty()
                    .isEqualTo(((List<?>) group.get("regions"))
                            .stream()
                                    .map(region -> ((Map<?, ?>) region).get("id"))
                                    .toList());
        }
        for (int profile = 0; profile < 3; profile++) {
            String at = PROFILE_NODES + "[" + profile + "]";
            assertThat(answer.<String>getList(at + ".regions.profile.id")).containsOnly(answer.getString(at + ".id"));
        }
    }

    @Test
    void destinationsWithFullCodesAndTheRestOfTheWorld() {
        JsonPath answer = read();
        JsonPath shop = AtShopify.ask(AT_THE_SHOP);

        List<List<Map<String, Object>>> expected =
                shop.<List<Map<String, Object>>>getList(ZONES + ".countries").stream()
                        .map(countries -> countries.stream()
                                .filter(country -> !isRestOfWorld(country))
                                .map(RightShopDataTest::destination)
                                .toList())
                        .toList();
        assertThat(answer.getList(PROFILE_NODES + ".regions.flatten().destinations"))
                .isEqualTo(expected);
        assertThat(answer.getList(PROFILE_NODES + ".regions.flatten().restOfWorld"))
                .isEqualTo(shop.<List<Map<String, Object>>>getList(ZONES + ".countries").stream()
                        .map(countries -> countries.stream().anyMatch(RightShopDataTest::isRestOfWorld))
                        .toList());
        assertThat(answer.getList(PROFILE_NODES + "[0].regions[1].destinations"))
                .isEqualTo(List.of(Inputs.input(
                        "countryCode",
                        "CA",
                        "wholeCountry",
                        false,
                        "subdivisions",
                        List.of("CA-ON", "CA-QC"),
                        "nativeSubdivisions",
                        List.of())));
        assertThat(answer.<String>getList(PROFILE_NODES + "[0].regions[2].destinations.countryCode"))
                .containsExactly("AT", "BE", "DE", "FR", "IT", "NL");
        assertThat(answer.getBoolean(PROFILE_NODES + "[0].regions[3].restOfWorld"))
                .isTrue();
        assertThat(answer.getList(PROFILE_NODES + "[0].regions[3].destinations"))
                .isEmpty();
    }

    /** Mexico's codes are Shopify's own, Japan's are whole; neither is what stands behind the country in ISO. */
    @Test
    void codesOfSubdivisionsThatShopifyWritesInItsOwnWay() {
        AtShopify.updateProfile(
                AtShopify.profile("Pre-orders"),
                "{'locationGroupsToUpdate': [{'id': '%s', 'zonesToCreate': [{'name': 'Odd', 'countries': [{'code': 'MX', 'provinces': [{'code': 'JAL'}, {'code': 'DF'}, {'code': 'Q ROO'}]}, {'code': 'JP', 'provinces': [{'code': 'JP-13'}]}]}]}]}"
                        .formatted(groupOf("Pre-orders")));

        assertThat(read()
                        .<Map<String, Object>>getList(
                                PROFILE_NODES + ".regions.flatten().find { it.name == 'Odd' }.destinations")
                        .stream()
                        .map(destination -> destination.get("subdivisions")))
                .containsExactly(List.of("JP-13"), List.of("MX-CMX", "MX-JAL", "MX-ROO"));
    }

    @Test
    void aCarrierWithItsSurchargesAndServices() {
        List<Map<String, Object>> carriers = read().getList(PROFILE_NODES + ".regions.flatten().carriers.flatten()");
        Map<String, Object> service = AtShopify.ask("{ carrierServices(first: 1) { nodes { id name } } }")
                .getMap("carrierServices.nodes[0]");

        assertThat(carriers)
                .containsExactly(Inputs.input(
                        "carrier",
                        Inputs.input(
                                "id", id("carrier", service.get("id")),
                                "nativeId", service.get("id"),
                                "name", service.get("name"),
                                "isPickup", false,
                                "requiresBackupRate", false),
                        "region",
                        Map.of("id", id("region", AtShopify.zone("General profile", "United States"))),
                        "surcharges",
                        List.of(
                                Inputs.input("description", null, "fixed", null, "percent", "10.0"),
                                Inputs.input("description", null, "fixed", usd("1.5"), "percent", null)),
                        "name",
                        "Swift Parcel",
                        "active",
                        true,
                        "includesNewServices",
                        true,
                        "services",
                        List.of(
                                Map.of("name", "Swift Ground", "active", true),
                                Map.of("name", "Swift Express", "active", false)),
                        "conditions",
                        List.of()));
    }

    @Test
    void aCarrierThatIsSwitchedOffWithoutSurchargesAndOnlyForLightOrders() {
        String zone = AtShopify.zone("General profile", "Europe");
        AtShopify.updateProfile(
                AtShopify.profile("General profile"),
                "{'locationGroupsToUpdate': [{'id': 'gid://shopify/DeliveryLocationGroup/2', 'zonesToUpdate': [{'id': '%s', 'methodDefinitionsToCreate': [{'name': 'Freight', 'active': false, 'participant': {'carrierServiceId': 'gid://shopify/DeliveryCarrierService/2', 'adaptToNewServices': false, 'participantServices': []}, 'weightConditionsToCreate': [{'operator': 'LESS_THAN_OR_EQUAL_TO', 'criteria': {'value': 12.5, 'unit': 'POUNDS'}}]}]}]}]}"
                        .formatted(zone));

        Map<String, Object> freight =
                read().getMap(PROFILE_NODES + "[0].regions.find { it.name == 'Europe' }.carriers[0]");

        assertThat(freight)
                .containsEntry("name", "Freight")
                .containsEntry("active", false)
                .containsEntry("includesNewServices", false)
                .containsEntry("services", List.of())
                .containsEntry("surcharges", List.of())
                .containsEntry(
                        "conditions",
                        List.of(Map.of(
                                "metric", "TOTAL_WEIGHT", "operator", "LTE", "value", "12.5", "unit", "POUNDS")));
        assertThat(read().getList(PROFILE_NODES + "[0].regions.find { it.name == 'Europe' }.shippingOptions"))
                .isNull();
    }

    @Test
    void sellingPlanGroupsThatAProfilePrices() {
        JsonPath shop = AtShopify.ask(AT_THE_SHOP);

        assertThat(read().getList(PROFILE_NODES + ".sellingPlanGroups"))
                .isEqualTo(
                        shop
                                .<List<Map<String, Object>>>getList("deliveryProfiles.nodes.sellingPlanGroups.nodes")
                                .stream()
                                .map(groups -> groups.stream()
                                        .map(group -> Inputs.input(
                                                "id", id("plans", group.get("id")),
                                                "nativeId", group.get("id"),
                                                "name", group.get("name")))
                                        .toList())
                                .toList());
        assertThat(read().<String>getList(PROFILE_NODES + "[2].sellingPlanGroups.name"))
                .containsExactly("Pre-order");
    }

    private static JsonPath read() {
        JsonPath answer = Graph.send(PROFILES, Map.of("stores", List.of(Demo.storeId(STORE))));
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        return answer;
    }

    private static String groupOf(String profile) {
        return AtShopify.ask(
                        "{ deliveryProfiles(first: 9) { nodes { name profileLocationGroups { locationGroup { id } } } } }")
                .getString("deliveryProfiles.nodes.find { it.name == '%s' }.profileLocationGroups[0].locationGroup.id"
                        .formatted(profile));
    }

    private static Map<String, Object> origin(Map<String, Object> location) {
        return Inputs.input(
                "id", id("origin", location.get("id")),
                "nativeId", location.get("id"),
                "name", location.get("name"),
                "countryCode", Graph.mapOf(location.get("address")).get("countryCode"),
                "active", location.get("isActive"));
    }

    private static boolean isRestOfWorld(Map<String, Object> country) {
        return Graph.mapOf(country.get("code")).get("restOfWorld").equals(true);
    }

    /** The seed's provinces are Canada's, where ISO only puts the country in front. */
    private static Map<String, Object> destination(Map<String, Object> country) {
        Object code = Graph.mapOf(country.get("code")).get("countryCode");
        List<String> subdivisions = ((List<?>) country.get("provinces"))
                .stream()
                        .map(province -> code + "-" + ((Map<?, ?>) province).get("code"))
                        .toList();
        return Inputs.input(
                "countryCode",
                code,
                "wholeCountry",
                subdivisions.isEmpty(),
                "subdivisions",
                subdivisions,
                "nativeSubdivisions",
                List.of());
    }

    private static Map<String, Object> usd(String amount) {
        return Map.of("amount", amount, "currencyCode", "USD");
    }

    private static List<String> ids(String kind, List<?> nativeIds) {
        return nativeIds.stream().map(nativeId -> id(kind, nativeId)).toList();
    }

    private static String id(String kind, Object nativeId) {
        return Graph.id(STORE, kind, (String) nativeId);
    }
}
