package io.deliverygraph.sandbox.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.deliverygraph.sandbox.RunningSandbox;
import io.deliverygraph.sandbox.ShopifyClient;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The queries of Shopify contract 3, and the ids and scalars of 1.1 and 1.2 in their answers. */
class ReadsTest {

    @RegisterExtension
    static final RunningSandbox SANDBOX = RunningSandbox.ordinary();

    private final ShopifyClient shop = SANDBOX.onFreshShop();

    @Test
    void anUnknownProfileIsNullWithoutError() {
        JsonNode body = shop.run("{ deliveryProfile(id: \"gid://shopify/DeliveryProfile/99\") { id } }")
                .body();
        assertThat(body.at("/data/deliveryProfile").isNull()).isTrue();
        assertThat(body.has("errors")).isFalse();
    }

    @Test
    void profilesOfAppsCanBeLeftOut() {
        assertThat(data("{ deliveryProfiles(first: 9, merchantOwnedOnly: true) { nodes { name } } }")
                        .findValuesAsText("name"))
                .containsExactly("General profile", "Heavy goods");
    }

    @Test
    void aProfileListsItsItemsByProduct() {
        JsonNode items =
                data("{ deliveryProfile(id: \"gid://shopify/DeliveryProfile/2\") { profileItems(first: 9) { nodes { "
                                + "id product { id } variants(first: 9) { nodes { id } } } } } }")
                        .at("/deliveryProfile/profileItems/nodes");
        assertThat(items).hasSize(2);
        assertThat(items.at("/0/id").asText()).isEqualTo("gid://shopify/DeliveryProfileItem/1001?profile_id=2");
        assertThat(items.at("/0/variants/nodes").findValuesAsText("id"))
                .containsExactly("gid://shopify/ProductVariant/2001", "gid://shopify/ProductVariant/2002");
    }

    @Test
    void aVariantNamesItsProfileAndAnUnknownOneKeepsItsPlace() {
        JsonNode nodes =
                data("{ nodes(ids: [\"gid://shopify/ProductVariant/2001\", \"gid://shopify/ProductVariant/99\", "
                                + "\"gid://shopify/ProductVariant/2003\"]) { ... on ProductVariant { id deliveryProfile { id } } } }")
                        .at("/nodes");
        assertThat(nodes.at("/0/deliveryProfile/id").asText()).isEqualTo("gid://shopify/DeliveryProfile/2");
        assertThat(nodes.get(1).isNull()).isTrue();
        assertThat(nodes.at("/2/deliveryProfile/id").asText()).isEqualTo("gid://shopify/DeliveryProfile/1");
    }

    @ParameterizedTest
    @CsvSource({"MERCHANT,3,4", "PARTICIPANT,1,4"})
    void methodsAreFilteredByTheirRateProvider(String type, int methods, int all) {
        JsonNode zone = data("{ deliveryProfile(id: \"gid://shopify/DeliveryProfile/1\") { profileLocationGroups { "
                        + "locationGroupZones(first: 1) { nodes { methodDefinitions(first: 9, type: " + type
                        + ") { nodes { id } } methodDefinitionCounts { rateDefinitionsCount "
                        + "participantDefinitionsCount } } } } } }")
                .at("/deliveryProfile/profileLocationGroups/0/locationGroupZones/nodes/0");
        assertThat(zone.at("/methodDefinitions/nodes")).hasSize(methods);
        assertThat(zone.at("/methodDefinitionCounts/rateDefinitionsCount").asInt()
                        + zone.at("/methodDefinitionCounts/participantDefinitionsCount")
                                .asInt())
                .isEqualTo(all);
    }

    @Test
    void aGroupCanBePickedAndListsItsCountries() {
        JsonNode groups = data("{ deliveryProfile(id: \"gid://shopify/DeliveryProfile/1\") { profileLocationGroups("
                        + "locationGroupId: \"gid://shopify/DeliveryLocationGroup/2\") { countriesInAnyZone { zone country "
                        + "{ name translatedName code { countryCode } } } } } }")
                .at("/deliveryProfile/profileLocationGroups");
        assertThat(groups).hasSize(1);
        assertThat(groups.at("/0/countriesInAnyZone/0/zone").asText()).isEqualTo("Europe");
        assertThat(groups.at("/0/countriesInAnyZone/0/country/name").asText()).isEqualTo("Austria");
        assertThat(groups.at("/0/countriesInAnyZone/6/country/name").asText()).isEqualTo("Rest of world");
    }

    @Test
    void locationsForProfilesAreTheActiveOnesById() {
        List<String> expected = List.of("1", "2", "3", "4").stream()
                .map(number -> "gid://shopify/Location/" + number)
                .toList();
        assertThat(data("{ locationsAvailableForDeliveryProfilesConnection(first: 9) { nodes { id } } }")
                        .findValuesAsText("id"))
                .isEqualTo(expected);
        assertThat(data("{ locationsAvailableForDeliveryProfiles { id } }").findValuesAsText("id"))
                .isEqualTo(expected);
    }

