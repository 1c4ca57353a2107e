package io.deliverygraph.reading;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static final List<String> STORES = List.of("demo", "second");

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
        STORES.forEach(
                store -> optionsByRegion(store).forEach((region, options) -> expected.put(store + region, options)));
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
                "{ deliveryProfiles { nodes { regions { name carriers { %s } } } } }", "carrier { nativeId name }");

        for (AtWix site : STORES.stream().map(AtWix::of).toList()) {
            Map<String, String> names = site
                    .get("/delivery-profiles/installed-carriers")
                    .<Map<String, String>>getList("installedDeliveryCarriers")
                    .stream()
                    .collect(
                            TreeMap::new, (map, each) -> map.put(each.get("id"), each.get("displayName")), Map::putAll);
            List<Map<String, Object>> carriers =
                    answer.getList("data.deliveryProfiles.nodes.regions.flatten().carriers.flatten()");
            assertThat(carriers)
                    .hasSizeGreaterThan(10)
                    .allSatisfy(carrier -> assertThat(carrier.get("a"))
                            .isEqualTo(carrier.get("b"))
                            .satisfies(each ->
                                    assertThat(names).containsEntry(text(each, "nativeId"), text(each, "name"))));
        }
        assertThat(carriersOf(answer, 0, "a")).isEqualTo(carriersAtWix("demo")).isEqualTo(carriersOf(answer, 0, "b"));
    }

    @Test
    void regionsOfOptionsAndThoseThatAreGone() {
        JsonPath answer = both(
                "{ shippingOptions(first: 100) { nodes { nativeId store { key } ... on WixShippingOption { %s } } } }",
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

    @Test
    void carriersAndBudgetsOfStores() {
        JsonPath answer = both("{ stores { key %s } }", "installedCarriers { id }", "destinationBudget { used limit }");

        for (Map<String, Object> store : answer.<Map<String, Object>>getList("data.stores")) {
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
        assertThat(answer.getList("data.stores.a1.used")).doesNotHaveDuplicates();
    }

    @Test
    void tablesOfProfiles() {
        JsonPath answer = both(
                "{ deliveryProfiles { nodes { nativeId store { key } ... on WixDeliveryProfile { %s } } } }",
                "carrierTables { carrier { nativeId } region { nativeId } rows { id } }");

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
