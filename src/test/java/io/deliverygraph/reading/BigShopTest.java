package io.deliverygraph.reading;

import static io.deliverygraph.testing.AtShopify.STORE;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.AtShopify;
import io.deliverygraph.testing.Demo;
import io.deliverygraph.testing.Graph;
import io.deliverygraph.testing.SandboxControl;
import io.deliverygraph.testing.SandboxResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A shop with more of everything than a page of ours takes: nothing is cut, and few calls are enough. */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class BigShopTest {

    /** Three of the seed, and so many more. */
    private static final int PROFILES = 20;

    /** In one location group; a page of many profiles takes six of each. */
    private static final int ZONES = 31;

    /** In one zone; a page of many profiles takes four of each. */
    private static final int METHODS = 47;

    private static final int GROUPS = 40;

    private static final List<String> COUNTRIES = List.of(
            "AD", "AE", "AL", "AM", "AR", "AU", "BA", "BD", "BG", "BO", "BR", "CH", "CL", "CN", "CO", "CR", "CY", "CZ",
            "DK", "DO", "EC", "EE", "EG", "ES", "FI", "GB", "GE", "GR", "GT", "HN", "HR");

    @BeforeEach
    void reset() {
        SandboxControl.reset();
    }

    /** A first page of four profiles, which tells what one costs, and a second with all the others. */
    @Test
    void manyProfilesCostTwoCallsAtMost() {
        makeProfiles();

        JsonPath answer = read(
                "deliveryProfiles(first: 100, filter: {storeIds: $stores}) { nodes { name regions { name shippingOptions { title } } } }");

        List<String> names = new ArrayList<>(List.of("General profile", "Heavy goods", "Pre-orders"));
        IntStream.range(0, PROFILES).forEach(number -> names.add("Profile " + number));
        assertThat(answer.<String>getList("data.deliveryProfiles.nodes.name"))
                .containsExactlyInAnyOrderElementsOf(names);
        assertThat(answer.<String>getList(
                        "data.deliveryProfiles.nodes.regions.flatten().shippingOptions.flatten().title"))
                .hasSize(15 + PROFILES);
        assertThat(spent().keySet()).containsExactly("deliveryProfiles");
        assertThat(spent().get("deliveryProfiles")).isBetween(1, 2);
    }

    @Test
    void manyZonesAndMethodsAreFollowedToTheEnd() {
        makeZonesAndMethods();

        JsonPath answer = read(
                "deliveryProfiles(first: 100, filter: {storeIds: $stores}) { nodes { name regions { name destinations { countryCode } shippingOptions { title } } } }");

        String heavy = "data.deliveryProfiles.nodes.find { it.name == 'Heavy goods' }.regions";
        assertThat(answer.<String>getList(heavy + ".name"))
                .hasSize(ZONES + 1)
                .startsWith("North America")
                .containsAll(COUNTRIES.stream().map(country -> "To " + country).toList());
        assertThat(answer.<String>getList(heavy + ".destinations.flatten().countryCode"))
                .containsAll(COUNTRIES)
                .doesNotHaveDuplicates();
        assertThat(answer.<String>getList(heavy + "[0].shippingOptions.title"))
                .hasSize(METHODS + 3)
                .containsAll(IntStream.range(0, METHODS)
                        .mapToObj(number -> "Tier " + number)
                        .toList());
        assertThat(answer.<String>getList(heavy + ".shippingOptions.flatten().title"))
                .hasSize(METHODS + 3 + ZONES);
        assertThat(spent().values().stream().mapToInt(Integer::intValue).sum())
                .as("calls for %d zones and %d methods", ZONES + 1, METHODS + 3)
                .isEqualTo(4);
    }

    @Test
    void allOptionsAreListedOverPages() {
        makeZonesAndMethods();

        List<String> titles = new ArrayList<>();
        String after = null;
        boolean more = true;
        while (more) {
            Map<String, Object> variables = new java.util.HashMap<>(Map.of("stores", List.of(Demo.storeId(STORE))));
            variables.put("after", after);
            JsonPath page = Graph.send(
                    "query ($stores: [ID!], $after: String) { shippingOptions(first: 100, after: $after, filter: {storeIds: $stores}) { nodes { id } pageInfo { hasNextPage endCursor } } }",
                    variables);
            titles.addAll(page.getList("data.shippingOptions.nodes.id"));
            after = page.getString("data.shippingOptions.pageInfo.endCursor");
            more = page.getBoolean("data.shippingOptions.pageInfo.hasNextPage");
        }
        assertThat(titles).hasSize(15 + METHODS + ZONES).doesNotHaveDuplicates();
    }

    @Test
    void manySellingPlanGroupsAndTheirLinksAreFollowedToTheEnd() {
        List<String> groups = makeGroups();
        AtShopify.createProfile("{'name': 'Links', 'sellingPlanGroupsToAssociate': [%s]}"
                .formatted(groups.stream().map(group -> "'" + group + "'").collect(Collectors.joining(", "))));
        before = SandboxControl.calls();

        JsonPath answer = read("""
                deliveryProfiles(first: 100, filter: {storeIds: $stores, nameStartsWith: "links"}) { nodes {
                  ... on ShopifyDeliveryProfile { sellingPlanGroups { nativeId plans { name } deliveryProfile { name } } } } }""");

        String linked = "data.deliveryProfiles.nodes[0].sellingPlanGroups";
        assertThat(answer.<String>getList(linked + ".nativeId")).containsExactlyInAnyOrderElementsOf(groups);
        assertThat(answer.<String>getList(linked + ".deliveryProfile.name")).containsOnly("Links");
        assertThat(answer.<String>getList(linked + ".plans.name.flatten()")).hasSize(GROUPS + 8);
        assertThat(spent().values().stream().mapToInt(Integer::intValue).sum())
                .as("calls for %d groups", GROUPS)
                .isEqualTo(6);
    }

    private Map<String, Integer> before = Map.of();

    private void makeProfiles() {
        for (int number = 0; number < PROFILES; number++) {
            AtShopify.createProfile(
                    "{'name': 'Profile %d', 'locationGroupsToCreate': [{'locations': ['gid://shopify/Location/1'], 'zonesToCreate': [{'name': 'Everywhere', 'countries': [{'restOfWorld': true}], 'methodDefinitionsToCreate': [%s]}]}]}"
                            .formatted(number, method("Anything")));
        }
        before = SandboxControl.calls();
    }

    private void makeZonesAndMethods() {
        String zones = COUNTRIES.stream()
                .map(country ->
                        "{'name': 'To %s', 'countries': [{'code': '%s', 'includeAllProvinces': true}], 'methodDefinitionsToCreate': [%s]}"
                                .formatted(country, country, method("By ship")))
                .collect(Collectors.joining(", "));
        String methods = IntStream.range(0, METHODS)
                .mapToObj(number -> method("Tier " + number))
                .collect(Collectors.joining(", "));
        AtShopify.updateProfile(
                AtShopify.profile("Heavy goods"),
                "{'locationGroupsToUpdate': [{'id': 'gid://shopify/DeliveryLocationGroup/3', 'zonesToCreate': [%s], 'zonesToUpdate': [{'id': '%s', 'methodDefinitionsToCreate': [%s]}]}]}"
                        .formatted(zones, AtShopify.zone("Heavy goods", "North America"), methods));
        before = SandboxControl.calls();
    }

    /** The first of them has nine plans, the others one each. */
    private static List<String> makeGroups() {
        return IntStream.range(0, GROUPS)
                .mapToObj(number -> {
                    String plans = IntStream.range(0, number == 0 ? 9 : 1)
                            .mapToObj(BigShopTest::plan)
                            .collect(Collectors.joining(", "));
                    Map<String, Object> input = new JsonPath(
                                    "{'name': 'Group %d', 'options': ['Option'], 'sellingPlansToCreate': [%s]}"
                                            .formatted(number, plans)
                                            .replace('\'', '"'))
                            .getMap("");
                    return AtShopify.ask(
                                    "mutation ($input: SellingPlanGroupInput!) { sellingPlanGroupCreate(input: $input) { sellingPlanGroup { id } userErrors { message } } }",
                                    Map.of("input", input))
                            .getString("sellingPlanGroupCreate.sellingPlanGroup.id");
                })
                .toList();
    }

    private static String plan(int number) {
        return "{'name': 'Plan %d', 'options': ['%d'], 'category': 'PRE_ORDER', 'billingPolicy': {'fixed': {'checkoutCharge': {'type': 'PERCENTAGE', 'value': {'percentage': 10}}, 'remainingBalanceChargeTrigger': 'ON_FULFILLMENT'}}, 'deliveryPolicy': {'fixed': {'fulfillmentTrigger': 'UNKNOWN'}}, 'inventoryPolicy': {'reserve': 'ON_SALE'}}"
                .formatted(number, number);
    }

    private static String method(String name) {
        return "{'name': '%s', 'active': true, 'rateDefinition': {'price': {'amount': '1', 'currencyCode': 'USD'}}}"
                .formatted(name);
    }

    private static JsonPath read(String field) {
        JsonPath answer =
                Graph.send("query ($stores: [ID!]) { " + field + " }", Map.of("stores", List.of(Demo.storeId(STORE))));
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        return answer;
    }

    /** Calls since the shop was filled, the methods that were not called left out. */
    private Map<String, Integer> spent() {
        return SandboxControl.calls().entrySet().stream()
                .map(call -> Map.entry(call.getKey(), call.getValue() - before.getOrDefault(call.getKey(), 0)))
                .filter(call -> call.getValue() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
