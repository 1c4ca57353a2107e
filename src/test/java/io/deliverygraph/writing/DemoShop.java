package io.deliverygraph.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.deliverygraph.testing.Graph;
import io.deliverygraph.testing.Kept;
import io.deliverygraph.testing.PlainHttp;
import io.deliverygraph.testing.SandboxControl;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The shop behind the store {@code shop}: ids of its seed data, and its own API, past the service under test. */
final class DemoShop {

    static final String GENERAL = gid("DeliveryProfile", 1);
    static final String HEAVY = gid("DeliveryProfile", 2);
    static final String PRE_ORDERS = gid("DeliveryProfile", 3);

    /** Portland, Toronto and Brooklyn; the first of two groups of the general profile. */
    static final String AMERICA = gid("DeliveryLocationGroup", 1);
    /** Hamburg; the second group of the general profile. */
    static final String HAMBURG = gid("DeliveryLocationGroup", 2);
    /** The only group of the heavy goods. */
    static final String FREIGHT = gid("DeliveryLocationGroup", 3);

    static final String UNITED_STATES = gid("DeliveryZone", 1);
    static final String CENTRAL_CANADA = gid("DeliveryZone", 2);
    static final String EUROPE = gid("DeliveryZone", 3);
    static final String REST_OF_WORLD = gid("DeliveryZone", 4);
    /** The only zone of the heavy goods. */
    static final String NORTH_AMERICA = gid("DeliveryZone", 5);

    /** 6.90 USD up to 74.99 USD, in the United States. */
    static final String STANDARD = gid("DeliveryMethodDefinition", 1);
    /** 19.50 USD without conditions, in the United States. */
    static final String EXPRESS = gid("DeliveryMethodDefinition", 3);
    /** From 0 to 5 kg, in Central Canada. */
    static final String UP_TO_5_KG = gid("DeliveryMethodDefinition", 5);
    /** Switched off, without a description, in Central Canada. */
    static final String OVERNIGHT = gid("DeliveryMethodDefinition", 7);

    /** At work in the United States, with a percentage. */
    static final String SWIFT = gid("DeliveryCarrierService", 1);
    /** At work nowhere. */
    static final String HARBOR = gid("DeliveryCarrierService", 2);

    private static final String ADDRESS = "/shopify/admin/api/2026-07/graphql.json";

    private static final String WHOLE = """
            query($id: ID!) { deliveryProfile(id: $id) { id name version default
                profileLocationGroups { locationGroup { id locations(first: 20, includeInactive: true) { nodes { id } } }
                  locationGroupZones(first: 12) { nodes {
                    zone { id name countries { code { countryCode restOfWorld } provinces { code } } }
                    methodDefinitions(first: 12) { nodes { id name description active
                      rateProvider { __typename
                        ... on DeliveryRateDefinition { price { amount currencyCode } }
                        ... on DeliveryParticipant { carrierService { id } fixedFee { amount currencyCode }
                          percentageOfRateFee adaptToNewServicesFlag participantServices { name active } } }
                      methodConditions { field operator conditionCriteria { __typename
                        ... on MoneyV2 { amount currencyCode } ... on Weight { value unit } } } } } } } } } }
            """;

    private DemoShop() {}

    static String gid(String type, int number) {
        return "gid://shopify/" + type + "/" + number;
    }

    static String location(int number) {
        return gid("Location", number);
    }

    static String storeId() {
        return id("store", "");
    }

    /** The global id of something in this store. */
    static String id(String kind, String nativeId) {
        return Graph.id("shop", kind, nativeId);
    }

    /** What is behind {@code data}; fails where the shop speaks of errors. */
    static JsonNode ask(String document, Map<String, ?> variables) {
        JsonNode answer = PlainHttp.send(
                        "POST",
                        SandboxControl.url() + ADDRESS,
                        Map.of("query", document, "variables", variables),
                        Map.of("X-Shopify-Access-Token", "token-of-a-test"))
                .body();
        Kept.drop();
        assertThat(answer.path("errors")).as(answer.toString()).isEmpty();
        return answer.path("data");
    }

    /** Changes a profile behind the service's back. */
    static JsonNode update(String profile, Map<String, ?> input) {
        JsonNode payload = ask(
                        "mutation($id: ID!, $profile: DeliveryProfileInput!) { deliveryProfileUpdate(id: $id,"
                                + " profile: $profile) { profile { id } userErrors { message } } }",
                        Map.of("id", profile, "profile", input))
                .path("deliveryProfileUpdate");
        assertThat(payload.path("userErrors")).as(payload.toString()).isEmpty();
        return payload;
    }

    /** All profiles, as the shop has them. */
    static List<JsonNode> profiles() {
        return ask("{ deliveryProfiles(first: 200) { nodes { id } } }", Map.of()).findValuesAsText("id").stream()
                .map(DemoShop::profile)
                .toList();
    }

    /** Each profile with its version, which counts every change (Shopify contract 2.1): cheaper than a picture. */
    static String versions() {
        return ask("{ deliveryProfiles(first: 200) { nodes { id version } } }", Map.of())
                .toString();
    }

    /** A profile as the shop has it; JSON's null if it has none of this id. */
    static JsonNode profile(String nativeId) {
        return ask(WHOLE, Map.of("id", nativeId)).path("deliveryProfile");
    }

    /** How often each mutation was called since the last reset, by anybody. */
    static Map<String, Integer> writes() {
        Map<String, Integer> writes = new TreeMap<>(SandboxControl.calls());
        writes.keySet().removeIf(call -> !call.matches(".*(Create|Update|Remove|Delete).*"));
        return writes;
    }

    static void fault(String json) {
        SandboxControl.fault(json.replace('\'', '"'));
    }
}
