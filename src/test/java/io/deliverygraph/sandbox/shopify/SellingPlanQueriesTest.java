package io.deliverygraph.sandbox.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.deliverygraph.sandbox.Reply;
import io.deliverygraph.sandbox.RunningSandbox;
import io.deliverygraph.sandbox.ShopifyClient;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shopify contract 2.2 and 3 over HTTP, on the demo shop. */
class SellingPlanQueriesTest {

    @RegisterExtension
    static final RunningSandbox SANDBOX = RunningSandbox.ordinary();

    private final ShopifyClient shop = SANDBOX.onFreshShop();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "first: 10                                           | 1 2 3",
                "first: 10, query: \"app_id:ALL\"                    | 1 2 3 4",
                "first: 10, query: \"category:PRE_ORDER\"            | 1 3",
                "first: 10, sortKey: NAME                            | 3 1 2",
                "first: 10, sortKey: NAME, reverse: true             | 2 1 3",
                "first: 10, query: \"app_id:ALL\", sortKey: CREATED_AT | 4 1 2 3",
                "last: 2                                             | 2 3"
            })
    void groupsAreListed(String arguments, String numbers) {
        assertThat(shop.run("{ sellingPlanGroups(" + arguments + ") { nodes { id } } }")
                        .at("/data/sellingPlanGroups/nodes")
                        .findValuesAsText("id"))
                .isEqualTo(groupIds(numbers));
    }

    @Test
    void aListGoesOnBehindItsCursor() {
        JsonNode first = shop.run("{ sellingPlanGroups(first: 2, sortKey: NAME)"
                        + " { nodes { id } pageInfo { hasNextPage endCursor } } }")
                .at("/data/sellingPlanGroups");
        assertThat(first.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
        JsonNode second = shop.run(
                        "query($after: String) { sellingPlanGroups(first: 2, sortKey: NAME, after: $after)"
                                + " { nodes { id } pageInfo { hasNextPage } } }",
                        "{'after':'" + first.at("/pageInfo/endCursor").asText() + "'}")
                .at("/data/sellingPlanGroups");
        assertThat(second.at("/nodes").findValuesAsText("id")).isEqualTo(groupIds("2"));
        assertThat(second.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
    }

    @Test
    void aSearchTheSandboxCannotDoIsRefused() {
        Reply reply = shop.run("{ sellingPlanGroups(first: 10, query: \"percentage_off:10\") { nodes { id } } }");
        assertThat(reply.text("/errors/0/extensions/code")).isEqualTo("BAD_REQUEST");
        assertThat(reply.text("/errors/0/message")).contains("percentage_off:10");
    }

    @Test
    void aGroupSaysWhatItAppliesTo() {
        JsonNode group = shop.run("""
                { sellingPlanGroup(id: "gid://shopify/SellingPlanGroup/1") {
                  summary createdAt appId
                  product: appliesToProduct(productId: "gid://shopify/Product/1001")
                  ofAVariant: appliesToProduct(productId: "gid://shopify/Product/1004")
                  variant: appliesToProductVariant(productVariantId: "gid://shopify/ProductVariant/2009")
                  ofTheProduct: appliesToProductVariant(productVariantId: "gid://shopify/ProductVariant/2001")
                  variants: appliesToProductVariants(productId: "gid://shopify/Product/1004")
                  noVariants: appliesToProductVariants(productId: "gid://shopify/Product/1001")
                  productVariantsCount(productId: "gid://shopify/Product/1004") { count }
                  productVariants(first: 5) { nodes { sku } } } }""").at("/data/sellingPlanGroup");
        assertThat(group.get("summary").asText()).isEqualTo("1 purchase option");
        assertThat(group.get("createdAt").asText()).isEqualTo("2026-01-12T08:30:00Z");
        assertThat(Stream.of("product", "ofAVariant", "variant", "ofTheProduct", "variants", "noVariants")
                        .filter(field -> group.get(field).asBoolean()))
                .containsExactly("product", "variant", "variants");
        assertThat(group.at("/productVariantsCount/count").asInt()).isEqualTo(1);
        assertThat(group.at("/productVariants/nodes/0/sku").asText()).isEqualTo("STOVE-ENAMEL");
    }

    @Test
    void listsGoByProductAndVariantsAndCountsByDirectMembers() {
        JsonNode data = shop.run("""
                { product(id: "gid://shopify/Product/1004") { hasOnlyDefaultVariant
                    sellingPlanGroups(first: 5) { nodes { id } } sellingPlanGroupsCount { count } }
                  productVariant(id: "gid://shopify/ProductVariant/2002") { displayName price
                    inventoryItem { requiresShipping measurement { weight { value unit } } }
                    sellingPlanGroups(first: 5) { nodes { id } } sellingPlanGroupsCount { count } } }""").at("/data");
        assertThat(data.at("/product/sellingPlanGroups/nodes").findValuesAsText("id"))
                .isEqualTo(groupIds("1 3"));
        assertThat(data.at("/product/sellingPlanGroupsCount/count").asInt()).isZero();
        assertThat(data.at("/productVariant/sellingPlanGroups/nodes").findValuesAsText("id"))
                .isEqualTo(groupIds("1"));
        assertThat(data.at("/productVariant/sellingPlanGroupsCount/count").asInt())
                .isZero();
        assertThat(data.at("/productVariant/displayName").asText()).isEqualTo("Walnut Desk - 160 cm");
        assertThat(data.at("/productVariant/price").asText()).isEqualTo("799.00");
        assertThat(data.at("/productVariant/inventoryItem/measurement/weight/value")
                        .decimalValue())
                .isEqualByComparingTo("46.5");
    }

    @Test
    void aPlanIsFoundByItsIdAndNothingIsNull() {
        JsonNode nodes = shop.run(
                        "{ nodes(ids: [\"gid://shopify/SellingPlan/12\", \"gid://shopify/SellingPlan/99\","
                                + " \"gid://shopify/InventoryItem/3001\"]) { __typename ... on SellingPlan { name category } } }")
                .at("/data/nodes");
        assertThat(nodes.at("/0/name").asText()).isEqualTo("Try for 14 days");
        assertThat(nodes.get(1).isNull()).isTrue();
        assertThat(nodes.at("/2/__typename").asText()).isEqualTo("InventoryItem");
    }

    private static List<String> groupIds(String numbers) {
        return Stream.of(numbers.split(" "))
                .map(number -> "gid://shopify/SellingPlanGroup/" + number)
                .toList();
    }
}
