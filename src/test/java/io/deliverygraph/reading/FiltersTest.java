package io.deliverygraph.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.AtShopify;
import io.deliverygraph.testing.Demo;
import io.deliverygraph.testing.Graph;
import io.deliverygraph.testing.SandboxControl;
import io.deliverygraph.testing.SandboxResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every field of both filters, over two sites with the same seed and a shop: what is found in one site is found in
 * each. Shopify tells no times, so a filter by time finds nothing of the shop.
 */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class FiltersTest {

    @BeforeEach
    void reset() {
        SandboxControl.reset();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                               | General profile; Heavy goods | General profile; Heavy goods; Pre-orders",
                "{nameStartsWith: \"gEN\"}                        | General profile | General profile",
                "{nameStartsWith: \"\"}                           | General profile; Heavy goods | General profile; Heavy goods; Pre-orders",
                "{nameStartsWith: \"profile\"}                    | '' | ''",
                "{isDefault: true}                                | General profile | General profile",
                "{isDefault: false}                               | Heavy goods | Heavy goods; Pre-orders",
                "{platform: SHOPIFY}                              | '' | General profile; Heavy goods; Pre-orders",
                "{nameStartsWith: \"pre-\"}                       | '' | Pre-orders",
                "{platform: WIX}                                  | General profile; Heavy goods | ''",
                "{createdAfter: \"2026-01-05T09:00:00Z\"}         | Heavy goods | ''",
                "{createdAfter: \"2026-01-05T08:59:59.999Z\"}     | General profile; Heavy goods | ''",
                "{createdAfter: \"2026-01-08T10:00:00+01:00\"}    | '' | ''",
                "{updatedAfter: \"2026-01-17T00:00:00Z\"}         | Heavy goods | ''",
                "{updatedAfter: \"2026-02-01T00:00:00Z\"}         | '' | ''",
                "{isDefault: false, nameStartsWith: \"general\"}  | '' | ''",
                "{isDefault: null, nameStartsWith: null}          | General profile; Heavy goods | General profile; Heavy goods; Pre-orders"
            })
    void findsProfiles(String filter, String atEachSite, String inTheShop) {
        JsonPath answer = Graph.send("{ deliveryProfiles(filter: %s) { nodes { name } } }".formatted(filter));

        assertThat(answer.<String>getList("data.deliveryProfiles.nodes.name"))
                .as(answer.prettify())
                .containsExactlyInAnyOrderElementsOf(expected(atEachSite, inTheShop));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{titleStartsWith: \"FREE\"}                           | Free over 75; Free by slow boat | Free standard",
                "{titleStartsWith: \"boat\"}                           | '' | ''",
                "{free: true}                                          | Free over 75; Free by slow boat | Free standard; European free shipping; Pre-order shipping, large order",
                "{free: true, titleStartsWith: \"free o\"}             | Free over 75 | ''",
                "{free: false, titleStartsWith: \"e\"}                 | Express; Economy; Europe by weight; Europe Express | Express; European standard",
                "{platform: SHOPIFY, titleStartsWith: \"pallet\"}      | '' | ''",
                "{platform: SHOPIFY, titleStartsWith: \"f\"}           | '' | Free standard; Freight up to 50 kg; Freight up to 150 kg; Freight over 150 kg",
                "{titleStartsWith: \"OVER\"}                           | '' | Overnight",
                "{platform: WIX, titleStartsWith: \"pallet\"}          | Pallet | ''",
                "{updatedAfter: \"2026-01-17T09:59:59Z\"}              | Pallet; White glove | ''",
                "{updatedAfter: \"2026-01-17T10:00:00Z\"}              | White glove | ''",
            })
    void findsOptions(String filter, String atEachSite, String inTheShop) {
        JsonPath answer =
                Graph.send("{ shippingOptions(filter: %s, first: 100) { nodes { title } } }".formatted(filter));

        assertThat(answer.<String>getList("data.shippingOptions.nodes.title"))
                .as(answer.prettify())
                .containsExactlyInAnyOrderElementsOf(expected(atEachSite, inTheShop));
    }

    @Test
    void findsOptionsOfAnyOfTheRegionsInTheRegionsOwnStore() {
        assertThat(optionsIn(Demo.regionId(Demo.BY_TRUCK))).containsExactly("Pallet", "White glove");
        assertThat(optionsIn(Demo.regionId(Demo.NEIGHBOURS), Graph.id("second", "region", Demo.BY_TRUCK)))
                .containsExactlyInAnyOrder("White glove", "White glove", "Pallet");
        assertThat(optionsIn(Demo.regionId(Demo.NOTHING), "nonsense", Demo.profileId(Demo.GENERAL)))
                .isEmpty();
        assertThat(optionsIn()).isEmpty();
    }

    @Test
    void findsMethodsOfAZoneBesideOptionsOfARegion() {
        String canada = Graph.id(AtShopify.STORE, "region", AtShopify.zone("General profile", "Central Canada"));
        String nowhere = Graph.id("demo", "region", AtShopify.zone("General profile", "Europe"));

        assertThat(optionsIn(canada)).containsExactlyInAnyOrder("Parcel up to 5 kg", "Parcel up to 30 kg", "Overnight");
        assertThat(optionsIn(canada, nowhere, Demo.regionId(Demo.BY_TRUCK)))
                .containsExactly("Pallet", "White glove", "Parcel up to 5 kg", "Parcel up to 30 kg", "Overnight");
    }

    @Test
    void asksOnlyTheStoresThatItNames() {
        JsonPath answer = Graph.send("""
                query ($ids: [ID!]) { deliveryProfiles(filter: {storeIds: $ids}) { nodes { store { key } } }
                  shippingOptions(filter: {storeIds: $ids}, first: 100) { nodes { store { key } } } }""", Map.of("ids", List.of(Demo.storeId("second"), Demo.storeId("second"))));

        assertThat(answer.<String>getList("data.deliveryProfiles.nodes.store.key"))
                .hasSize(2)
                .containsOnly("second");
        assertThat(answer.<String>getList("data.shippingOptions.nodes.store.key"))
                .hasSize(12)
                .containsOnly("second");
        assertThat(SandboxControl.calls()).isEqualTo(Map.of("queryDeliveryProfiles", 1, "queryShippingOptions", 1));
    }

    @Test
    void asksNoSiteOfAnotherPlatform() {
        JsonPath answer = Graph.send("""
                { deliveryProfiles(filter: {platform: SHOPIFY}) { nodes { store { key } } }
                  shippingOptions(filter: {platform: SHOPIFY}, first: 100) { nodes { store { key } } } }""");

        assertThat(answer.<String>getList("data.deliveryProfiles.nodes.store.key"))
                .containsExactly("shop", "shop", "shop");
        assertThat(answer.<String>getList("data.shippingOptions.nodes.store.key"))
                .hasSize(15)
                .containsOnly("shop");
        assertThat(SandboxControl.calls()).isEqualTo(Map.of("deliveryProfiles", 1));
    }

    @Test
    void findsNothingInNoStores() {
        JsonPath answer = Graph.send("{ deliveryProfiles(filter: {storeIds: []}) { nodes { name } } }");

        assertThat(answer.getList("data.deliveryProfiles.nodes")).isEmpty();
        assertThat(SandboxControl.calls()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"deliveryProfiles", "shippingOptions"})
    void saysSoWhenAStoreIsNotConnected(String field) {
        for (String unknown : List.of(Demo.storeId("elsewhere"), Demo.profileId(Demo.GENERAL), "nonsense", "")) {
            JsonPath answer = Graph.send(
                    "query ($ids: [ID!]) { %s(filter: {storeIds: $ids}) { nodes { id } } }".formatted(field),
                    Map.of("ids", List.of(Demo.storeId(), unknown)));
            assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("NOT_FOUND");
            assertThat(answer.getString("errors[0].message"))
                    .startsWith("filter.storeIds.1: This store is not connected.");
        }
        assertThat(SandboxControl.calls()).isEmpty();
    }

    private static List<String> optionsIn(String... regionIds) {
        return Graph.send(
                        "query ($ids: [ID!]) { shippingOptions(filter: {regionIds: $ids}) { nodes { title } } }",
                        Map.of("ids", List.of(regionIds)))
                .getList("data.shippingOptions.nodes.title");
    }

    private static List<String> expected(String atEachSite, String inTheShop) {
        return Stream.of(atEachSite, atEachSite, inTheShop)
                .flatMap(names -> Stream.of(names.split("; ")))
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
