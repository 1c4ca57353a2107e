package io.deliverygraph.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** Tells a {@link ScriptedWix} what to answer, in Wix's two forms of an error. */
public final class Script {

    /** Every request that may change something. */
    public static final String WRITES = "(?!GET)(?!.*/(query|delivery-carriers)$).*";

    /** Every request that changes nothing. */
    public static final String READS = "GET .*|POST .*/(query|delivery-carriers)";

    private Script() {}

    public static void answer(String match, int status, Object body) {
        put(Inputs.input("match", match, "status", status, "body", body));
    }

    /** Nothing is scripted any more. */
    public static void none() {
        put(Map.of());
    }

    public static void put(Map<String, ?> script) {
        request().contentType(ContentType.JSON).body(script).put(url()).then().statusCode(200);
        Kept.drop();
    }

    /** How many requests the script has answered. */
    public static int answered() {
        return Integer.parseInt(request().get(url()).asString());
    }

    /** A business error. */
    public static Map<String, ?> applicationError(String code) {
        return Map.of(
                "message", "No.", "details", Map.of("applicationError", Map.of("code", code, "description", "No.")));
    }

    /** A field error with one violation. */
    public static Map<String, ?> violation(String field, String rule, String ruleName) {
        Map<String, Object> violation = Inputs.input("field", field, "description", "No.", "violatedRule", rule);
        if (ruleName != null) {
            violation.put("ruleName", ruleName);
        }
        return Map.of(
                "message", "No.", "details", Map.of("validationError", Map.of("fieldViolations", List.of(violation))));
    }

    /** A fault of the service. */
    public static Map<String, ?> fault() {
        return Map.of("message", "No.", "details", Map.of());
    }

    /**
     * Over a connection of its own that is closed at once. The script's server keeps 200 idle ones and closes the
     * service's own when there are more, maybe just when it sends something over one.
     */
    private static RequestSpecification request() {
        return given().header("Connection", "close");
    }

    private static String url() {
        return ConfigProvider.getConfig().getValue(ScriptedStores.URL, String.class) + "/_script";
    }
}
