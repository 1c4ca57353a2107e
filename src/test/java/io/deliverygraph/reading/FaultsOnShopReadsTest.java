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
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a read of a shop outlasts, with how many calls, and what is told when it does not. */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class FaultsOnShopReadsTest {

    private static final int TRIES = 3;

    private static final String SILENCE = "The store's platform did not answer. Try again in a moment.";
    private static final String NONSENSE = "The store's platform gave an answer that makes no sense.";

    private static final String ONE = "{ deliveryProfile(id: \"%s\") { name } }"
            .formatted(Graph.id(STORE, "profile", "gid://shopify/DeliveryProfile/1"));

    /** By the method that each counts as. */
    private static final Map<String, String> DOCUMENTS = Map.of(
            "nodes",
            ONE,
            "deliveryProfiles",
            "{ deliveryRegion(id: \"%s\") { name } }"
                    .formatted(Graph.id(STORE, "region", "gid://shopify/DeliveryZone/1")),
            "carrierServices",
            "{ installedCarriers(storeId: \"%s\") { name } }".formatted(Demo.storeId(STORE)),
            "sellingPlanGroups",
            "{ sellingPlanGroups(storeId: \"%s\") { nodes { name } } }".formatted(Demo.storeId(STORE)));

    @BeforeEach
    void reset() {
        SandboxControl.reset();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("'kind': 'status', 'status': 500", SILENCE),
                Arguments.of("'kind': 'status', 'status': 502", SILENCE),
                Arguments.of("'kind': 'status', 'status': 503", SILENCE),
                Arguments.of("'kind': 'status', 'status': 504", SILENCE),
                Arguments.of("'kind': 'reset'", SILENCE),
                Arguments.of("'kind': 'reset', 'applied': true", SILENCE),
                Arguments.of("'kind': 'truncated'", NONSENSE),
                Arguments.of("'kind': 'refused', 'code': 'INTERNAL_SERVER_ERROR'", SILENCE));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void triesAgainUntilItWorks(String fault) {
        DOCUMENTS.forEach((method, document) -> {
            SandboxControl.reset();
            strike(method, fault, TRIES - 1);

            JsonPath answer = Graph.send(document);

            assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
            assertThat(SandboxControl.calls()).isEqualTo(Map.of(method, TRIES));
        });
    }

    @ParameterizedTest
    @MethodSource("faults")
    void givesUpAfterTheThirdTry(String fault, String message) {
        strike("nodes", fault, 10);

        JsonPath answer = Graph.send(ONE);

        assertThat(answer.getMap("data")).containsEntry("deliveryProfile", null);
        assertThat(answer.getList("errors")).hasSize(1);
        assertThat(answer.getString("errors[0].message")).isEqualTo(message);
        assertThat(answer.getMap("errors[0].extensions"))
                .isEqualTo(Map.of("code", "PLATFORM_UNAVAILABLE", "store", STORE));
        assertThat(SandboxControl.calls()).isEqualTo(Map.of("nodes", TRIES));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void leavesTheOtherStoresAnswersAlone(String fault, String message) {
        strike("deliveryProfiles", fault, 10);
        for (String field : List.of("deliveryProfiles", "shippingOptions")) {
            JsonPath answer = Graph.send(
                    "{ %s(first: 100) { nodes { store { key } } unavailableStores { store { key } code message retryable retryAfterSeconds } } }"
                            .formatted(field));

            assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
            assertThat(answer.<String>getList("data." + field + ".nodes.store.key"))
                    .contains("demo", "second")
                    .doesNotContain(STORE);
            assertThat(answer.<Map<String, Object>>getList("data." + field + ".unavailableStores"))
                    .singleElement()
                    .satisfies(failure -> assertThat(failure)
                            .containsEntry("store", Map.of("key", STORE))
                            .containsEntry("code", "PLATFORM_UNAVAILABLE")
                            .containsEntry("message", message)
                            .containsEntry("retryable", true)
                            .containsEntry("retryAfterSeconds", null));
        }
    }

    /** A throttled call is put off for a second at least, and sent again. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {"'kind': 'refused', 'code': 'THROTTLED'", "'kind': 'status', 'status': 429"})
    void waitsForPointsAndSaysWhenToComeBack(String fault) {
        strike("nodes", fault, 1);
        assertThat(Graph.send(ONE).getString("data.deliveryProfile.name")).isEqualTo("General profile");
        assertThat(SandboxControl.calls()).isEqualTo(Map.of("nodes", 2));

        SandboxControl.reset();
        strike("nodes", fault, 10);
        JsonPath answer = Graph.send(ONE);
        assertThat(answer.getMap("errors[0].extensions"))
                .isEqualTo(Map.of("code", "PLATFORM_THROTTLED", "store", STORE, "retryAfterSeconds", 1));
        assertThat(SandboxControl.calls()).isEqualTo(Map.of("nodes", TRIES));
    }

    @Test
    void doesNotWaitLongerThanAPersonWould() {
        strike("deliveryProfiles", "'kind': 'status', 'status': 429, 'retryAfterSeconds': 120", 1);

        JsonPath answer = Graph.send(
                "query ($stores: [ID!]) { deliveryProfiles(filter: {storeIds: $stores}) { nodes { name } unavailableStores { code retryable retryAfterSeconds } } }",
                Map.of("stores", List.of(Demo.storeId(STORE))));

        assertThat(answer.getList("data.deliveryProfiles.unavailableStores"))
                .isEqualTo(List.of(Map.of("code", "PLATFORM_THROTTLED", "retryable", true, "retryAfterSeconds", 120)));
        assertThat(SandboxControl.calls()).isEqualTo(Map.of("deliveryProfiles", 1));
    }

    @Test
    void doesNotTryAgainWhereAScopeIsMissing() {
        strike("nodes", "'kind': 'refused', 'code': 'ACCESS_DENIED'", 1);
        strike("deliveryProfiles", "'kind': 'refused', 'code': 'ACCESS_DENIED'", 1);

        JsonPath one = Graph.send(ONE);
        JsonPath list = Graph.send(
                "{ deliveryProfiles { nodes { store { key } } unavailableStores { store { key } code retryable } } }");

        assertThat(one.getMap("errors[0].extensions"))
                .isEqualTo(Map.of("code", "PLATFORM_UNAUTHORISED", "store", STORE));
        assertThat(list.getList("data.deliveryProfiles.nodes")).hasSize(4);
        assertThat(list.getList("data.deliveryProfiles.unavailableStores"))
                .isEqualTo(List.of(
                        Map.of("store", Map.of("key", STORE), "code", "PLATFORM_UNAUTHORISED", "retryable", false)));
        assertThat(SandboxControl.calls()).containsEntry("nodes", 1).containsEntry("deliveryProfiles", 1);
    }

    @Test
    void asksAgainForTheReadThatFailedAndForNoOther() {
        strike("carrierServices", "'kind': 'status', 'status': 503", 1);

        JsonPath answer = Graph.send(
                "query ($stores: [ID!]) { deliveryProfiles(filter: {storeIds: $stores}) { nodes { regions { carriers { carrier { name } } } } } }",
                Map.of("stores", List.of(Demo.storeId(STORE))));

        assertThat(answer.getList("errors")).isNull();
        assertThat(SandboxControl.calls()).isEqualTo(Map.of("deliveryProfiles", 1, "carrierServices", 2));
    }

    @Test
    void saysWhichFieldCouldNotBeRead() {
        strike("nodes", "'kind': 'status', 'status': 500", 10);

        JsonPath answer = Graph.send("{ region: deliveryRegion(id: \"%s\") { name } origin: node(id: \"%s\") { id } }"
                .formatted(
                        Graph.id(STORE, "region", "gid://shopify/DeliveryZone/1"),
                        Graph.id(STORE, "origin", "gid://shopify/Location/1")));

        assertThat(answer.getString("data.region.name")).isEqualTo("United States");
        assertThat(answer.getMap("data")).containsEntry("origin", null);
        assertThat(answer.getList("errors.path")).isEqualTo(List.of(List.of("origin")));
    }

    private static void strike(String method, String fault, int times) {
        SandboxControl.fault("{'method': '%s', %s, 'calls': %d}"
                .formatted(method, fault, times)
                .replace('\'', '"'));
    }
}
