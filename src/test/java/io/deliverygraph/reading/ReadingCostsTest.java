package io.deliverygraph.reading;

import static io.deliverygraph.testing.Demo.BASIC;
import static io.deliverygraph.testing.Demo.BY_TRUCK;
import static io.deliverygraph.testing.Demo.CLIMATE_FRIENDLY;
import static io.deliverygraph.testing.Demo.DOMESTIC;
import static io.deliverygraph.testing.Demo.GENERAL;
import static io.deliverygraph.testing.Demo.HEAVY;
import static io.deliverygraph.testing.Demo.SHIPPO;
import static io.deliverygraph.testing.Demo.STANDARD;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.AtWix;
import io.deliverygraph.testing.Demo;
import io.deliverygraph.testing.Graph;
import io.deliverygraph.testing.SandboxControl;
import io.deliverygraph.testing.SandboxResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a document costs at the platform: one call for each kind of thing and store, however many nodes it has. */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class ReadingCostsTest {

    private static final String PROFILES = "queryDeliveryProfiles";
    private static final String OPTIONS = "queryShippingOptions";
    private static final String CARRIERS = "listInstalledDeliveryCarriers";

    /** A shop's, with all that is in them. */
    private static final String SHOP_PROFILES = "deliveryProfiles";

    private static final String CARRIER_SERVICES = "carrierServices";

    private static final String EVERYTHING_OF_PROFILES = """
            query ($stores: [ID!]) { deliveryProfiles(filter: {storeIds: $stores}) { nodes { name regions { name
              carriers { carrier { name } }
              shippingOptions { title rates { kind } regions { name } } } } unavailableStores { code } } }""";

    @BeforeEach
    void reset() {
        SandboxControl.reset();
    }

    @Test
    void profilesWithTheirCarriersAndOptionsCostThreeCalls() {
        assertThat(costs(EVERYTHING_OF_PROFILES, Map.of("stores", List.of(Demo.storeId()))))
                .isEqualTo(Map.of(PROFILES, 1, OPTIONS, 1, CARRIERS, 1));
    }

    @Test
    void theSameDocumentOverTwoSitesCostsTwice() {
        assertThat(costs(
                        EVERYTHING_OF_PROFILES,
                        Map.of("stores", List.of(Demo.storeId("demo"), Demo.storeId("second")))))
                .isEqualTo(Map.of(PROFILES, 2, OPTIONS, 2, CARRIERS, 2));
    }

    /** A shop's options and carriers at work come with its profiles: two more calls, one for its carriers' names. */
    @Test
    void theSameDocumentOverAllStoresCostsTwoCallsMoreForTheShop() {
        assertThat(costs(EVERYTHING_OF_PROFILES, Map.of()))
                .isEqualTo(Map.of(PROFILES, 2, OPTIONS, 2, CARRIERS, 2, SHOP_PROFILES, 1, CARRIER_SERVICES, 1));
    }

    @Test
    void optionsWithTheirRegionsAndProfilesCostTwoCalls() {
        String document = """
                query ($stores: [ID!]) { shippingOptions(filter: {storeIds: $stores}) { nodes { title
                  regions { name profile { name regions { shippingOptions { title } } } } } } }""";

        assertThat(costs(document, Map.of("stores", List.of(Demo.storeId()))))
                .isEqualTo(Map.of(PROFILES, 1, OPTIONS, 1));
    }

    @Test
    void profilesByIdSideBySideCostOneCall() {
        assertThat(costs(
                        """
                        query ($a: ID!, $b: ID!, $c: ID!) { a: deliveryProfile(id: $a) { name }
                          b: deliveryProfile(id: $b) { name } again: deliveryProfile(id: $a) { name }
                          nothing: deliveryProfile(id: $c) { name } }""",
                        Map.of(
                                "a", Demo.profileId(GENERAL),
                                "b", Demo.profileId(HEAVY),
                                "c", Demo.profileId(Demo.NOTHING))))
                .isEqualTo(Map.of(PROFILES, 1));
    }

    @Test
    void regionsByIdSideBySideCostOneCall() {
        assertThat(costs("""
                        query ($a: ID!, $b: ID!) { a: deliveryRegion(id: $a) { name profile { name } }
                          b: deliveryRegion(id: $b) { name } }""", Map.of("a", Demo.regionId(DOMESTIC), "b", Demo.regionId(BY_TRUCK))))
                .isEqualTo(Map.of(PROFILES, 1));
    }

    @Test
    void optionsByIdSideBySideCostOneCall() {
        assertThat(costs("""
                        query ($a: ID!, $b: ID!) { a: shippingOption(id: $a) { title }
                          b: shippingOption(id: $b) { title } }""", Map.of("a", Demo.optionId(STANDARD), "b", Demo.optionId(CLIMATE_FRIENDLY))))
                .isEqualTo(Map.of(OPTIONS, 1));
    }

    @Test
    void nodesOfManyKindsCostOneCallForEachKind() {
        List<String> ids = List.of(
                Demo.optionId(STANDARD),
                Demo.profileId(GENERAL),
                Demo.carrierId(BASIC),
                Demo.regionId(DOMESTIC),
                Demo.storeId(),
                Demo.optionId(CLIMATE_FRIENDLY),
                Demo.carrierId(SHIPPO));
        String document = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }";

        assertThat(costs(document, Map.of("ids", ids)))
                .isEqualTo(Map.of(
                        "getDeliveryProfile", 1, "getDeliveryProfileByDeliveryRegionId", 1, OPTIONS, 1, CARRIERS, 1));
        assertThat(Graph.send(document, Map.of("ids", ids)).getList("data.nodes.id"))
                .isEqualTo(ids);
    }

    @Test
    void everythingOfTheStoresCostsOneCallForEachKindAndStore() {
        assertThat(costs("""
                        { stores { key installedCarriers { name } deliveryProfiles { nodes { name } }
                          shippingOptions { nodes { title regions { name } } } destinationBudget { used } } }""", Map.of()))
                .isEqualTo(Map.of(PROFILES, 2, OPTIONS, 2, CARRIERS, 2, SHOP_PROFILES, 1, CARRIER_SERVICES, 1));
    }

    @Test
    void storesAloneCostNothing() {
        assertThat(costs("{ stores { id key name capabilities { capability level } } }", Map.of()))
                .isEmpty();
    }

    @Test
    void oneProfileCostsOneGet() {
        assertThat(costs(
                        "query ($id: ID!) { deliveryProfile(id: $id) { name regions { name profile { name } } } }",
                        Map.of("id", Demo.profileId(GENERAL))))
                .isEqualTo(Map.of("getDeliveryProfile", 1));
    }

    @Test
    void aPageThatNobodyMayAskForCostsNothing() {
        Graph.send("{ deliveryProfiles(first: 101) { nodes { name } } }");

        assertThat(SandboxControl.calls()).isEmpty();
    }

    /** 242 options: the 12 of the seed, and three pages of the platform. */
    @Test
    void readsOptionsThroughAllPages() {
        AtWix site = AtWix.of("demo");
        IntStream.range(0, 230)
                .forEach(number -> site.post(
                        "/shipping-options",
                        "{'shippingOption':{'deliveryRegionId':'%s','title':'Bulk %d','rates':[{'amount':'1'}]}}"
                                .formatted(DOMESTIC, number)));

        JsonPath answer = Graph.send("""
                query ($region: ID!, $stores: [ID!]) {
                  deliveryRegion(id: $region) { shippingOptions { title } }
                  shippingOptions(first: 100, filter: {storeIds: $stores, titleStartsWith: "bulk"}) {
                    nodes { title } pageInfo { hasNextPage } } }""", Map.of("region", Demo.regionId(DOMESTIC), "stores", List.of(Demo.storeId())));

        assertThat(answer.<String>getList("data.deliveryRegion.shippingOptions.title"))
                .hasSize(235)
                .doesNotHaveDuplicates();
        assertThat(answer.getList("data.shippingOptions.nodes")).hasSize(100);
        assertThat(answer.getBoolean("data.shippingOptions.pageInfo.hasNextPage"))
                .isTrue();
        assertThat(SandboxControl.calls()).containsEntry(OPTIONS, 3);
    }

    private static Map<String, Integer> costs(String document, Map<String, ?> variables) {
        JsonPath answer = Graph.send(document, variables);
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        return SandboxControl.calls();
    }
}
