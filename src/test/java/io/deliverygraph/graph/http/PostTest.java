package io.deliverygraph.graph.http;

import static io.deliverygraph.graph.http.Http.GRAPHQL;
import static io.deliverygraph.graph.http.Http.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.graph.http.Http.Reply;
import io.deliverygraph.testing.SandboxResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a POST must be like, and what its answer says where it is not. */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class PostTest {

    private static final String TYPENAME = "{\"query\":\"{ __typename }\"}";
    private static final int LIMIT = 256 * 1024;

    @Test
    void answersWithEverythingThatACacheAndABrowserMustKnow() {
        Reply reply = Http.post(TYPENAME, "Accept", GRAPHQL);

        assertThat(reply.text()).startsWith("{\"data\":{\"__typename\":\"Query\"},\"extensions\":{");
        assertThat(reply.headers())
                .containsEntry("content-type", GRAPHQL + "; charset=utf-8")
                .containsEntry("content-length", "" + reply.text().length())
                .containsEntry("cache-control", "no-store")
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("vary", "Accept, Accept-Language");
    }

    @ParameterizedTest
    @CsvSource({
        "application/x-www-form-urlencoded, Send the request as JSON",
        "text/plain, Send the request as JSON",
        "text/plain; application/json, Send the request as JSON",
        "multipart/form-data; boundary=x, Send the request as JSON",
        "application/graphql, Send the request as JSON",
        "application/json; charset=iso-8859-1, Send the request in UTF-8.",
    })
    void refusesWhatAFormCouldSendAndWhatIsNoUtf8(String type, String sentence) {
        Reply reply = Http.send("POST", "", BodyPublishers.ofString(TYPENAME), "Content-Type", type);

        assertThat(reply.status()).isEqualTo(415);
        assertThat(reply.code()).isEqualTo("UNSUPPORTED_MEDIA_TYPE");
        assertThat(reply.message()).startsWith(sentence);
    }

    /** The engine makes no answer of it: where it runs the document, which is for questions about the schema. */
    @ParameterizedTest
    @ValueSource(strings = {"", "__schema { queryType { name } } "})
    void refusesNullWhereADefaultLetItThrough(String besides) {
        String document = "query ($id: ID = \\\"x\\\") { " + besides + "node(id: $id) { id } }";

        Reply reply = Http.post("{\"query\":\"" + document + "\",\"variables\":{\"id\":null}}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.code()).as(reply.text()).isEqualTo("VALIDATION_ERROR");
        assertThat(reply.message()).contains("'id'", "Null");
    }

    @Test
    void refusesABodyThatIsPacked() {
        Reply reply = Http.post(TYPENAME, "Content-Encoding", "gzip");

        assertThat(reply.status()).isEqualTo(415);
    }

    @ParameterizedTest
    @MethodSource("bodiesThatCannotBeMeant")
    void refusesBodiesThatCannotBeMeant(String body, String sentence) {
        Reply reply = Http.post(body);

        assertThat(reply.status()).as(reply.text()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("BAD_REQUEST");
        assertThat(reply.message()).contains(sentence).doesNotContain("secret");
    }

    static Stream<Arguments> bodiesThatCannotBeMeant() {
        return Stream.of(
                Arguments.of("secret", "not valid JSON"),
                Arguments.of("{\"query\":\"{ __typename }\"} secret", "not valid JSON"),
                Arguments.of("[" + TYPENAME + "]", "one request at a time"),
                Arguments.of("\"secret\"", "one request at a time"),
                Arguments.of("{\"query\":null}", "no document"),
                Arguments.of("{\"secret\":1,\"secret\":1}", "two members of the same name"),
                Arguments.of(with("{\"secret\":1,\"secret\":1}"), "two members of the same name"),
                Arguments.of(with("{\"a\":" + "[".repeat(100) + "]".repeat(100) + "}"), "nested too deeply"),
                Arguments.of(with("{\"a\":" + "1".repeat(300) + "}"), "too long a number"),
                Arguments.of(with("{\"a\":1e999999999}"), "too long a number"));
    }

    private static String with(String variables) {
        return "{\"query\":\"{ __typename }\",\"variables\":" + variables + "}";
    }

    @Test
    void refusesBytesThatAreNoText() {
        byte[] latin =
                "{\"query\":\"{ __type(name: \\\"\u00fc\\\") { name } }\"}".getBytes(StandardCharsets.ISO_8859_1);
        Reply reply = Http.send("POST", "", BodyPublishers.ofByteArray(latin), "Content-Type", JSON);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.message()).isEqualTo("The request is not in UTF-8. Send it in UTF-8.");
    }

    @Test
    void speaksGerman() {
        assertThat(Http.post("{}", "Accept-Language", "de-AT, en;q=0.5").message())
                .isEqualTo("Die Anfrage hat kein Dokument. Senden Sie es als \"query\".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE"})
    void namesTheMethodsThatItTakes(String method) {
        Reply reply = Http.send(method, "", BodyPublishers.noBody());

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.header("Allow")).isEqualTo("GET, HEAD, POST, OPTIONS");
        assertThat(reply.code()).isEqualTo("METHOD_NOT_ALLOWED");
    }

    @Test
    void tellsTheMethodsToWhoAsks() {
        Reply reply = Http.send("OPTIONS", "", BodyPublishers.noBody());

        assertThat(reply.status()).isEqualTo(204);
        assertThat(reply.header("Allow")).isEqualTo("GET, HEAD, POST, OPTIONS");
    }

    @Test
    void letsNoOtherPageAskUnlessItIsConfigured() {
        try (Caller caller = Caller.sendsAsIs("OPTIONS /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Origin: https://elsewhere.example\r\nAccess-Control-Request-Method: POST\r\n\r\n")) {
            assertThat(caller.answer()).doesNotContain("access-control-allow").doesNotContain("Access-Control-Allow");
        }
    }

    @Test
    void refusesToAnswerInWhatItDoesNotSpeak() {
        Reply reply = Http.post(TYPENAME, "Accept", "text/html, application/json;q=0");

        assertThat(reply.status()).isEqualTo(406);
        assertThat(reply.code()).isEqualTo("NOT_ACCEPTABLE");
        assertThat(reply.header("Content-Type")).startsWith(JSON);
    }

    @Test
    void takesABodyOfAllThatIsAllowed() {
        String body = TYPENAME + " ".repeat(LIMIT - TYPENAME.length());

        assertThat(Http.post(body).status()).isEqualTo(200);
        assertThat(Http.post(body + " ").status()).isEqualTo(413);
    }

    @Test
    void refusesALargeBodyBeforeItIsSent() {
        try (Caller caller = Caller.sendsAsIs("POST /graphql HTTP/1.1\r\nHost: localhost\r\n"
                + "Content-Type: application/json\r\nContent-Length: " + (LIMIT + 1) + "\r\n\r\n")) {
            assertThat(caller.answer()).startsWith("HTTP/1.1 413 ").contains("larger than 256 KB", "LIMIT_EXCEEDED");
        }
    }

    @Test
    void refusesALargeBodyThatDoesNotSayHowLargeItIs() {
        byte[] piece = new byte[LIMIT / 4];
        Reply reply = Http.send(
                "POST",
                "",
                BodyPublishers.ofByteArrays(List.of(piece, piece, piece, piece, new byte[1])),
                "Content-Type",
                JSON);

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.code()).isEqualTo("LIMIT_EXCEEDED");
    }

    @Test
    void leavesOtherAddressesAlone() {
        assertThat(Http.send("GET", "/nothing", BodyPublishers.noBody()).status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "{ nothing }, 400, VALIDATION_ERROR",
        "{, 400, SYNTAX_ERROR",
        "query A { __typename } query B { __typename }, 400, VALIDATION_ERROR",
    })
    void saysInTheStatusThatADocumentCannotRun(String document, int status, String code) {
        Reply reply = Http.post("{\"query\":\"" + document + "\"}", "Accept", GRAPHQL);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.code()).isEqualTo(code);
        assertThat(reply.json().<Map<String, ?>>get("$")).doesNotContainKey("data");
    }
}