    @Test
    void locationsLeaveOutInactiveOnesUnlessAsked() {
        assertThat(data("{ locations(first: 9) { nodes { id } } }").findValuesAsText("id"))
                .hasSize(4);
        assertThat(data("{ locations(first: 9, includeInactive: true) { nodes { id } } }")
                        .findValuesAsText("id"))
                .hasSize(5);
        assertThat(data("{ locations(first: 9, query: \"hamburg\") { nodes { id } } }")
                        .findValuesAsText("id"))
                .containsExactly("gid://shopify/Location/3");
    }

    @Test
    void aLocationWithoutIdIsThePrimaryOne() {
        JsonNode location = data("{ location { id address { countryCode provinceCode formatted } } }")
                .get("location");
        assertThat(location.get("id").asText()).isEqualTo("gid://shopify/Location/1");
        assertThat(location.at("/address/provinceCode").asText()).isEqualTo("OR");
        assertThat(location.at("/address/formatted")).hasSize(5);
    }

    @Test
    void theShopNamesItsCountries() {
        JsonNode zones =
                data("{ shop { shipsToCountries weightUnit countriesInShippingZones { countryCodes includeRestOfWorld } } }")
                        .at("/shop");
        assertThat(zones.at("/countriesInShippingZones/includeRestOfWorld").asBoolean())
                .isTrue();
        assertThat(zones.at("/countriesInShippingZones/countryCodes").toString())
                .isEqualTo("[\"AT\",\"BE\",\"CA\",\"DE\",\"FR\",\"IT\",\"NL\",\"US\"]");
        assertThat(zones.get("weightUnit").asText()).isEqualTo("KILOGRAMS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shop/1",
                "Location/1",
                "DeliveryProfile/1",
                "DeliveryLocationGroup/2",
                "DeliveryZone/3",
                "DeliveryCountry/1",
                "DeliveryProvince/2-ON",
                "DeliveryMethodDefinition/1",
                "DeliveryRateDefinition/1",
                "DeliveryParticipant/1",
                "DeliveryCondition/1?operator=less_than_or_equal_to",
                "DeliveryCarrierService/1",
                "DeliveryProfileItem/1001?profile_id=2",
                "Product/1001",
                "ProductVariant/2001",
                "InventoryItem/3001",
                "InventoryItemMeasurement/3001",
                "SellingPlanGroup/1",
                "SellingPlan/11"
            })
    void aNodeIsFoundByItsId(String id) {
        JsonNode node = data("{ node(id: \"gid://shopify/" + id + "\") { __typename id } }")
                .get("node");
        assertThat(node.get("id").asText()).isEqualTo("gid://shopify/" + id);
        assertThat(node.get("__typename").asText()).isEqualTo(id.substring(0, id.indexOf('/')));
    }

    @Test
    void unknownNodesAreNullInTheirPlace() {
        JsonNode nodes = data("{ nodes(ids: [\"gid://shopify/Location/99\", \"gid://shopify/Location/2\"]) { id } }")
                .get("nodes");
        assertThat(nodes.at("/0").isNull()).isTrue();
        assertThat(nodes.at("/1/id").asText()).isEqualTo("gid://shopify/Location/2");
    }

    /** Shopify contract 1.2. */
    @Test
    void decimalsAreTextsWithoutTrailingZeros() {
        JsonNode prices = data("{ a: node(id: \"gid://shopify/DeliveryRateDefinition/1\") { ...price } b: node(id: "
                + "\"gid://shopify/DeliveryRateDefinition/2\") { ...price } } "
                + "fragment price on DeliveryRateDefinition { price { amount } }");
        assertThat(prices.findValues("amount")).allMatch(JsonNode::isTextual);
        assertThat(prices.findValuesAsText("amount")).containsExactly("6.9", "0.0");
    }

    @Test
    void searchesFindGroupsProductsAndVariants() {
        assertThat(
                        data("{ sellingPlanGroups(first: 9, query: \"category:TRY_BEFORE_YOU_BUY\", sortKey: NAME) { nodes { id } } }")
                                .findValuesAsText("id"))
                .containsExactly("gid://shopify/SellingPlanGroup/2");
        assertThat(data("{ products(first: 9, query: \"desk\", sortKey: TITLE) { nodes { title } } }")
                        .findValuesAsText("title"))
                .containsExactly("Desk Lamp", "Walnut Desk");
        assertThat(data("{ productVariants(first: 9, query: \"sku:JACKET-S\") { nodes { id } } }")
                        .findValuesAsText("id"))
                .containsExactly("gid://shopify/ProductVariant/2003");
        assertThat(shop.run("{ products(first: 9, query: \"vendor:x\") { nodes { id } } }")
                        .text("/errors/0/extensions/code"))
                .isEqualTo("BAD_REQUEST");
    }

    private JsonNode data(String document) {
        JsonNode body = shop.run(document).body();
        assertThat(body.has("errors")).as(body.toString()).isFalse();
        return body.get("data");
    }
}
