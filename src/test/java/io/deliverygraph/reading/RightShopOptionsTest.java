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
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A shop's methods with a fixed rate are shipping options with one rate each. */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class RightShopOptionsTest {

    private static final String OPTIONS = """
            query ($stores: [ID!]) { shippingOptions(filter: {storeIds: $stores}, first: 100) { nodes {
              __typename id nativeId title active estimatedDeliveryTime store { key } regions { nativeId }
              rates { title active isFree kind multiplyByQuantity amount { amount currencyCode }
                conditions { metric operator value unit } } } } }""";

    private static final String AT_THE_SHOP = """
            { deliveryProfiles(first: 9) { nodes { profileLocationGroups { locationGroupZones(first: 9) { nodes {
              zone { id } methodDefinitions(first: 9, type: MERCHANT) { nodes { id name description active
                rateProvider { ... on DeliveryRateDefinition { price { amount currencyCode } } }
                methodConditions { field operator conditionCriteria {
                  ... on MoneyV2 { amount currencyCode } ... on Weight { value unit } } } } } } } } } } }""";

    @BeforeEach
    void reset() {
        SandboxControl.reset();
    }

    @Test
    void everyMethodIsAnOptionAndNoCarrierIs() {
        Map<String, Object> expected = new TreeMap<>();
        AtShopify.ask(AT_THE_SHOP)
                .<Map<String, Object>>getList(
                        "deliveryProfiles.nodes.profileLocationGroups.flatten().locationGroupZones.nodes.flatten()")
                .forEach(zone -> ((List<?>)
                                Graph.mapOf(zone.get("methodDefinitions")).get("nodes"))
                        .forEach(method -> expected.put(
                                (String) Graph.mapOf(method).get("id"),
                                option(
                                        Graph.mapOf(method),
                                        Graph.mapOf(zone.get("zone")).get("id")))));

        Map<String, Object> found = new TreeMap<>();
        options().forEach(option -> found.put((String) option.get("nativeId"), option));
        assertThat(found).hasSize(15).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Standard                        | PRICE_BASED  | 6.9   | false | true  | 3 to 5 business days | TOTAL_PRICE LTE 74.99 USD",
                "Free standard                   | FREE         | 0.0   | true  | true  | 3 to 5 business days | TOTAL_PRICE GTE 75.0 USD",
                "Express                         | FLAT         | 19.5  | false | true  | 1 to 2 business days | ''",
                "Parcel up to 30 kg              | WEIGHT_BASED | 24.9  | false | true  | 4 to 7 business days | TOTAL_WEIGHT GTE 5.001 KILOGRAMS, TOTAL_WEIGHT LTE 30.0 KILOGRAMS",
                "Overnight                       | FLAT         | 39.0  | false | false |                      | ''",
                "Pre-order shipping, large order | FREE         | 0.0   | true  | true  | Ships when ready     | TOTAL_PRICE GTE 150.0 USD",
            })
    void oneRateOfEachSort(
            String title, String kind, String amount, boolean free, boolean active, String when, String conditions) {
        Map<String, Object> option = options().stream()
                .filter(each -> each.get("title").equals(title))
                .findFirst()
                .orElseThrow();

        assertThat(option).containsEntry("active", active).containsEntry("estimatedDeliveryTime", when);
        List<?> rates = (List<?>) option.get("rates");
        assertThat(rates).hasSize(1);
        assertThat(Graph.mapOf(rates.get(0)))
                .containsEntry("title", null)
                .containsEntry("active", active)
                .containsEntry("kind", kind)
                .containsEntry("isFree", free)
                .containsEntry("multiplyByQuantity", false)
                .containsEntry("amount", Map.of("amount", amount, "currencyCode", "USD"));
        assertThat(String.join(", ", inWords(Graph.mapOf(rates.get(0))))).isEqualTo(conditions);
    }

    /** Shopify takes both at once, and units and currencies of its own choice. */
    @Test
    void conditionsOfBothSortsInOtherUnits() {
        String zone = AtShopify.zone("Heavy goods", "North America");
        AtShopify.updateProfile(
                AtShopify.profile("Heavy goods"),
                "{'locationGroupsToUpdate': [{'id': 'gid://shopify/DeliveryLocationGroup/3', 'zonesToUpdate': [{'id': '%s', 'methodDefinitionsToCreate': [{'name': 'Mixed', 'active': true, 'description': ' ', 'rateDefinition': {'price': {'amount': '7.25', 'currencyCode': 'CAD'}}, 'weightConditionsToCreate': [{'operator': 'LESS_THAN_OR_EQUAL_TO', 'criteria': {'value': 8.75, 'unit': 'OUNCES'}}], 'priceConditionsToCreate': [{'operator': 'GREATER_THAN_OR_EQUAL_TO', 'criteria': {'amount': '20', 'currencyCode': 'CAD'}}]}]}]}]}"
                        .formatted(zone));

        Map<String, Object> mixed = options().stream()
                .filter(each -> each.get("title").equals("Mixed"))
                .findFirst()
                .orElseThrow();

        assertThat(mixed).containsEntry("estimatedDeliveryTime", null);
        Map<String, Object> rate = Graph.mapOf(((List<?>) mixed.get("rates")).get(0));
        assertThat(rate)
                .containsEntry("kind", "MIXED")
                .containsEntry("amount", Map.of("amount", "7.25", "currencyCode", "CAD"));
        assertThat(inWords(rate)).containsExactlyInAnyOrder("TOTAL_WEIGHT LTE 8.75 OUNCES", "TOTAL_PRICE GTE 20.0 CAD");
    }

    @Test
    void oneById() {
        JsonPath all = Graph.send(OPTIONS, Map.of("stores", List.of(Demo.storeId(STORE))));
        String id = all.getString("data.shippingOptions.nodes.find { it.title == 'Overnight' }.id");

        JsonPath one = Graph.send(
                "{ shippingOption(id: \"%s\") { title active regions { name profile { name } } } }".formatted(id));

        assertThat(one.getMap("data.shippingOption"))
                .isEqualTo(Map.of(
                        "title",
                        "Overnight",
                        "active",
                        false,
                        "regions",
                        List.of(Map.of("name", "Central Canada", "profile", Map.of("name", "General profile")))));
    }

    private static List<Map<String, Object>> options() {
        JsonPath answer = Graph.send(OPTIONS, Map.of("stores", List.of(Demo.storeId(STORE))));
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        return answer.getList("data.shippingOptions.nodes");
    }

    private static List<String> inWords(Map<String, Object> rate) {
        return ((List<?>) rate.get("conditions"))
                .stream()
                        .map(Graph::mapOf)
                        .map(condition -> "%s %s %s %s"
                                .formatted(
                                        condition.get("metric"),
                                        condition.get("operator"),
                                        condition.get("value"),
                                        condition.get("unit")))
                        .toList();
    }

    /** What the graph must say of a method. */
    private static Map<String, Object> option(Map<String, Object> method, Object zone) {
        Map<String, Object> price =
                Graph.mapOf(Graph.mapOf(method.get("rateProvider")).get("price"));
        List<Map<String, Object>> conditions = ((List<?>) method.get("methodConditions"))
                .stream().map(Graph::mapOf).map(RightShopOptionsTest::condition).toList();
        return Inputs.input(
                "__typename",
                "ShopifyMethodDefinition",
                "id",
                Graph.id(STORE, "option", (String) method.get("id")),
                "nativeId",
                method.get("id"),
                "title",
                method.get("name"),
                "active",
                method.get("active"),
                "estimatedDeliveryTime",
                method.get("description"),
                "store",
                Map.of("key", STORE),
                "regions",
                List.of(Map.of("nativeId", zone)),
                "rates",
                List.of(Inputs.input(
                        "title",
                        null,
                        "active",
                        method.get("active"),
                        "isFree",
                        price.get("amount").equals("0.0"),
                        "kind",
                        price.get("amount").equals("0.0") ? "FREE" : kind(conditions),
                        "multiplyByQuantity",
                        false,
                        "amount",
                        price,
                        "conditions",
                        conditions)));
    }

    private static Map<String, Object> condition(Map<String, Object> wire) {
        Map<String, Object> criteria = Graph.mapOf(wire.get("conditionCriteria"));
        boolean weight = wire.get("field").equals("TOTAL_WEIGHT");
        return Inputs.input(
                "metric", wire.get("field"),
                "operator", wire.get("operator").equals("LESS_THAN_OR_EQUAL_TO") ? "LTE" : "GTE",
                "value", weight ? String.valueOf(criteria.get("value")) : criteria.get("amount"),
                "unit", weight ? criteria.get("unit") : criteria.get("currencyCode"));
    }

    private static String kind(List<Map<String, Object>> conditions) {
        return conditions.isEmpty()
                ? "FLAT"
                : conditions.get(0).get("metric").equals("TOTAL_WEIGHT") ? "WEIGHT_BASED" : "PRICE_BASED";
    }
}
