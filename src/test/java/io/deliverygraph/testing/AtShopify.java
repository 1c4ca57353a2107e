package io.deliverygraph.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The shop behind the store {@code shop}, by Shopify's own GraphQL and past the service under test: what tests compare
 * the graph with, and where they change things behind its back. The sandbox counts these calls too.
 */
public final class AtShopify {

    /** The store's key. */
    public static final String STORE = "shop";

    private static final String ZONES = """
            { deliveryProfiles(first: 20) { nodes { id name profileLocationGroups { locationGroup { id }
              locationGroupZones(first: 20) { nodes { zone { id name } methodDefinitions(first: 20) { nodes {
                id name rateProvider { __typename } } } } } } } } }""";

    private AtShopify() {}

    /** What is behind {@code data}; fails where the shop speaks of errors. */
    public static JsonPath ask(String document) {
        return ask(document, Map.of());
    }

    /** What is behind {@code data}; fails where the shop speaks of errors. */
    public static JsonPath ask(String document, Map<String, ?> variables) {
        JsonPath answer = Answer.of(given().contentType(ContentType.JSON)
                .header("X-Shopify-Access-Token", "token-of-a-test")
                .body(Map.of("query", document, "variables", variables))
                .post(SandboxControl.url() + "/shopify/admin/api/2026-07/graphql.json")
                .then()
                .statusCode(200)
                .extract());
        Kept.drop();
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        return answer.setRootPath("data");
    }

    /** Makes a profile, and answers with its native id. The input is JSON with single quotes. */
    public static String createProfile(String input) {
        return changed(
                "deliveryProfileCreate",
                "mutation ($profile: DeliveryProfileInput!) {"
                        + " deliveryProfileCreate(profile: $profile) { profile { id } userErrors { field message } } }",
                input);
    }

    /** Changes the profile of this native id. The input is JSON with single quotes. */
    public static void updateProfile(String id, String input) {
        changed(
                "deliveryProfileUpdate",
                "mutation ($profile: DeliveryProfileInput!) { deliveryProfileUpdate(id: \"%s\", profile: $profile) { profile { id } userErrors { field message } } }"
                        .formatted(id),
                input);
    }

    private static String changed(String field, String document, String input) {
        Map<String, Object> profile = new JsonPath(input.replace('\'', '"')).getMap("");
        JsonPath answer = ask(document, Map.of("profile", profile));
        assertThat(answer.getList(field + ".userErrors")).as(answer.prettify()).isEmpty();
        return answer.getString(field + ".profile.id");
    }

    /** The native id of the profile of this name. */
    public static String profile(String name) {
        return ask(ZONES).getString("deliveryProfiles.nodes.find { it.name == '%s' }.id".formatted(name));
    }

    /** The native id of the first zone of this name in a profile. */
    public static String zone(String profile, String name) {
        return ask(ZONES)
                .getString(
                        "deliveryProfiles.nodes.find { it.name == '%s' }.profileLocationGroups.locationGroupZones.nodes.flatten().find { it.zone.name == '%s' }.zone.id"
                                .formatted(profile, name));
    }

    /** Native ids of the methods with a fixed rate, zone by zone. */
    public static Map<String, List<String>> ratesByZone() {
        return methodsByZone("DeliveryRateDefinition");
    }

    /** Native ids of the methods of carrier services, zone by zone. */
    public static Map<String, List<String>> carrierMethodsByZone() {
        return methodsByZone("DeliveryParticipant");
    }

    private static Map<String, List<String>> methodsByZone(String provider) {
        JsonPath answer = ask(ZONES);
        String zones = "deliveryProfiles.nodes.profileLocationGroups.flatten().locationGroupZones.nodes.flatten()";
        int count = answer.getInt(zones + ".size()");
        return IntStream.range(0, count)
                .boxed()
                .collect(Collectors.toMap(
                        index -> answer.getString("%s[%d].zone.id".formatted(zones, index)),
                        index -> answer.getList(
                                "%s[%d].methodDefinitions.nodes.findAll { it.rateProvider.__typename == '%s' }.id"
                                        .formatted(zones, index, provider))));
    }
}
