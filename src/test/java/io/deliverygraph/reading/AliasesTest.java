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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every batched field under two aliases and on many parents answers with what the platform holds for each parent. The
 * engine puts all of a field's parents and aliases into one batch; with a second argument it would mix them up.
 */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class AliasesTest {

    private static final List<String> SITES = List.of("demo", "second");

    /** The stores differ, so that an answer of one for the other shows. */
    @BeforeEach
    void makeTheStoresDiffer() {
        SandboxControl.reset();
        AtWix second = AtWix.of("second");
        second.delete("/delivery-profiles/" + Demo.GENERAL + "/delivery-region/" + Demo.EUROPE);
        second.delete("/shipping-options/" + Demo.STANDARD);
    }

    @Test
    void optionsOfRegions() {
        JsonPath answer = both(
                "{ deliveryProfiles { nodes { store { key } regions { nativeId %s } } } }",
                "shippingOptions { nativeId }");

        Map<String, List<String>> expected = new TreeMap<>();
        SITES.forEach(
                store -> optionsByRegion(store).forEach((region, options) -> expected.put(store + region, options)));
        AtShopify.ratesByZone().forEach((zone, methods) -> expected.put(AtShopify.STORE + zone, methods));
        for (String alias : List.of("a", "b")) {
            Map<String, List<String>> found = new TreeMap<>();
            answer.<Map<String, Object>>getList("data.deliveryProfiles.nodes")
                    .forEach(profile -> maps(profile, "regions")
                            .forEach(region ->
                                    found.put(keyOf(profile) + region.get("nativeId"), nativeIds(region, alias))));
            assertThat(found).as(alias).isEqualTo(expected);
        }
    }

    @Test
    void carriersOfRegions() {
        JsonPath answer = both(
                "{ deliveryProfiles { nodes { store { key } regions { name carriers { %s } } } } }",
                "carrier { nativeId name }");

        Map<String, Integer> atWork = new TreeMap<>();
        for (Map<String, Object> profile : answer.<Map<String, Object>>getList("data.deliveryProfiles.nodes")) {
            Map<String, String> names = carrierNames(keyOf(profile));
            List<Map<String, Object>> carriers = maps(profile, "regions").stream()
                    .flatMap(region -> maps(region, "carriers").stream())
                    .toList();
            assertThat(carriers)
                    .allSatisfy(carrier -> assertThat(carrier.get("a"))
                            .isEqualTo(carrier.get("b"))
                            .satisfies(each ->
                                    assertThat(names).containsEntry(text(each, "nativeId"), text(each, "name"))));
            atWork.merge(keyOf(profile), carriers.size(), Integer::sum);
        }
        int atTheShop = AtShopify.carrierMethodsByZone().values().stream()
                .mapToInt(List::size)
                .sum();
        assertThat(atWork).containsEntry(AtShopify.STORE, atTheShop);
        assertThat(atWork.get("demo") + atWork.get("second")).isGreaterThan(10);
        assertThat(carriersOf(answer, 0, "a")).isEqualTo(carriersAtWix("demo")).isEqualTo(carriersOf(answer, 0, "b"));
    }

    @Test
    void regionsOfOptionsAndThoseThatAreGone() {
        JsonPath answer = both(
                "{ shippingOptions(first: 100, filter: {platform: WIX}) { nodes { nativeId store { key } ... on WixShippingOption { %s } } } }",
                "regions { nativeId }", "danglingRegionIds");

        assertThat(answer.getList("data.shippingOptions.nodes")).hasSize(23);
        for (Map<String, Object> option : answer.<Map<String, Object>>getList("data.shippingOptions.nodes")) {
            List<String> regions = regionsAtWix(keyOf(option), (String) option.get("nativeId"));
            boolean lostEurope = keyOf(option).equals("second") && regions.remove(Demo.EUROPE);
            List<String> gone = lostEurope ? List.of(Graph.id("second", "region", Demo.EUROPE)) : List.of();
            assertThat(nativeIds(option, "a0")).isEqualTo(regions).isEqualTo(nativeIds(option, "b0"));
            assertThat(option.get("a1")).isEqualTo(gone).isEqualTo(option.get("b1"));
        }
    }

    /** A method of Shopify's stands in one zone. */
    @Test
    void zonesOfMethods() {
        JsonPath answer = both(
                "{ shippingOptions(first: 100) { nodes { nativeId store { key } %s } } }", "regions { nativeId name }");

        Map<String, List<String>> expected = new TreeMap<>();
        AtShopify.ratesByZone()
                .forEach((zone, methods) -> methods.forEach(method -> expected.put(method, List.of(zone))));
        for (String alias : List.of("a", "b")) {
            Map<String, List<String>> found = new TreeMap<>();
            answer.<Map<String, Object>>getList("data.shippingOptions.nodes").stream()
                    .filter(option -> keyOf(option).equals(AtShopify.STORE))
                    .forEach(option -> found.put((String) option.get("nativeId"), nativeIds(option, alias)));
            assertThat(found).as(alias).hasSize(15).isEqualTo(expected);
        }
    }

    @Test
    void carriersAndBudgetsOfAShop() {
        JsonPath answer = both(
                "{ stores { key %s } }",
                "installedCarriers { id name }", "destinationBudget { used }", "capabilities { capability }");

        Map<String, Object> shop = answer.getMap("data.stores.find { it.key == '%s' }".formatted(AtShopify.STORE));
        Map<String, String> names = new TreeMap<>();
        carrierNames(AtShopify.STORE).forEach((id, name) -> names.put(Graph.id(AtShopify.STORE, "carrier", id), name));
        Map<String, String> found = new TreeMap<>();
        maps(shop, "a0").forEach(carrier -> found.put((String) carrier.get("id"), (String) carrier.get("name")));
        assertThat(found).hasSize(2).isEqualTo(names);
        assertThat(shop.get("a0")).isEqualTo(shop.get("b0"));
        assertThat(shop).containsEntry("a1", null).containsEntry("b1", null);
        assertThat(shop.get("a2")).isEqualTo(shop.get("b2"));
    }

    @Test
    void carriersAndBudgetsOfSites() {
        JsonPath answer = both("{ stores { key %s } }", "installedCarriers { id }", "destinationBudget { used limit }");

        List<Map<String, Object>> stores = answer.<Map<String, Object>>getList("data.stores").stream()
                .filter(store -> SITES.contains((String) store.get("key")))
                .toList();
        assertThat(stores).hasSameSizeAs(SITES);
        for (Map<String, Object> store : stores) {
            AtWix site = AtWix.of((String) store.get("key"));
            List<String> installed = site
                    .get("/delivery-profiles/installed-carriers")
                    .<String>getList("installedDeliveryCarriers.id")
                    .stream()
                    .map(id -> Graph.id((String) store.get("key"), "carrier", id))
                    .toList();
            int used = site.post("/delivery-profiles/query", "{}")
                    .getInt("deliveryProfiles.deliveryRegions.flatten().destinations.flatten().size()");
            assertThat(maps(store, "a0").stream().map(each -> each.get("id"))).isEqualTo(installed);
            assertThat(store.get("a0")).isEqualTo(store.get("b0"));
            assertThat(store.get("a1"))
                    .isEqualTo(Map.of("used", used, "limit", 250))
                    .isEqualTo(store.get("b1"));
        }
        assertThat(stores.stream().map(store -> ((Map<?, ?>) store.get("a1")).get("used")))
                .doesNotHaveDuplicates();
    }

    @Test
    void tablesOfProfiles() {
        JsonPath answer = both(
                "{ deliveryProfiles(filter: {platform: WIX}) { nodes { nativeId store { key } ... on WixDeliveryProfile { %s } } } }",
                "carrierTables { carrier { nativeId } region { nativeId } rows { id } }");

        assertThat(answer.getList("data.deliveryProfiles.nodes")).hasSize(4);
        for (Map<String, Object> profile : answer.<Map<String, Object>>getList("data.deliveryProfiles.nodes")) {
            assertThat(profile.get("a")).isEqualTo(profile.get("b"));
            assertThat(maps(profile, "a").stream().map(AliasesTest::tableInWords))
                    .containsExactlyElementsOf(tablesAtWix(keyOf(profile), (String) profile.get("nativeId")));
        }
    }

    /** The document with these fields under the aliases a and b, numbered where there are several. */
    private static JsonPath both(String document, String... fields) {
        StringBuilder aliased = new StringBuilder();
        for (String alias : List.of("a", "b")) {
            for (int index = 0; index < fields.length; index++) {
                aliased.append(alias).append(fields.length == 1 ? "" : index).append(": ");
                aliased.append(fields[index]).append(' ');
            }
        }
        JsonPath answer = Graph.send(document.formatted(aliased));
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        return answer;
    }

    private static Map<String, List<String>> optionsByRegion(String store) {
        Map<String, List<String>> options = new TreeMap<>();
        AtWix site = AtWix.of(store);
        site.post("/delivery-profiles/query", "{}")
                .<String>getList("deliveryProfiles.deliveryRegions.flatten().id")
                .forEach(region -> options.put(region, new ArrayList<>()));
        site
                .post("/shipping-options/query", "{'query':{'cursorPaging':{'limit':100}}}")
                .<String>getList("shippingOptions.id")
                .stream()
                .sorted()
                .forEach(option -> regionsAtWix(store, option).stream()
                        .filter(options::containsKey)
                        .forEach(region -> options.get(region).add(option)));
        return options;
    }

    private static List<String> regionsAtWix(String store, String option) {
        JsonPath wix = AtWix.of(store).get("/shipping-options/" + option);
        Stream<String> single = Stream.of(wix.getString("shippingOption.deliveryRegionId"));
        Stream<String> list = wix.<String>getList("shippingOption.deliveryRegionIds").stream();
        return new ArrayList<>(Stream.concat(single, list)
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList());
    }

    /** Names of a store's installed carriers by native id, as its platform has them. */
    private static Map<String, String> carrierNames(String store) {
        Map<String, String> names = new TreeMap<>();
        if (store.equals(AtShopify.STORE)) {
            AtShopify.ask("{ carrierServices(first: 9) { nodes { id name } } }")
                    .<Map<String, String>>getList("carrierServices.nodes")
                    .forEach(service -> names.put(service.get("id"), service.get("name")));
        } else {
            AtWix.of(store)
                    .get("/delivery-profiles/installed-carriers")
                    .<Map<String, String>>getList("installedDeliveryCarriers")
                    .forEach(carrier -> names.put(carrier.get("id"), carrier.get("displayName")));
        }
        return names;
    }

    private static List<List<List<String>>> carriersAtWix(String store) {
        return List.of(AtWix.of(store)
                .get("/delivery-profiles/" + Demo.GENERAL)
                .getList("deliveryProfile.deliveryRegions.deliveryCarriers.appId"));
    }

    private static List<List<List<String>>> carriersOf(JsonPath answer, int profile, String alias) {
        return List.of(answer.getList(
                "data.deliveryProfiles.nodes[%d].regions.carriers.%s.nativeId".formatted(profile, alias)));
    }

    private static List<String> tablesAtWix(String store, String profile) {
        return AtWix.of(store)
                .post("/delivery-profiles/" + profile + "/delivery-carriers", "{}")
                .<Map<String, Object>>getList("results")
                .stream()
                .flatMap(result -> maps(result, "deliveryCarrierRegionalSettings").stream()
                        .map(settings -> text(result.get("deliveryCarrierDetails"), "id") + " in "
                                + settings.get("deliveryRegionId") + ": "
                                + maps(maps(settings, "dashboardTables").get(0), "rows").stream()
                                        .map(row -> Graph.id(store, "row", (String) row.get("key")))
                                        .toList()))
                .toList();
    }

    private static String tableInWords(Map<String, Object> table) {
        return text(table.get("carrier"), "nativeId") + " in " + text(table.get("region"), "nativeId") + ": "
                + maps(table, "rows").stream().map(row -> row.get("id")).toList();
    }

    private static String keyOf(Map<String, Object> ofAStore) {
        return text(ofAStore.get("store"), "key");
    }

    private static List<String> nativeIds(Map<String, Object> parent, String field) {
        return maps(parent, field).stream()
                .map(each -> (String) each.get("nativeId"))
                .toList();
    }

    private static String text(Object object, String field) {
        return (String) ((Map<?, ?>) object).get(field);
    }

    @SuppressWarnings("unchecked") // the tests know what they asked for
    private static List<Map<String, Object>> maps(Map<String, Object> parent, String field) {
        return (List<Map<String, Object>>) parent.get(field);
    }
}
