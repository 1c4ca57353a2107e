package io.deliverygraph.graph.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.graph.http.Http.Reply;
import io.deliverygraph.testing.SandboxControl;
import io.deliverygraph.testing.SandboxResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only the documents of a folder run, whichever way others come. */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
@TestProfile(TrustedOnlyTest.Locked.class)
class TrustedOnlyTest {

    static final Path FOLDER = Path.of("src/test/resources/trusted");

    /** The service as it runs behind a frontend whose documents are known. */
    public static final class Locked implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("delivery.documents.folder", FOLDER.toString(), "delivery.documents.trusted-only", "true");
        }
    }

    @BeforeEach
    void reset() {
        SandboxControl.reset();
    }

    @Test
    void runsATrustedDocumentByItsId() throws IOException {
        String body = "{\"documentId\": \"%s\", \"operationName\": \"Profiles\", \"variables\": {\"first\": 1}}";

        Reply posted = Http.post(body.formatted(id("pages/profiles.graphql")));
        Reply asked = Http.get(Map.of("documentId", id("stores.graphql")));

        assertThat(posted.json().getList("data.deliveryProfiles.nodes")).hasSize(1);
        assertThat(posted.header("Cache-Control")).isEqualTo("no-store");
        assertThat(asked.json().getList("data.stores.key")).contains("demo");
    }

    @Test
    void runsNoChangeByGet() throws IOException {
        Reply reply = Http.get(Map.of("documentId", id("pages/profiles.graphql"), "operationName", "Rename"));

        assertThat(reply.code()).as("without its input").isEqualTo("VALIDATION_ERROR");
        assertThat(SandboxControl.calls()).isEmpty();
    }

    /** Kept by who asked and nobody between, and sent again only after it has changed. */
    @Test
    void letsAnswersToAGetBeKept() throws IOException {
        Map<String, String> parameters = Map.of("documentId", id("stores.graphql"));

        Reply first = Http.get(parameters);
        Reply again = Http.get(parameters, "If-None-Match", first.header("ETag"));
        Reply inTwoLines = Http.get(parameters, "If-None-Match", "\"another\"", "If-None-Match", first.header("ETag"));
        Reply other = Http.get(parameters, "If-None-Match", "\"another\"");

        assertThat(first.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.bytes()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(inTwoLines.status()).isEqualTo(304);
        assertThat(other.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"query\": \"{ stores { key } }\"}",
                "{\"query\": \"{ __schema { types { name } } }\"}",
                "{\"query\": \"no document\"}",
                "{\"documentId\": \"sha256:00\"}",
                "{\"extensions\": {\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"00\"}}}"
            })
    void refusesEverythingElse(String body) {
        Reply reply = Http.post(body, "Accept", Http.GRAPHQL);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("DOCUMENT_NOT_TRUSTED");
        assertThat(reply.text()).doesNotContain("\"data\"");
    }

    @Test
    void saysSoInGerman() {
        assertThat(Http.post("{\"query\": \"{ stores { key } }\"}", "Accept-Language", "de")
                        .message())
                .startsWith("Hier laufen nur freigegebene Dokumente.");
    }

    @Test
    void refusesTheSameOverWebSocket() throws IOException {
        assertThat(WebSocketCall.of("{ stores { key } }"))
                .contains("DOCUMENT_NOT_TRUSTED")
                .doesNotContain("demo");
        assertThat(WebSocketCall.of("{ __schema { types { name } } }")).contains("DOCUMENT_NOT_TRUSTED");
        assertThat(WebSocketCall.of(Files.readString(FOLDER.resolve("stores.graphql"))))
                .contains("demo");
    }

    @Test
    void doesNotPrintTheSchemaEither() {
        Reply reply = Http.send("GET", "/schema.graphql", BodyPublishers.noBody());

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.text()).doesNotContain("type Query");
    }

    private static String id(String file) throws IOException {
        return "sha256:" + Sha256.hex(Files.readString(FOLDER.resolve(file)));
    }
}
