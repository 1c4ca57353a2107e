package io.deliverygraph.reading;

import static io.deliverygraph.testing.AtShopify.STORE;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.Graph;
import io.deliverygraph.testing.Inputs;
import io.deliverygraph.testing.LogOf;
import io.deliverygraph.testing.SandboxControl;
import io.deliverygraph.testing.Script;
import io.deliverygraph.testing.ScriptedStores;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers that the sandbox never gives: errors beside data, codes nobody knows, with Shopify's id of the request. */
@QuarkusTest
@TestProfile(ScriptedStores.class)
class AnswersOfShopsTest {

    private static final String ANY = ".*/graphql.json";
    private static final String ID = "scripted-1";

    private static final String ONE = "{ deliveryProfile(id: \"%s\") { name } }"
            .formatted(Graph.id(STORE, "profile", "gid://shopify/DeliveryProfile/1"));

    @BeforeEach
    void reset() {
        SandboxControl.reset();
    }

    @AfterEach
    void unscript() {
        Script.none();
    }

    /** Data beside errors is never taken for the whole. */
    @ParameterizedTest
    @CsvSource({
        "ACCESS_DENIED, PLATFORM_UNAUTHORISED, 1",
        "INTERNAL_SERVER_ERROR, PLATFORM_UNAVAILABLE, 3",
        "TIMEOUT, PLATFORM_UNAVAILABLE, 3",
        "MAX_COST_EXCEEDED, PLATFORM_UNAVAILABLE, 3",
        "NEVER_HEARD_OF, PLATFORM_UNAVAILABLE, 3"
    })
    void ofErrorsBesideDataAreFailures(String platformCode, String code, int tries) {
        Script.answer(ANY, 200, answer(profile("Half"), error(platformCode)));

        JsonPath answer = Graph.send(ONE);

        assertThat(answer.getMap("data")).containsEntry("deliveryProfile", null);
        assertThat(answer.getList("errors")).hasSize(1);
        assertThat(answer.getMap("errors[0].extensions"))
                .isEqualTo(Map.of("code", code, "store", STORE, "requestId", ID));
        assertThat(Script.answered()).isEqualTo(tries);
    }

    @ParameterizedTest
    @CsvSource({
        "400, PLATFORM_UNAVAILABLE, 3",
        "401, PLATFORM_UNAUTHORISED, 1",
        "402, PLATFORM_UNAUTHORISED, 1",
        "403, PLATFORM_UNAUTHORISED, 1",
        "404, PLATFORM_UNAVAILABLE, 3",
        "423, PLATFORM_UNAUTHORISED, 1",
        "500, PLATFORM_UNAVAILABLE, 3",
        "503, PLATFORM_UNAVAILABLE, 3"
    })
    void ofAnotherStatusNameTheRequest(int status, String code, int tries) {
        Script.answer(ANY, status, Map.of("errors", "[API] Invalid API key or access token test-token-of-shop"));

        try (LogOf log = new LogOf()) {
            JsonPath answer = Graph.send(ONE);

            assertThat(answer.getMap("errors[0].extensions"))
                    .isEqualTo(Map.of("code", code, "store", STORE, "requestId", ID));
            assertThat(Script.answered()).isEqualTo(tries);
            assertThat(log.text()).contains("Store " + STORE).contains(ID);
            assertThat(answer.prettify() + log.text()).doesNotContain("test-token-of-shop");
        }
    }

    @Test
    void ofNeitherDataNorErrorsMakeNoSense() {
        for (Object senseless : List.of(Map.of(), List.of(), "text", Inputs.input("data", null))) {
            Script.answer(ANY, 200, senseless);

            JsonPath answer = Graph.send(ONE);

            assertThat(answer.getString("errors[0].message"))
                    .isEqualTo("The store's platform gave an answer that makes no sense.");
            assertThat(answer.getMap("errors[0].extensions"))
                    .isEqualTo(Map.of("code", "PLATFORM_UNAVAILABLE", "store", STORE, "requestId", ID));
        }
    }

    /** A profile without a version could not be written safely, and one is never made up. */
    @Test
    void withoutWhatMustBeThereMakeNoSense() {
        Map<String, Object> profile = profile("Torn");
        profile.remove("version");
        Script.answer(ANY, 200, answer(profile, List.of()));

        JsonPath answer = Graph.send(ONE);

        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("PLATFORM_UNAVAILABLE");
        assertThat(answer.getString("errors[0].extensions.store")).isEqualTo(STORE);
    }

    @Test
    void thatAreWholeAreTaken() {
        Script.answer(ANY, 200, answer(profile("Scripted"), List.of()));

        assertThat(Graph.send(ONE).getString("data.deliveryProfile.name")).isEqualTo("Scripted");
        assertThat(Script.answered()).isEqualTo(1);
    }

    private static Map<String, Object> answer(Map<String, Object> profile, List<?> errors) {
        Map<String, Object> data =
                Map.of("shop", Map.of("currencyCode", "USD", "weightUnit", "KILOGRAMS"), "nodes", List.of(profile));
        return errors.isEmpty() ? Inputs.input("data", data) : Inputs.input("data", data, "errors", errors);
    }

    private static List<?> error(String code) {
        return List.of(Map.of("message", "No.", "path", List.of("nodes", 0), "extensions", Map.of("code", code)));
    }

    private static Map<String, Object> profile(String name) {
        Map<String, Object> none =
                Map.of("nodes", List.of(), "pageInfo", Inputs.input("hasNextPage", false, "endCursor", null));
        return Inputs.input(
                "id",
                "gid://shopify/DeliveryProfile/1",
                "name",
                name,
                "default",
                true,
                "version",
                4,
                "coversAllItems",
                false,
                "sellingPlanGroups",
                none,
                "profileLocationGroups",
                List.of());
    }
}
