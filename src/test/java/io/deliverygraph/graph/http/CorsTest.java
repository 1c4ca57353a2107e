package io.deliverygraph.graph.http;

import static io.deliverygraph.graph.http.ImpatientService.FRIEND;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who else's pages may use the graph is said in the configuration of Quarkus, and checked before we look. */
@QuarkusTest
@TestProfile(ImpatientService.class)
class CorsTest {

    private static final String ALLOWED = "Access-Control-Allow-Origin";

    @Test
    void letsAPageThatIsNamedAsk() {
        Response answer = preflight(FRIEND);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header(ALLOWED)).isEqualTo(FRIEND);
        assertThat(answer.header("Access-Control-Allow-Methods")).contains("POST");
        assertThat(answer.header("Access-Control-Allow-Headers")).contains("Content-Type");
    }

    @Test
    void answersAPageThatIsNamed() {
        Response answer = post(FRIEND);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header(ALLOWED)).isEqualTo(FRIEND);
        assertThat(answer.header("Vary")).contains("Origin");
    }

    /** A cache between would show it to a page that needs its own name in it. */
    @Test
    void saysThatOriginsMatterAlsoToWhoNamesNone() {
        assertThat(Http.get(Map.of("query", "{ __typename }")).header("Vary")).contains("Origin");
    }

    @Test
    void refusesAnyOtherPage() {
        assertThat(preflight("https://elsewhere.example").header(ALLOWED)).isNull();
        assertThat(preflight("https://elsewhere.example").statusCode()).isEqualTo(403);
        assertThat(post("https://elsewhere.example").statusCode()).isEqualTo(403);
        assertThat(post("null").statusCode()).isEqualTo(403);
    }

    private static Response preflight(String origin) {
        return given().header("Origin", origin)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .options("/graphql");
    }

    private static Response post(String origin) {
        return given().header("Origin", origin)
                .contentType(ContentType.JSON)
                .body("{\"query\":\"{ __typename }\"}")
                .post("/graphql");
    }
}
