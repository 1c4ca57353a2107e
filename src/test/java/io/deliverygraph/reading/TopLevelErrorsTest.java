package io.deliverygraph.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.Demo;
import io.deliverygraph.testing.Graph;
import io.deliverygraph.testing.SandboxControl;
import io.deliverygraph.testing.SandboxResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each top-level error has a code and says where it happened; ids that name nothing are no errors. */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class TopLevelErrorsTest {

    private static final String OPTION =
            "{ shippingOption(id: \"%s\") { title } }".formatted(Demo.optionId(Demo.STANDARD));

    /** In {@code delivery.limits.tokens}. */
    private static final int TOKENS = 6000;

    @BeforeEach
    void reset() {
        SandboxControl.reset();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'kind': 'status', 'status': 500",
                "'kind': 'status', 'status': 503",
                "'kind': 'truncated', 'applied': true"
            })
    void nameTheStoreAndTheRequestWhenThePlatformAnsweredBadly(String fault) {
        strike(fault);

        Map<String, Object> extensions = extensionsOfOnly(Graph.send(OPTION));

        assertThat(extensions)
                .containsOnlyKeys("code", "store", "requestId")
                .containsEntry("code", "PLATFORM_UNAVAILABLE")
                .containsEntry("store", "demo");
        assertThat((String) extensions.get("requestId")).matches("\\d{10}\\.\\d{9}");
    }

    @Test
    void nameTheStoreWhenThePlatformDidNotAnswer() {
        strike("'kind': 'reset'");

        assertThat(extensionsOfOnly(Graph.send(OPTION)))
                .isEqualTo(Map.of("code", "PLATFORM_UNAVAILABLE", "store", "demo"));
    }

    @Test
    void sayWhenToComeBack() {
        strike("'kind': 'status', 'status': 429, 'retryAfterSeconds': 90");

        JsonPath answer = Graph.send(OPTION);

        assertThat(extensionsOfOnly(answer))
                .containsOnlyKeys("code", "store", "requestId", "retryAfterSeconds")
                .containsEntry("code", "PLATFORM_THROTTLED")
                .containsEntry("retryAfterSeconds", 90);
        assertThat(answer.getString("errors[0].message")).endsWith("Try again in 90 s.");
    }

    /** A field that failed says by its path which one it is. */
    @Test
    void leaveTheOtherFieldsAlone() {
        strike("'kind': 'status', 'status': 500");

        JsonPath answer =
                Graph.send("{ bad: shippingOption(id: \"%s\") { title } deliveryProfile(id: \"%s\") { name } }"
                        .formatted(Demo.optionId(Demo.STANDARD), Demo.profileId(Demo.GENERAL)));

        assertThat(answer.getList("errors[0].path")).isEqualTo(List.of("bad"));
        assertThat(answer.getString("data.deliveryProfile.name")).isEqualTo("General profile");
        assertThat(answer.getMap("data")).containsEntry("bad", null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"elsewhere", ""})
    void sayThatAStoreIsNotConnected(String store) {
        JsonPath answer = Graph.send(
                "query ($id: ID!) { installedCarriers(storeId: $id) { name } }",
                Map.of("id", Demo.storeId(store)),
                "de");
        String sentence = "Dieser Shop ist nicht verbunden. Das Feld \"stores\" nennt die verbundenen.";

        assertThat(extensionsOfOnly(answer))
                .isEqualTo(Map.of(
                        "code",
                        "NOT_FOUND",
                        "problems",
                        List.of(Map.of("code", "NOT_FOUND", "message", sentence, "field", List.of("storeId")))));
        assertThat(answer.getString("errors[0].message")).isEqualTo("storeId: " + sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"node", "deliveryProfile", "deliveryRegion", "shippingOption", "store"})
    void areNotMadeOfAnIdThatNamesNothing(String field) {
        List<String> ids = List.of(
                Demo.profileId(Demo.NOTHING),
                Demo.regionId(Demo.NOTHING),
                Demo.optionId(Demo.NOTHING),
                Demo.carrierId(Demo.NOTHING),
                Demo.storeId("elsewhere"),
                Graph.id("elsewhere", "profile", Demo.GENERAL),
                Graph.id("demo", "row", Demo.NOTHING),
                Graph.id("demo", "origin", "1"),
                Graph.id("demo", "profile", "no-guid"),
                Graph.id("demo", "region", "../installed-carriers"),
                Graph.id("demo", "option", ""),
                Graph.id("demo", "unheard-of", Demo.GENERAL),
                "nonsense",
                "%%%",
                "",
                "x".repeat(5000));
        for (String id : ids) {
            JsonPath answer = Graph.send("query ($id: ID!) { %s(id: $id) { id } }".formatted(field), Map.of("id", id));
            assertThat(answer.getList("errors")).as(id).isNull();
            assertThat(answer.getMap("data")).as(id).containsEntry(field, null);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"deliveryProfile", "deliveryRegion", "shippingOption", "store"})
    void areNotMadeOfAnIdOfAnotherKind(String field) {
        Map<String, String> ids = Map.of(
                "deliveryProfile", Demo.profileId(Demo.GENERAL),
                "deliveryRegion", Demo.regionId(Demo.DOMESTIC),
                "shippingOption", Demo.optionId(Demo.STANDARD),
                "store", Demo.storeId(),
                "carrier", Demo.carrierId(Demo.BASIC));
        ids.forEach((kind, id) -> {
            JsonPath answer = Graph.send("query ($id: ID!) { %s(id: $id) { id } }".formatted(field), Map.of("id", id));
            assertThat(answer.getList("errors")).isNull();
            assertThat(answer.getString("data." + field + "?.id")).isEqualTo(kind.equals(field) ? id : null);
        });
    }

    @Test
    void areNotMadeOfNodesThatAreNotThere() {
        List<String> ids = List.of("nonsense", Demo.regionId(Demo.EUROPE), Demo.profileId(Demo.NOTHING));

        JsonPath answer = Graph.send("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", Map.of("ids", ids));

        assertThat(answer.getList("errors")).isNull();
        assertThat(answer.<Map<String, String>>getList("data.nodes"))
                .containsExactly(null, Map.of("id", Demo.regionId(Demo.EUROPE)), null);
    }

    @Test
    void refuseMoreNodesThanAHundred() {
        List<String> many = Collections.nCopies(101, Demo.profileId(Demo.GENERAL));

        JsonPath answer = Graph.send("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", Map.of("ids", many));

        assertThat(extensionsOfOnly(answer)).isEqualTo(limit("IDS", 100, 101));
        assertThat(answer.getString("errors[0].message"))
                .isEqualTo("Name 100 ids at most, not 101. Ask for the others in another request.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ stores { colour } }",
                "{ node { id } }",
                "{ deliveryProfiles(orderBy: {key: COLOUR}) { nodes { id } } }",
                "query ($id: ID!) { node(id: $id) { id } }",
            })
    void sayWhatDoesNotFitTheSchema(String document) {
        JsonPath answer = Graph.send(document);

        assertThat(answer.getList("errors")).as(answer.prettify()).isNotEmpty();
        assertThat(answer.getString("errors[0].extensions.code"))
                .as(answer.prettify())
                .isEqualTo("VALIDATION_ERROR");
        assertThat(answer.getString("errors[0].message")).isNotBlank();
        assertThat(SandboxControl.calls()).isEmpty();
    }

    /** The engine would name our class and repeat the value, and go on about a field that is null now. */
    @Test
    void nameTheArgumentThatDoesNotFit() {
        JsonPath answer = Graph.send("{ deliveryProfiles(filter: {createdAfter: \"yesterday\"}) { nodes { id } } }");

        assertThat(extensionsOfOnly(answer)).isEqualTo(Map.of("code", "VALIDATION_ERROR"));
        assertThat(answer.getString("errors[0].message"))
                .isEqualTo("The argument \"filter\" has a value that does not fit its type.");
        assertThat(SandboxControl.calls()).isEmpty();
    }

    @Test
    void refuseADocumentThatIsTooDeep() {
        String deep = "regions { profile { ".repeat(10) + "name" + " } }".repeat(10);

        JsonPath answer = Graph.send("{ deliveryProfiles { nodes { " + deep + " } } }");

        assertThat(extensionsOfOnly(answer)).isEqualTo(limit("DEPTH", 16, 23));
        assertThat(SandboxControl.calls()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"{ stores { key }, 1, 17", "this is no document, 1, 1", "'{ stores {\n  key: } }', 2, 8"})
    void sayWhereADocumentCannotBeRead(String document, int line, int column) {
        JsonPath answer = Graph.send(document);

        assertThat(extensionsOfOnly(answer)).isEqualTo(Map.of("code", "SYNTAX_ERROR"));
        assertThat(answer.getString("errors[0].message"))
                .isEqualTo("The document is not valid GraphQL at the place that \"locations\" names.");
        assertThat(answer.getList("errors[0].locations")).isEqualTo(List.of(Map.of("line", line, "column", column)));
        assertThat(answer.getMap("$")).doesNotContainKey("data");
        assertThat(SandboxControl.calls()).isEmpty();
    }

    @Test
    void refuseADocumentThatIsTooLong() {
        JsonPath answer = Graph.send("{ deliveryProfiles { nodes { " + "name ".repeat(TOKENS) + "} } }");

        assertThat(extensionsOfOnly(answer)).isEqualTo(limit("TOKENS", TOKENS, TOKENS + 1));
        assertThat(SandboxControl.calls()).isEmpty();
    }

    private static Map<String, Object> limit(String name, int allowed, int found) {
        return Map.of("code", "LIMIT_EXCEEDED", "limit", Map.of("name", name, "allowed", allowed, "found", found));
    }

    private static Map<String, Object> extensionsOfOnly(JsonPath answer) {
        assertThat(answer.getList("errors")).as(answer.prettify()).hasSize(1);
        return answer.getMap("errors[0].extensions");
    }

    private static void strike(String fault) {
        SandboxControl.fault("{'method': 'getShippingOption', %s, 'calls': 9}"
                .formatted(fault)
                .replace('\'', '"'));
    }
}
