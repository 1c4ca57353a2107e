package io.deliverygraph.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/**
 * The site behind the store {@code demo}: ids of its seed data, and its own REST paths, past the service under test.
 */
public final class DemoSite {

    public static final String SITE = "00000000-0000-4000-8000-0000000000d1";

    public static final String GENERAL = "10000000-0000-4000-8000-000000000001";
    public static final String HEAVY = "10000000-0000-4000-8000-000000000002";
    public static final String DOMESTIC = "20000000-0000-4000-8000-000000000001";
    public static final String EUROPE = "20000000-0000-4000-8000-000000000002";
    public static final String INTERNATIONAL = "20000000-0000-4000-8000-000000000003";
    public static final String BY_TRUCK = "20000000-0000-4000-8000-000000000005";
    /** In the region Domestic, by its single field; revision 1. */
    public static final String STANDARD = "30000000-0000-4000-8000-000000000001";
    /** In Domestic, by both fields; revision 2. */
    public static final String EXPRESS = "30000000-0000-4000-8000-000000000002";
    /** In Europe, by the list; revision 3. */
    public static final String EUROPE_EXPRESS = "30000000-0000-4000-8000-000000000006";

    public static final String BASIC = "45c44b27-ca7b-4891-8c0d-1747d588b835";
    public static final String PICKUP = "50d8c12f-715e-41ad-be25-d0f61375dbee";
    public static final String SHIPPO = "2b1943e2-3fc2-47bc-be56-3d402e5966d7";
    public static final String FREIGHT = "40000000-0000-4000-8000-000000000001";

    /** A native id that nothing has. */
    public static final String NOTHING = "99999999-0000-4000-8000-000000000001";

    private static final String READS = "(query|get|list).*";

    private DemoSite() {}

    public static String storeId() {
        return Graph.id("demo", "store", "");
    }

    public static String profileId(String nativeId) {
        return Graph.id("demo", "profile", nativeId);
    }

    public static String regionId(String nativeId) {
        return Graph.id("demo", "region", nativeId);
    }

    public static String carrierId(String nativeId) {
        return Graph.id("demo", "carrier", nativeId);
    }

    public static String optionId(String nativeId) {
        return Graph.id("demo", "option", nativeId);
    }

    /** The row that the carrier Basic Shipping has for an option. */
    public static String rowId(String optionNativeId) {
        return Graph.id("demo", "row", optionNativeId);
    }

    /** A profile as the site has it. */
    public static JsonPath profile(String nativeId) {
        return Answer.of(call("GET", "/delivery-profiles/" + nativeId, null)).setRootPath("deliveryProfile");
    }

    /** A region of a profile, as the site has it. */
    public static Map<String, Object> region(String profileNativeId, String nativeId) {
        return profile(profileNativeId).getMap("deliveryRegions.find { it.id == '" + nativeId + "' }");
    }

    /** A shipping option as the site has it. */
    public static JsonPath option(String nativeId) {
        return Answer.of(call("GET", "/shipping-options/" + nativeId, null)).setRootPath("shippingOption");
    }

    /** A request to the site itself. */
    public static Response call(String verb, String path, Object body) {
        return call(SITE, verb, path, body);
    }

    /** A request to any site of the sandbox; a site that was never asked for holds the seed data. */
    public static Response call(String site, String verb, String path, Object body) {
        RequestSpecification request =
                given().header("Authorization", "test-key-of-tests").header("wix-site-id", site);
        if (body != null) {
            request = request.contentType(ContentType.JSON).body(body);
        }
        Response answer = request.request(verb, SandboxControl.url() + "/wix/ecom/v1" + path);
        if (!"GET".equals(verb)) {
            Kept.drop();
        }
        return answer;
    }

    /** How many calls could have changed something since the last reset, on all sites and by anybody. */
    public static int writes() {
        return SandboxControl.calls().entrySet().stream()
                .filter(call -> !call.getKey().matches(READS))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
