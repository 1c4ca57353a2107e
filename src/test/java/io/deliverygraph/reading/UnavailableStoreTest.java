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

    private static JsonPath ask(String field, String... stores) {
        return Graph.send(
                "query ($stores: [ID!]) { %s(filter: {storeIds: $stores}) { nodes { id store { key } } %s } }"
                        .formatted(field, FAILURES),
                Map.of("stores", Stream.of(stores).map(Demo::storeId).toList()));
    }
}
