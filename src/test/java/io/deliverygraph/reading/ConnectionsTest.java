package io.deliverygraph.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.AtWix;
import io.deliverygraph.testing.Demo;
import io.deliverygraph.testing.Graph;
import io.deliverygraph.testing.SandboxControl;
import io.deliverygraph.testing.SandboxResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Paging and order of profiles and options over three stores of both platforms. Filters have {@link FiltersTest}. */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class ConnectionsTest {

    private static final String PROFILES = "deliveryProfiles";
    private static final String OPTIONS = "shippingOptions";
    private static final String ALL_STORES = """
            query ($first: Int, $after: String) { %s(first: $first, after: $after) {
              edges { cursor node { id } } nodes { id }
              pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }""";

    @BeforeEach
    void reset() {
        SandboxControl.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "deliveryProfiles, 1, 7",
        "deliveryProfiles, 3, 7",
        "deliveryProfiles, 7, 7",
        "shippingOptions, 5, 39",
        "shippingOptions, 13, 39",
        "shippingOptions, 100, 39"
    })
    void pagesThroughThreeStoresWithoutLosingOrRepeatingAnything(String field, int size, int everything) {
        List<String> whole = ids(page(field, 100, null), field);
        List<String> seen = new ArrayList<>();
        String after = null;
        boolean more = true;
        while (more) {
            JsonPath page = page(field, size, after);
            seen.addAll(ids(page, field));
            assertThat(page.getBoolean(at(field, "pageInfo.hasPreviousPage"))).isEqualTo(after != null);
            assertThat(page.getList(at(field, "edges.node.id"))).isEqualTo(ids(page, field));
            assertThat(page.getString(at(field, "edges[0].cursor")))
                    .isEqualTo(page.getString(at(field, "pageInfo.startCursor")));
            after = page.getString(at(field, "pageInfo.endCursor"));
            more = page.getBoolean(at(field, "pageInfo.hasNextPage"));
        }
        assertThat(seen).isEqualTo(whole).hasSize(everything).doesNotHaveDuplicates();
        assertThat(seen.stream().map(ConnectionsTest::storeOf)).contains("demo", "second", "shop");
    }

    @Test
    void goesOnWhereItWasThoughProfilesCameAndWentInBetween() {
        List<String> whole = ids(page(PROFILES, 100, null), PROFILES);
        JsonPath first = page(PROFILES, 3, null);
        String seenLast = ids(first, PROFILES).get(2);
        AtWix.of(storeOf(seenLast)).delete("/delivery-profiles/" + Demo.HEAVY);
        AtWix.of("demo").post("/delivery-profiles", "{'deliveryProfile':{'name':'New'}}");

        List<String> rest = ids(page(PROFILES, 100, first.getString(at(PROFILES, "pageInfo.endCursor"))), PROFILES);

        assertThat(rest).hasSize(5).startsWith(whole.get(3)).doesNotContainAnyElementsOf(whole.subList(0, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "CREATED_AT, ASC",
        "CREATED_AT, DESC",
        "UPDATED_AT, ASC",
        "UPDATED_AT, DESC",
        "NAME, ASC",
        "NAME, DESC",
        "NAME,"
    })
    void ordersProfiles(String key, String direction) {
        AtWix.of("demo").post("/delivery-profiles", "{'deliveryProfile':{'name':'Aquariums'}}");
        AtWix.of("second")
                .post(
                        "/delivery-profiles/" + Demo.GENERAL + "/delivery-region",
                        "{'deliveryRegion':{'name':'X','destinations':[{'countryCode':'CH'}]}}");

        assertOrdered(PROFILES, "name", 8, key, direction);
    }

    @ParameterizedTest
    @CsvSource({
        "CREATED_AT, ASC",
        "CREATED_AT, DESC",
        "UPDATED_AT, ASC",
        "UPDATED_AT, DESC",
        "TITLE, ASC",
        "TITLE, DESC",
        "TITLE,"
    })
    void ordersOptions(String key, String direction) {
        AtWix.of("second")
                .post(
                        "/shipping-options/" + Demo.STANDARD + "/add-delivery-region",
                        "{'deliveryRegionId':'%s','revision':'1'}".formatted(Demo.EUROPE));

        assertOrdered(OPTIONS, "title", 39, key, direction);
    }

    private static void assertOrdered(String field, String name, int all, String key, String direction) {
        String document = "{ %s(first: 100, orderBy: {key: %s%s}) { nodes { id name: %s %s } } }"
                .formatted(
                        field,
                        key,
                        direction == null ? "" : ", direction: " + direction,
                        name,
                        field.equals(PROFILES)
                                ? "createdAt updatedAt"
                                : "... on WixShippingOption { createdAt updatedAt }");
        JsonPath answer = Graph.send(document);
        List<Map<String, String>> nodes = answer.getList(at(field, "nodes"));

        assertThat(nodes).as(answer.prettify()).hasSize(all).isSortedAccordingTo(order(key, "DESC".equals(direction)));
    }

    private static Comparator<Map<String, String>> order(String key, boolean descending) {
        return switch (key) {
            case "CREATED_AT" -> byTime("createdAt", descending);
            case "UPDATED_AT" -> byTime("updatedAt", descending);
            default -> byName(descending);
        };
    }

    /** Shopify tells no times, and what has none comes last either way. */
    private static Comparator<Map<String, String>> byTime(String field, boolean descending) {
        Comparator<Instant> times = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(
                node -> node.get(field) == null ? null : Instant.parse(node.get(field)), Comparator.nullsLast(times));
    }

    private static Comparator<Map<String, String>> byName(boolean descending) {
        Comparator<Map<String, String>> names = Comparator.comparing(node -> node.get("name"));
        return descending ? names.reversed() : names;
    }

    @Test
    void takesAPageOfNothingAndNullForTheUsualSize() {
        JsonPath none = page(OPTIONS, 0, null);

        assertThat(none.getList(at(OPTIONS, "nodes"))).isEmpty();
        assertThat(none.getBoolean(at(OPTIONS, "pageInfo.hasNextPage"))).isTrue();
        assertThat(ids(Graph.send("{ shippingOptions(first: null, after: null) { nodes { id } } }"), OPTIONS))
                .hasSize(25);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ deliveryProfiles(first: -1) { nodes { id } } }",
                "{ shippingOptions(first: -1) { nodes { id } } }",
                "{ stores { shippingOptions(first: -1) { nodes { id } } } }",
            })
    void refusesAPageOfLessThanNothing(String document) {
        JsonPath answer = Graph.send(document);

        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_REQUEST");
        assertThat(answer.getString("errors[0].message")).contains("0 to 100").contains("\"first\"");
        assertThat(SandboxControl.calls()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ deliveryProfiles(first: 101) { nodes { id } } }",
                "{ shippingOptions(first: 101) { nodes { id } } }",
                "{ stores { deliveryProfiles(first: 101) { nodes { id } } } }",
            })
    void refusesAPageThatIsTooLarge(String document) {
        JsonPath answer = Graph.send(document);

        assertThat(answer.getString("errors[0].extensions.limit.name")).isEqualTo("PAGE_SIZE");
        assertThat(answer.getString("errors[0].message")).contains("100 items").contains("\"first\"");
        assertThat(SandboxControl.calls()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"deliveryProfiles", "shippingOptions"})
    void refusesACursorThatIsNotOurs(String field) {
        for (String after : List.of("nonsense", "%%%", "", "ZGVtbw")) {
            JsonPath answer = page(field, 5, after);
            assertThat(answer.getString("errors[0].extensions.code")).as(after).isEqualTo("BAD_REQUEST");
            assertThat(answer.getString("errors[0].message"))
                    .contains("\"after\"")
                    .contains("endCursor");
        }
    }

    private static JsonPath page(String field, int first, String after) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("first", first);
        variables.put("after", after);
        return Graph.send(ALL_STORES.formatted(field), variables);
    }

    private static List<String> ids(JsonPath answer, String field) {
        return answer.getList(at(field, "nodes.id"));
    }

    private static String at(String field, String path) {
        return "data." + field + "." + path;
    }

    private static String storeOf(String globalId) {
        return new String(Base64.getUrlDecoder().decode(globalId), UTF_8).split("/")[0];
    }
}
