package io.deliverygraph.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.Demo;
import io.deliverygraph.testing.DemoShop;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the demo stores ship to, what it costs to find out, and what is refused without finding out. */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class CoverageGraphTest {

    private static final String WHERE = """
            query ($store: ID!, $to: DestinationInput!) { coverage(storeId: $store, destination: $to) {
              profile { name } region { name shippingOptions { title } } matchedBy alsoMatched { name } offersRates } }""";

    private static final String PROFILES = """
            query ($stores: [ID!], $to: DestinationInput!, $isDefault: Boolean) {
              deliveryProfiles(filter: {storeIds: $stores, shipsTo: $to, isDefault: $isDefault}) { nodes { name } } }""";

    @BeforeEach
    void reset() {
        SandboxControl.reset();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "demo | US | US-CA | General profile: SUBDIVISION Domestic true          | Heavy goods: COUNTRY US by truck true",
                "demo | US | US-HI | General profile: REST_OF_WORLD International true   | Heavy goods: COUNTRY US by truck true",
                "demo | FR | -     | General profile: COUNTRY Europe true                | Heavy goods: NOT_COVERED null false",
                "demo | JP | -     | General profile: REST_OF_WORLD International true   | Heavy goods: NOT_COVERED null false",
                "shop | CA | CA-ON | General profile: SUBDIVISION Central Canada true, also [Rest of world] | Heavy goods: SUBDIVISION North America true",
                "shop | CA | -     | General profile: REST_OF_WORLD Rest of world true   | Heavy goods: NOT_COVERED null false",
                "shop | FR | -     | General profile: COUNTRY Europe true                | Heavy goods: NOT_COVERED null false",
            })
    void saysForEachProfileWhatServesThePlace(
            String store, String countryCode, String subdivision, String general, String heavy) {
        JsonPath answer = coverage(Demo.storeId(store), place(countryCode, subdivision));

        assertThat(IntStream.of(0, 1).mapToObj(index -> entry(answer, index))).containsExactly(general, heavy);
    }

    @Test
    void costsTwoCallsAtASiteAndOneAtAShop() {
        coverage(Demo.storeId(), place("US", "US-CA"));
        assertThat(SandboxControl.calls()).isEqualTo(Map.of("queryDeliveryProfiles", 1, "queryShippingOptions", 1));

        SandboxControl.reset();
        coverage(DemoShop.storeId(), place("US", "US-CA"));
        assertThat(SandboxControl.calls()).isEqualTo(Map.of("deliveryProfiles", 1));
    }

    @Test
    void findsProfilesThatShipThereBesideTheOtherFields() {
        List<String> both = List.of(Demo.storeId(), DemoShop.storeId());

        assertThat(names(Map.of("stores", both, "to", place("CA", "CA-ON"))))
                .containsExactlyInAnyOrder(
                        "General profile", "Heavy goods", "General profile", "Heavy goods", "Pre-orders");
        assertThat(names(Map.of("stores", both, "to", place("CA", "CA-ON"), "isDefault", false)))
                .containsExactlyInAnyOrder("Heavy goods", "Heavy goods", "Pre-orders");
        assertThat(names(Map.of("stores", both, "to", place("JP", null))))
                .containsExactly("General profile", "General profile");
    }

    @Test
    void tellsEverythingThatIsWrongWithADestinationAndAsksNobody() {
        Map<String, String> wrong = Map.of("countryCode", "US", "subdivision", "CA-ON", "postalCode", "9".repeat(21));

        JsonPath answer = Graph.send(WHERE, Map.of("store", Demo.storeId(), "to", wrong));
        JsonPath filtered = Graph.send(PROFILES, Map.of("stores", List.of(Demo.storeId()), "to", wrong));

        assertThat(answer.getString("errors[0].message"))
                .isEqualTo("destination.postalCode: Shorten this text. Maximum number of characters: 20.");
        assertThat(answer.getMap("errors[0].extensions")).containsOnlyKeys("code", "problems");
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_REQUEST");
        assertThat(answer.getList("errors[0].extensions.problems.code"))
                .isEqualTo(List.of("TOO_LONG", "INVALID_SUBDIVISION"));
        assertThat(answer.getList("errors[0].extensions.problems.field"))
                .isEqualTo(List.of(List.of("destination", "postalCode"), List.of("destination", "subdivision")));
        assertThat(filtered.getList("errors[0].extensions.problems.field"))
                .isEqualTo(List.of(
                        List.of("filter", "shipsTo", "postalCode"), List.of("filter", "shipsTo", "subdivision")));
        assertThat(SandboxControl.calls()).isEmpty();
    }

    @Test
    void saysThatAStoreIsNotConnected() {
        JsonPath answer = Graph.send(WHERE, Map.of("store", Demo.storeId("elsewhere"), "to", place("US", null)));

        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("NOT_FOUND");
        assertThat(answer.getList("errors[0].extensions.problems.field")).isEqualTo(List.of(List.of("storeId")));
        assertThat(SandboxControl.calls()).isEmpty();
    }

    private static JsonPath coverage(String storeId, Map<String, String> destination) {
        JsonPath answer = Graph.send(WHERE, Map.of("store", storeId, "to", destination));
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        return answer;
    }

    /** {@code Heavy goods: COUNTRY US by truck true, also [...]}. */
    private static String entry(JsonPath answer, int index) {
        String path = "data.coverage[" + index + "].";
        List<String> also = answer.getList(path + "alsoMatched.name");
        return "%s: %s %s %s%s"
                .formatted(
                        answer.getString(path + "profile.name"),
                        answer.getString(path + "matchedBy"),
                        answer.getString(path + "region?.name"),
                        answer.getBoolean(path + "offersRates"),
                        also.isEmpty() ? "" : ", also " + also);
    }

    private static List<String> names(Map<String, ?> variables) {
        JsonPath answer = Graph.send(PROFILES, variables);
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        return answer.getList("data.deliveryProfiles.nodes.name");
    }

    private static Map<String, String> place(String countryCode, String subdivision) {
        return subdivision == null
                ? Map.of("countryCode", countryCode)
                : Map.of("countryCode", countryCode, "subdivision", subdivision);
    }
}
