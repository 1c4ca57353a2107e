package io.deliverygraph.testing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.lessThan;

import io.restassured.common.mapper.TypeRef;
import io.restassured.http.ContentType;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** The sandbox's control paths, for tests. */
public final class SandboxControl {

    private SandboxControl() {}

    /** Where the sandbox listens. */
    public static String url() {
        return ConfigProvider.getConfig().getValue(SandboxResource.URL, String.class);
    }

    /** Puts seed data, counts and faults back. */
    public static void reset() {
        given().post(url() + "/_sandbox/reset").then().statusCode(200);
        Kept.drop();
    }

    /** Like {@link #reset()}, with other seed data: those of the next reset are the ordinary ones again. */
    public static void reset(String seed) {
        given().contentType(ContentType.JSON)
                .body(Map.of("seed", seed))
                .post(url() + "/_sandbox/reset")
                .then()
                .statusCode(200);
        Kept.drop();
    }

    /** How often each method was called since the last reset. */
    public static Map<String, Integer> calls() {
        return given().get(url() + "/_sandbox/calls").then().extract().as(new TypeRef<Map<String, Integer>>() {});
    }

    /** Asks for a fault, as JSON. */
    public static void fault(String json) {
        given().contentType(ContentType.JSON)
                .body(json)
                .post(url() + "/_sandbox/faults")
                .then()
                .statusCode(lessThan(300));
        Kept.drop();
    }
}
