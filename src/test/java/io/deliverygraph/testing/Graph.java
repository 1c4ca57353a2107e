package io.deliverygraph.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** Sends documents to the service under test, as a frontend does. */
public final class Graph {

    private Graph() {}

    /** The whole answer to a document without variables. */
    public static JsonPath send(String document) {
        return send(document, Map.of());
    }

    /** The whole answer. */
    public static JsonPath send(String document, Map<String, ?> variables) {
        return send(document, variables, "en");
    }

    /** The answer as it came over the wire, to a document without variables. */
    public static String text(String document) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("query", document))
                .post("/graphql")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /** The whole answer to one operation of a document that has several. */
    public static JsonPath operation(String document, String operation, Map<?, ?> variables) {
        return Answer.of(given().contentType(ContentType.JSON)
                .body(Map.of("query", document, "operationName", operation, "variables", variables))
                .post("/graphql")
                .then()
                .statusCode(200)
                .extract());
    }

    /** The whole answer, asked for in a language. */
    public static JsonPath send(String document, Map<String, ?> variables, String language) {
        return Answer.of(given().contentType(ContentType.JSON)
                .header("Accept-Language", language)
                .body(Map.of("query", document, "variables", variables))
                .post("/graphql")
                .then()
                .statusCode(200)
                .extract());
    }

    /** The global id of something in a store, by its kind's code: {@code id("demo", "profile", guid)}. */
    public static String id(String store, String kind, String nativeId) {
        String plain = store + '/' + kind + '/' + nativeId;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** An object of an answer. */
    @SuppressWarnings("unchecked") // JSON has no other keys than texts
    public static Map<String, Object> mapOf(Object value) {
        return (Map<String, Object>) value;
    }
}
