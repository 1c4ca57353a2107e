package io.deliverygraph.reading;

import static io.deliverygraph.testing.AtShopify.STORE;
import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a document costs at a shop. A request counts as its first root field. */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class ShopReadingCostsTest {

    /** All of them, with all that is in them. */
    private static final String PROFILES = "deliveryProfiles";

    /** All of them, with their plans. */
    private static final String GROUPS = "sellingPlanGroups";

    private static final String CARRIERS = "carrierServices";

    /** Profiles, groups, origins and items by id: one call for each kind. */
    private static final String BY_ID = "nodes";

    private static final Map<String, Object> IN_THE_SHOP = Map.of("stores", List.of(Demo.storeId(STORE)));

    @BeforeEach
    void reset() {
        SandboxControl.reset();
    }

    @Test
    void profilesZonesOptionsAndCarriersAtWorkCostOneCallTogether() {
        assertThat(costs("""
                        query ($stores: [ID!]) {
                          deliveryProfiles(filter: {storeIds: $stores}) { nodes { name
                            regions { name destinations { countryCode } profile { name }
                              carriers { region { name } surcharges { percent } }
                              shippingOptions { title rates { kind } regions { name profile { name } } } }
                            ... on ShopifyDeliveryProfile { originGroups { origins { name }
                              regions { shippingOptions { title } } } } } }
                          shippingOptions(filter: {storeIds: $stores}) { nodes { title regions { name } } } }""", IN_THE_SHOP)).isEqualTo(Map.of(PROFILES, 1));
    }

    @Test
    void namesOfCarriersCostOneCallMore() {
        assertThat(costs("""
                        query ($stores: [ID!]) { deliveryProfiles(filter: {storeIds: $stores}) { nodes { regions {
                          carriers { carrier { name } } } store { installedCarriers { name } } } } }""", IN_THE_SHOP)).isEqualTo(Map.of(PROFILES, 1, CARRIERS, 1));
    }

    @Test
    void groupsOfProfilesAndProfilesOfGroupsCostOneCallMore() {
        assertThat(costs("""
                        query ($stores: [ID!]) { deliveryProfiles(filter: {storeIds: $stores}) { nodes { name
                          ... on ShopifyDeliveryProfile { sellingPlanGroups { name plans { name group { name } }
                            deliveryProfile { name } } } } } }""", IN_THE_SHOP)).isEqualTo(Map.of(PROFILES, 1, BY_ID, 1));
    }

    @Test
    void theProfilesOfAllGroupsAreFoundInOnePass() {
        assertThat(costs("""
                        query ($store: ID!) { sellingPlanGroups(storeId: $store) { nodes { name
                          deliveryProfile { name regions { name } } plans { name } } } }""", Map.of("store", Demo.storeId(STORE)))).isEqualTo(Map.of(GROUPS, 1, PROFILES, 1));
    }

    @Test
    void aPageOfItemsCostsOneCallForAllProfiles() {
        assertThat(costs("""
                        query ($stores: [ID!]) { deliveryProfiles(filter: {storeIds: $stores}) { nodes {
                          ... on ShopifyDeliveryProfile { items(first: 2) { nodes { title variantIds } } } } } }""", IN_THE_SHOP)).isEqualTo(Map.of(PROFILES, 1, BY_ID, 1));
    }

    @Test
    void theItemsOfAllGroupsCostOneCall() {
        assertThat(costs("""
                        query ($store: ID!) { sellingPlanGroups(storeId: $store) { nodes {
                          items(first: 2) { nodes { title variantIds } } } } }""", Map.of("store", Demo.storeId(STORE)))).isEqualTo(Map.of(GROUPS, 1, BY_ID, 1));
    }

    @Test
    void everythingOfAShopCostsFiveCalls() {
        assertThat(costs("""
                        query ($stores: [ID!]) { deliveryProfiles(filter: {storeIds: $stores}) { nodes { name
                          regions { carriers { carrier { name } } shippingOptions { title } }
                          ... on ShopifyDeliveryProfile { items { nodes { title } }
                            sellingPlanGroups { name deliveryProfile { name } items { nodes { title } } } } } } }""", IN_THE_SHOP)).isEqualTo(Map.of(PROFILES, 1, CARRIERS, 1, BY_ID, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "profile, gid://shopify/DeliveryProfile/2, nodes",
        "region, gid://shopify/DeliveryZone/3, deliveryProfiles",
        "option, gid://shopify/DeliveryMethodDefinition/1, deliveryProfiles",
        "carrier, gid://shopify/DeliveryCarrierService/1, carrierServices",
        "origins, gid://shopify/DeliveryLocationGroup/2, deliveryProfiles",
        "origin, gid://shopify/Location/3, nodes",
        "plans, gid://shopify/SellingPlanGroup/2, nodes",
        "plan, gid://shopify/SellingPlan/13, sellingPlanGroups"
    })
    void aNodeOfEachKindCostsOneCall(String kind, String nativeId, String method) {
        String id = Graph.id(STORE, kind, nativeId);
        String document = "query ($id: ID!, $ids: [ID!]!) { node(id: $id) { id } nodes(ids: $ids) { id } }";

        assertThat(costs("query ($id: ID!) { node(id: $id) { id } }", Map.of("id", id)))
                .isEqualTo(Map.of(method, 1));
        JsonPath answer = Graph.send(document, Map.of("id", id, "ids", List.of(id)));
        assertThat(answer.getString("data.node.id")).isEqualTo(id);
        assertThat(answer.getList("data.nodes.id")).isEqualTo(List.of(id));
    }

    @ParameterizedTest
    @CsvSource({
        "profile, gid://shopify/DeliveryProfile/1, gid://shopify/DeliveryProfile/3, nodes",
        "region, gid://shopify/DeliveryZone/1, gid://shopify/DeliveryZone/6, deliveryProfiles",
        "option, gid://shopify/DeliveryMethodDefinition/2, gid://shopify/DeliveryMethodDefinition/13, deliveryProfiles",
        "carrier, gid://shopify/DeliveryCarrierService/1, gid://shopify/DeliveryCarrierService/2, carrierServices",
        "origins, gid://shopify/DeliveryLocationGroup/1, gid://shopify/DeliveryLocationGroup/4, deliveryProfiles",
        "origin, gid://shopify/Location/1, gid://shopify/Location/5, nodes",
        "plans, gid://shopify/SellingPlanGroup/1, gid://shopify/SellingPlanGroup/4, nodes",
        "plan, gid://shopify/SellingPlan/11, gid://shopify/SellingPlan/14, sellingPlanGroups"
    })
    void nodesOfOneKindCostOneCallTogether(String kind, String one, String other, String method) {
        assertFound(ids(kind, List.of(one, other)), Map.of(method, 1));
    }

    /**
     * Profiles, zones, methods and origin groups are one read; groups and plans are one; so are carriers and origins.
     */
    @Test
    void nodesOfAllKindsCostFourCalls() {
        List<String> ids = new ArrayList<>();
        ids.addAll(ids("profile", List.of("gid://shopify/DeliveryProfile/1", "gid://shopify/DeliveryProfile/2")));
        ids.addAll(ids("region", List.of("gid://shopify/DeliveryZone/1", "gid://shopify/DeliveryZone/7")));
        ids.addAll(ids("option", List.of("gid://shopify/DeliveryMethodDefinition/1")));
        ids.addAll(ids("carrier", List.of("gid://shopify/DeliveryCarrierService/2")));
        ids.addAll(ids("origins", List.of("gid://shopify/DeliveryLocationGroup/1")));
        ids.addAll(ids("origin", List.of("gid://shopify/Location/1", "gid://shopify/Location/5")));
        ids.addAll(ids("plans", List.of("gid://shopify/SellingPlanGroup/3")));
        ids.addAll(ids("plan", List.of("gid://shopify/SellingPlan/12", "gid://shopify/SellingPlan/14")));

        assertFound(ids, Map.of(PROFILES, 1, GROUPS, 1, CARRIERS, 1, BY_ID, 1));
    }

    @Test
    void whatNamesNothingIsNull() {
        List<String> ids = new ArrayList<>();
        ids.addAll(
                ids("profile", List.of("gid://shopify/DeliveryProfile/99", "gid://shopify/Product/1001", "nonsense")));
        ids.addAll(ids("region", List.of("gid://shopify/DeliveryZone/99", "")));
        ids.addAll(ids("option", List.of("gid://shopify/DeliveryMethodDefinition/4")));
        ids.addAll(ids("origins", List.of("gid://shopify/DeliveryLocationGroup/99")));
        ids.addAll(ids("origin", List.of("gid://shopify/Location/99", "gid://shopify/DeliveryProfile/1")));
        ids.addAll(ids("carrier", List.of("gid://shopify/DeliveryCarrierService/99")));
        ids.addAll(ids("plans", List.of("gid://shopify/SellingPlanGroup/99", "\" } }")));
        ids.addAll(ids("plan", List.of("gid://shopify/SellingPlan/99")));

        JsonPath answer = Graph.send("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", Map.of("ids", ids));

        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        assertThat(answer.getList("data.nodes")).hasSameSizeAs(ids).containsOnlyNulls();
    }

    @Test
    void sellingPlanGroupsOfAWixSiteAreNoneAndCostNothing() {
        JsonPath answer = Graph.send(
                "query ($store: ID!) { sellingPlanGroups(storeId: $store) { nodes { name } pageInfo { hasNextPage } } }",
                Map.of("store", Demo.storeId()));

        assertThat(answer.getList("errors")).isNull();
        assertThat(answer.getList("data.sellingPlanGroups.nodes")).isEmpty();
        assertThat(answer.getBoolean("data.sellingPlanGroups.pageInfo.hasNextPage"))
                .isFalse();
        assertThat(SandboxControl.calls()).isEmpty();
    }

    @Test
    void theBudgetOfAShopIsNoneAndCostsNothing() {
        JsonPath answer = Graph.send(
                "query ($store: ID!) { store(id: $store) { destinationBudget { used limit } capabilities { capability } } }",
                Map.of("store", Demo.storeId(STORE)));

        assertThat(answer.getList("errors")).isNull();
        assertThat(answer.getMap("data.store")).containsEntry("destinationBudget", null);
        assertThat(SandboxControl.calls()).isEmpty();
    }

    private static void assertFound(List<String> ids, Map<String, Integer> costs) {
        JsonPath answer = Graph.send("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", Map.of("ids", ids));
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        assertThat(answer.getList("data.nodes.id")).isEqualTo(ids);
        assertThat(SandboxControl.calls()).as(ids.toString()).isEqualTo(costs);
    }

    private static List<String> ids(String kind, List<String> nativeIds) {
        return nativeIds.stream()
                .map(nativeId -> Graph.id(STORE, kind, nativeId))
                .toList();
    }

    private static Map<String, Integer> costs(String document, Map<String, ?> variables) {
        JsonPath answer = Graph.send(document, variables);
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        return SandboxControl.calls();
    }
}
