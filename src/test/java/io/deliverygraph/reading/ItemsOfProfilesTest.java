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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Products in a shop's profiles; their pages are the shop's own. */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class ItemsOfProfilesTest {

    private static final String PAGE = """
            query ($id: ID!, $first: Int, $after: String) { deliveryProfile(id: $id) { ... on ShopifyDeliveryProfile {
              items(first: $first, after: $after) { edges { cursor node { productId } }
                nodes { productId title variantIds }
                pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } } } }""";

    private static final String ITEMS = "data.deliveryProfile.items.";

    @BeforeEach
    void reset() {
        SandboxControl.reset();
    }

    @Test
    void areThoseThatTheShopNames() {
        JsonPath shop = AtShopify.ask(
                "{ deliveryProfiles(first: 9) { nodes { id profileItems(first: 20) { nodes { product { id title } variants(first: 9) { nodes { id } } } } } } }");
        JsonPath answer = Graph.send(
                "query ($stores: [ID!]) { deliveryProfiles(filter: {storeIds: $stores}) { nodes { nativeId ... on ShopifyDeliveryProfile { items(first: 100) { nodes { productId title variantIds } pageInfo { hasNextPage } } } } } }",
                Map.of("stores", List.of(Demo.storeId(STORE))));

        for (String profile : shop.<String>getList("deliveryProfiles.nodes.id")) {
            List<Map<String, Object>> expected = shop
                    .<Map<String, Object>>getList(
                            "deliveryProfiles.nodes.find { it.id == '%s' }.profileItems.nodes".formatted(profile))
                    .stream()
                    .map(ItemsOfProfilesTest::item)
                    .toList();
            assertThat(answer.getList(
                            "data.deliveryProfiles.nodes.find { it.nativeId == '%s' }.items.nodes".formatted(profile)))
                    .isEqualTo(expected);
        }
        assertThat(answer.getList("data.deliveryProfiles.nodes.items.nodes.collect { it.size() }"))
                .isEqualTo(List.of(6, 2, 0));
        assertThat(answer.getList("data.deliveryProfiles.nodes.items.pageInfo.hasNextPage"))
                .containsOnly(false);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 6, 100})
    void arePagedWithoutLosingOrRepeatingAnything(int size) {
        List<Object> whole = page(100, null).getList(ITEMS + "nodes");
        List<Object> seen = new ArrayList<>();
        String after = null;
        boolean more = true;
        while (more) {
            JsonPath page = page(size, after);
            assertThat(page.getList(ITEMS + "nodes")).isNotEmpty().hasSizeLessThanOrEqualTo(size);
            assertThat(page.getList(ITEMS + "edges.node.productId")).isEqualTo(page.getList(ITEMS + "nodes.productId"));
            assertThat(page.getString(ITEMS + "edges[0].cursor"))
                    .isEqualTo(page.getString(ITEMS + "pageInfo.startCursor"));
            assertThat(page.getBoolean(ITEMS + "pageInfo.hasPreviousPage")).isEqualTo(after != null);
            seen.addAll(page.getList(ITEMS + "nodes"));
            after = page.getString(ITEMS + "pageInfo.endCursor");
            more = page.getBoolean(ITEMS + "pageInfo.hasNextPage");
        }
        assertThat(seen).isEqualTo(whole).hasSize(6);
    }

    @Test
    void areNoneOnAPageOfNothing() {
        JsonPath none = page(0, null);

        assertThat(none.getList(ITEMS + "nodes")).isEmpty();
        assertThat(none.getBoolean(ITEMS + "pageInfo.hasNextPage")).isTrue();
    }

    @Test
    void refuseAPageOfASizeThatNobodyMayAskFor() {
        JsonPath answer = Graph.send(PAGE, Inputs.input("id", general(), "first", 101, "after", null));

        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("LIMIT_EXCEEDED");
        assertThat(answer.getList("errors")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "%%%", "ZGVtbw"})
    void refuseACursorThatIsNotTheShops(String after) {
        JsonPath answer = Graph.send(PAGE, Inputs.input("id", general(), "first", 2, "after", after));

        assertThat(answer.getString("errors[0].extensions.code"))
                .as(answer.prettify())
                .isEqualTo("BAD_REQUEST");
    }

    private static JsonPath page(int first, String after) {
        JsonPath answer = Graph.send(PAGE, Inputs.input("id", general(), "first", first, "after", after));
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        return answer;
    }

    private static String general() {
        return Graph.id(STORE, "profile", "gid://shopify/DeliveryProfile/1");
    }

    private static Map<String, Object> item(Map<String, Object> wire) {
        Map<String, Object> product = Graph.mapOf(wire.get("product"));
        return Map.of(
                "productId",
                product.get("id"),
                "title",
                product.get("title"),
                "variantIds",
                ((List<?>) Graph.mapOf(wire.get("variants")).get("nodes"))
                        .stream().map(variant -> Graph.mapOf(variant).get("id")).toList());
    }
}
