package io.deliverygraph.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.Demo;
import io.deliverygraph.testing.Graph;
import io.deliverygraph.testing.SandboxControl;
import io.deliverygraph.testing.TroubledStores;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A store that cannot answer is named beside the answers of the others. */
@QuarkusTest
@TestProfile(TroubledStores.class)
class UnavailableStoreTest {

    private static final String FAILURES =
            "unavailableStores { store { key name } code message retryable retryAfterSeconds }";

    @BeforeEach
    void reset() {
        SandboxControl.reset();
    }

    @ParameterizedTest
    @CsvSource({"deliveryProfiles, 2", "shippingOptions, 12"})
    void isNamedBesideTheAnswersOfTheOthers(String field, int answered) {
        JsonPath answer = ask(field, "dead", "demo", "locked");

        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        assertThat(answer.<String>getList("data." + field + ".nodes.store.key"))
                .hasSize(answered)
                .containsOnly("demo");
        List<Map<String, Object>> failures = answer.getList("data." + field + ".unavailableStores");
        assertThat(failures).hasSize(2);
        assertThat(failures.get(0))
                .containsEntry("store", Map.of("key", "dead", "name", "dead"))
                .containsEntry("code", "PLATFORM_UNAVAILABLE")
                .containsEntry("message", "The store's platform did not answer. Try again in a moment.")
                .containsEntry("retryable", true)
                .containsEntry("retryAfterSeconds", null);
        assertThat(failures.get(1))
                .containsEntry("store", Map.of("key", "locked", "name", "locked"))
                .containsEntry("code", "PLATFORM_UNAUTHORISED")
                .containsEntry(
                        "message",
                        "The platform does not accept this store's credential. Its operator must check the configuration.")
                .containsEntry("retryable", false)
                .containsEntry("retryAfterSeconds", null);
    }

    @ParameterizedTest
    @CsvSource({"deliveryProfiles, 5", "shippingOptions, 27"})
    void isNamedWhateverItsPlatform(String field, int answered) {
        JsonPath answer = ask(field, "deadshop", "demo", "lockedshop", "shop", "dead");

        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        assertThat(answer.<String>getList("data." + field + ".nodes.store.key"))
                .hasSize(answered)
                .containsOnly("demo", "shop")
                .contains("demo", "shop");
        List<Map<String, Object>> failures = answer.getList("data." + field + ".unavailableStores");
        assertThat(failures.stream().map(each -> each.get("store")))
                .containsExactlyInAnyOrder(
                        Map.of("key", "deadshop", "name", "deadshop"),
                        Map.of("key", "lockedshop", "name", "lockedshop"),
                        Map.of("key", "dead", "name", "dead"));
        assertThat(failures).allSatisfy(failure -> {
            boolean locked = failure.get("store").toString().contains("lockedshop");
            assertThat(failure)
                    .containsEntry("code", locked ? "PLATFORM_UNAUTHORISED" : "PLATFORM_UNAVAILABLE")
                    .containsEntry("retryable", !locked)
                    .containsEntry("retryAfterSeconds", null);
        });
    }

    /** One site that is out of reach does not take the others' budgets along; a shop has none, in reach or not. */
    @Test
    void leavesTheBudgetsOfTheOthersThere() {
        JsonPath answer = Graph.send("{ demo: %s dead: %s locked: %s shop: %s deadshop: %s }"
                .formatted(
                        budgetOf("demo"),
                        budgetOf("dead"),
                        budgetOf("locked"),
                        budgetOf("shop"),
                        budgetOf("deadshop")));

        assertThat(answer.getInt("data.demo.destinationBudget.limit")).isEqualTo(250);
        for (String without : List.of("dead", "locked", "shop", "deadshop")) {
            assertThat(answer.getMap("data." + without))
                    .containsEntry("key", without)
                    .containsEntry("destinationBudget", null);
        }
        assertThat(answer.<List<String>>getList("errors.path"))
                .containsExactlyInAnyOrder(
                        List.of("dead", "destinationBudget"), List.of("locked", "destinationBudget"));
        assertThat(SandboxControl.calls()).isEqualTo(Map.of("queryDeliveryProfiles", 1));
    }

    @ParameterizedTest
    @CsvSource({"deliveryProfiles, queryDeliveryProfiles", "shippingOptions, queryShippingOptions"})
    void saysWhenToComeBackWhereThePlatformSaysSo(String field, String method) {
        SandboxControl.fault("{\"method\": \"%s\", \"kind\": \"status\", \"status\": 429, \"retryAfterSeconds\": 77}"
                .formatted(method));

        JsonPath answer = ask(field, "demo");

        assertThat(answer.getList("data." + field + ".nodes")).isEmpty();
        assertThat(answer.<Map<String, Object>>getList("data." + field + ".unavailableStores"))
                .singleElement()
                .satisfies(throttled -> assertThat(throttled)
                        .containsEntry("code", "PLATFORM_THROTTLED")
                        .containsEntry("retryable", true)
                        .containsEntry("retryAfterSeconds", 77));
    }

    @Test
    void isNamedInItsOwnConnectionsToo() {
        JsonPath answer = Graph.send("{ store(id: \"%s\") { key deliveryProfiles { nodes { name } %s } } }"
                .formatted(Demo.storeId("dead"), FAILURES));

        assertThat(answer.getList("errors")).isNull();
        assertThat(answer.getString("data.store.key")).isEqualTo("dead");
        assertThat(answer.<String>getList("data.store.deliveryProfiles.unavailableStores.store.key"))
                .containsExactly("dead");
    }

    /** A list may be short of a store. Where one thing is asked for, there is nothing to answer instead. */
    @Test
    void isAnErrorWhereOneThingOfItIsAskedFor() {
        JsonPath answer =
                Graph.send("{ deliveryProfile(id: \"%s\") { name } demo: deliveryProfile(id: \"%s\") { name } }"
                        .formatted(Graph.id("dead", "profile", Demo.GENERAL), Demo.profileId(Demo.GENERAL)));

        assertThat(answer.getString("data.demo.name")).isEqualTo("General profile");
        assertThat(answer.getString("data.deliveryProfile")).isNull();
        assertThat(answer.getList("errors")).hasSize(1);
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("PLATFORM_UNAVAILABLE");
        assertThat(answer.getString("errors[0].extensions.store")).isEqualTo("dead");
        assertThat(answer.getList("errors[0].path")).isEqualTo(List.of("deliveryProfile"));
    }

    private static String budgetOf(String store) {
        return "store(id: \"%s\") { key destinationBudget { used limit } }".formatted(Demo.storeId(store));
    }

    private static JsonPath ask(String field, String... stores) {
        return Graph.send(
                "query ($stores: [ID!]) { %s(first: 100, filter: {storeIds: $stores}) { nodes { id store { key } } %s } }"
                        .formatted(field, FAILURES),
                Map.of("stores", Stream.of(stores).map(Demo::storeId).toList()));
    }
}
