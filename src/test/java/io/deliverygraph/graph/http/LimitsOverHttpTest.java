package io.deliverygraph.graph.http;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.IntrospectionQuery;
import io.deliverygraph.graph.http.Http.Reply;
import io.deliverygraph.testing.SandboxControl;
import io.deliverygraph.testing.SandboxResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What asks for too much is refused before anybody is asked, and what runs says what it was expected to cost. */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class LimitsOverHttpTest {

    @BeforeEach
    void reset() {
        SandboxControl.reset();
    }

    @Test
    void tellsWhatAnOperationWasExpectedToCost() {
        Reply reply = post("query ($n: Int) { deliveryProfiles(first: $n) { nodes { name } } }", Map.of("n", 2));

        assertThat(reply.json().getMap("extensions.cost"))
                .isEqualTo(Map.of("requested", 303, "limit", 500_000, "upstreamCalls", 3, "nodes", 3));
        assertThat(SandboxControl.calls().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PAGE_SIZE  | { deliveryProfiles(first: 101) { nodes { name } } }",
                "PAGE_SIZE  | query ($n: Int = 101) { deliveryProfiles(first: $n) { nodes { name } } }",
                "COST       | { deliveryProfiles { nodes { regions { profile { regions { profile { regions { profile { regions { profile { regions { profile { regions { name } } } } } } } } } } } } } }",
                "INTROSPECTION_DEPTH | { __schema { types { fields { type { fields { type { fields { name } } } } } } } }",
            })
    void refusesBeforeAnythingIsRead(String limit, String document) {
        Reply reply = post(document, Map.of());

        assertThat(reply.code()).as(reply.text()).isEqualTo("LIMIT_EXCEEDED");
        assertThat(reply.json().getString("errors[0].extensions.limit.name")).isEqualTo(limit);
        assertThat(reply.text()).doesNotContain("\"data\"");
        assertThat(SandboxControl.calls()).isEmpty();
    }

    @Test
    void refusesADocumentThatGoesAroundInCircles() {
        String deep = "regions { profile { ".repeat(8) + "name" + " } }".repeat(8);

        Reply reply = post("{ deliveryProfiles(first: 1) { nodes { " + deep + " } } }", Map.of());

        assertThat(reply.json().getMap("errors[0].extensions.limit"))
                .isEqualTo(Map.of("name", "DEPTH", "allowed", 16, "found", 19));
    }

    @Test
    void saysSoInGerman() {
        assertThat(Http.post(
                                "{\"query\": \"{ deliveryProfiles(first: 101) { nodes { name } } }\"}",
                                "Accept-Language",
                                "de")
                        .message())
                .isEqualTo("Fragen Sie mit \"first\" nach höchstens 100 Einträgen, nicht nach 101. Die übrigen bekommen"
                        + " Sie mit \"after\".");
    }

    @Test
    void answersTheQuestionForTheWholeSchema() {
        assertThat(post(IntrospectionQuery.INTROSPECTION_QUERY, Map.of()).json().getList("data.__schema.types"))
                .hasSizeGreaterThan(50);
    }

    /** As a client of Apollo's does it: the hash alone, then with the text, and from then on the hash alone. */
    @Test
    void keepsDocumentsUnderTheirHashes() {
        String text = "{ stores { key } } # kept under its hash";

        assertThat(persisted(null, text).code()).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
        assertThat(persisted(text, text).json().getList("data.stores.key")).contains("demo");
        assertThat(persisted(null, text).json().getList("data.stores.key")).contains("demo");
    }

    @Test
    void keepsNoDocumentThatCannotRun() {
        String invalid = "{ stores { colour } } # under its hash";

        assertThat(persisted(invalid, invalid).code()).isEqualTo("VALIDATION_ERROR");
        assertThat(persisted(null, invalid).code()).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
    }

    @Test
    void keepsNoDocumentUnderAnothersHash() {
        String right = "{ stores { key } } # the one that everybody wants";

        assertThat(persisted("{ stores { id } }", right).code()).isEqualTo("BAD_REQUEST");
        assertThat(persisted(null, right).code()).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
    }

    private static Reply post(String document, Map<String, Object> variables) {
        return Http.post(new JsonObject()
                .put("query", document)
                .put("variables", new JsonObject(variables))
                .encode());
    }

    /** @param sent null for the hash alone */
    private static Reply persisted(String sent, String hashed) {
        return Http.post(new JsonObject()
                .put("query", sent)
                .put(
                        "extensions",
                        new JsonObject()
                                .put(
                                        "persistedQuery",
                                        new JsonObject().put("version", 1).put("sha256Hash", Sha256.hex(hashed))))
                .encode());
    }
}
