package io.deliverygraph.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.AtShopify;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same document reads a Wix site and a Shopify shop; what only one of them has stands in fragments. */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class OneDocumentForBothPlatformsTest {

    private static final String DOCUMENT = """
            query ($stores: [ID!]) { deliveryProfiles(filter: {storeIds: $stores}) { unavailableStores { code } nodes {
              __typename id nativeId name isDefault createdAt store { key platform currencyCode weightUnit }
              ... on WixDeliveryProfile { carrierTables { title rows { id } } extendedFields { namespace } }
              ... on ShopifyDeliveryProfile { coversAllItems sellingPlanGroups { name }
                originGroups { id origins { name } regions { name } }
                items { nodes { productId variantIds } } }
              regions { __typename name active restOfWorld destinations { countryCode wholeCountry subdivisions }
                ... on WixDeliveryRegion { createdAt }
                ... on ShopifyDeliveryZone { originGroup { id } }
                carriers { __typename carrier { name } surcharges { description fixed { amount } percent }
                  ... on WixRegionCarrier { backupRate { title } }
                  ... on ShopifyRegionCarrier { name active services { name } } }
                shippingOptions { __typename title active rates { kind amount { amount } }
                  ... on WixShippingOption { revision danglingRegionIds } } } } } }""";

    private JsonPath answer;

    @BeforeEach
    void ask() {
        SandboxControl.reset();
        answer =
                Graph.send(DOCUMENT, Map.of("stores", List.of(Demo.storeId(), Graph.id(AtShopify.STORE, "store", ""))));
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        assertThat(answer.getList("data.deliveryProfiles.unavailableStores")).isEmpty();
    }

    @Test
    void answersWithTheProfilesOfBoth() {
        assertThat(names("demo"))
                .containsExactlyInAnyOrderElementsOf(
                        AtWix.of("demo").post("/delivery-profiles/query", "{}").getList("deliveryProfiles.name"));
        assertThat(names("shop"))
                .isEqualTo(AtShopify.ask("{ deliveryProfiles(first: 9) { nodes { name } } }")
                        .getList("deliveryProfiles.nodes.name"));
        assertThat(store("demo"))
                .isEqualTo(Map.of("key", "demo", "platform", "WIX", "currencyCode", "USD", "weightUnit", "KILOGRAMS"));
        assertThat(store("shop"))
                .isEqualTo(
                        Map.of("key", "shop", "platform", "SHOPIFY", "currencyCode", "USD", "weightUnit", "KILOGRAMS"));
    }

    @Test
    void answersWithTheRegionsOfBoth() {
        assertThat(all("demo", "regions.name"))
                .containsExactlyInAnyOrderElementsOf(AtWix.of("demo")
                        .post("/delivery-profiles/query", "{}")
                        .getList("deliveryProfiles.deliveryRegions.flatten().name"));
        assertThat(all("shop", "regions.name"))
                .isEqualTo(
                        AtShopify.ask(
                                        "{ deliveryProfiles(first: 9) { nodes { profileLocationGroups { locationGroupZones(first: 9) { nodes { zone { name } } } } } } }")
                                .getList(
                                        "deliveryProfiles.nodes.profileLocationGroups.flatten().locationGroupZones.nodes.flatten().zone.name"));
    }

    @Test
    void tellsWhatIsOfWhichPlatform() {
        for (String path :
                List.of("", "regions.", "regions.carriers.flatten().", "regions.shippingOptions.flatten().")) {
            assertThat(all("demo", path + "__typename"))
                    .isNotEmpty()
                    .allMatch(type -> ((String) type).startsWith("Wix"));
            assertThat(all("shop", path + "__typename"))
                    .isNotEmpty()
                    .allMatch(type -> ((String) type).startsWith("Shopify"));
        }
    }

    @Test
    void answersFragmentsWhereTheyBelong() {
        List<Map<String, Object>> profiles = answer.getList("data.deliveryProfiles.nodes");

        List<String> onlyWix = List.of("carrierTables", "extendedFields");
        List<String> onlyShopify = List.of("coversAllItems", "sellingPlanGroups", "originGroups", "items");
        for (Map<String, Object> profile : profiles) {
            boolean wix = profile.get("__typename").equals("WixDeliveryProfile");
            assertThat(profile.keySet())
                    .containsAll(wix ? onlyWix : onlyShopify)
                    .doesNotContainAnyElementsOf(wix ? onlyShopify : onlyWix);
        }
        assertThat(all("shop", "regions.active")).containsOnlyNulls();
        assertThat(all("demo", "regions.active")).doesNotContainNull();
    }

    @Test
    void readsEachStoreTogetherWithTheOtherAsAlone() {
        for (String store : List.of("demo", "shop")) {
            JsonPath alone = Graph.send(DOCUMENT, Map.of("stores", List.of(Demo.storeId(store))));
            assertThat(profiles(store)).isNotEmpty().isEqualTo(alone.getList("data.deliveryProfiles.nodes"));
        }
    }

    private Object store(String key) {
        return profiles(key).get(0).get("store");
    }

    private List<Object> names(String store) {
        return all(store, "name");
    }

    private List<Map<String, Object>> profiles(String store) {
        return answer.getList("data.deliveryProfiles.nodes.findAll { it.store.key == '%s' }".formatted(store));
    }

    /** What is at this path in all profiles of a store, in one list. */
    private List<Object> all(String store, String path) {
        return answer.getList("data.deliveryProfiles.nodes.findAll { it.store.key == '%s' }.%s"
                .formatted(store, path.replaceFirst("^regions\\.", "regions.flatten().")));
    }
}
