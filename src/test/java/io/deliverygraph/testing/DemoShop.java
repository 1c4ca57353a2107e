package io.deliverygraph.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The shop behind the store {@code shop}: ids of its seed data, and its own API, past the service under test. */
public final class DemoShop {

    public static final String GENERAL = profileGid(1);
    public static final String HEAVY = profileGid(2);

    /** Prices the shipping of the group {@link #PRE_ORDER}; revision 1. */
    public static final String PRE_ORDERS = profileGid(3);

    /** One plan, {@link #PRE_ORDER_PLAN}; holds the product 1001 and the variant 2009. */
    public static final String PRE_ORDER = groupGid(1);

    /** One plan; holds the product 1002. */
    public static final String TRY_FIRST = groupGid(2);

    /** One plan; holds the product 1007 and the variant 2008. */
    public static final String DEPOSIT = groupGid(3);

    /** Another app's; it has a subscription. */
    public static final String COFFEE_CLUB = groupGid(4);

    public static final String PRE_ORDER_PLAN = "gid://shopify/SellingPlan/11";
    public static final String TRY_FIRST_PLAN = "gid://shopify/SellingPlan/12";

    /** Native ids of the right form that nothing has. */
    public static final String NO_GROUP = groupGid(99999);

    public static final String NO_PROFILE = profileGid(99999);

    /** What the sandbox calls a call that changes something. */
    private static final String WRITES =
            "(deliveryProfile|sellingPlanGroup|product|productVariant)(Create|Update|Remove|Delete|Add|Join|Leave).*";

    private static final String PROFILES =
            "{ deliveryProfiles(first: 100) { nodes { id name version sellingPlanGroups(first: 5) { nodes { id } } } } }";

    private static final String PROFILE = """
            query($id: ID!) { deliveryProfile(id: $id) { id name version sellingPlanGroups(first: 20) { nodes { id } }
              profileLocationGroups { locationGroup { locations(first: 10, sortKey: ID) { nodes { id } } }
                locationGroupZones(first: 30) { nodes {
                  zone { name countries { code { countryCode restOfWorld } provinces { code } } }
                  methodDefinitions(first: 4) { nodes { name active methodConditions { id } rateProvider {
                    ... on DeliveryRateDefinition { price { amount currencyCode } } } } } } } } } }""";

    private static final String GROUPS = """
            { sellingPlanGroups(first: 9, query: "app_id:ALL") { nodes { id name merchantCode options
                products(first: 9) { nodes { id } } productVariants(first: 9) { nodes { id } }
                sellingPlans(first: 31) { nodes { id name options category inventoryPolicy { reserve }
                  billingPolicy { ... on SellingPlanFixedBillingPolicy {
                    checkoutCharge { type value { ... on SellingPlanCheckoutChargePercentageValue { percentage }
                      ... on MoneyV2 { amount currencyCode } } }
                    remainingBalanceChargeTrigger remainingBalanceChargeExactTime
                    remainingBalanceChargeTimeAfterCheckout } }
                  deliveryPolicy { ... on SellingPlanFixedDeliveryPolicy { fulfillmentTrigger fulfillmentExactTime } }
                } } } } }""";

    private DemoShop() {}

    public static String storeId() {
        return Graph.id("shop", "store", "");
    }

    public static String profileId(String nativeId) {
        return Graph.id("shop", "profile", nativeId);
    }

    public static String groupId(String nativeId) {
        return Graph.id("shop", "plans", nativeId);
    }

    /** Global ids of several groups. */
    public static List<String> groupIds(String... nativeIds) {
        return Stream.of(nativeIds).map(DemoShop::groupId).toList();
    }

    public static String planId(String nativeId) {
        return Graph.id("shop", "plan", nativeId);
    }

    public static String originId(int number) {
        return Graph.id("shop", "origin", "gid://shopify/Location/" + number);
    }

    private static String profileGid(int number) {
        return "gid://shopify/DeliveryProfile/" + number;
    }

    private static String groupGid(int number) {
        return "gid://shopify/SellingPlanGroup/" + number;
    }

    /** All profiles with their versions and links, and all selling plan groups, as the shop tells it. */
    public static String state() {
        return ask(PROFILES, Map.of()).getList("deliveryProfiles.nodes").toString()
                + ask(GROUPS, Map.of()).getList("sellingPlanGroups.nodes");
    }

    /** A profile as the shop has it. */
    public static JsonPath profile(String nativeId) {
        return ask(PROFILE, Map.of("id", nativeId)).setRootPath("data.deliveryProfile");
    }

    /** A selling plan group as the shop has it; its fields are null where there is none. */
    public static JsonPath group(String nativeId) {
        return ask(GROUPS, Map.of()).setRootPath("data.sellingPlanGroups.nodes.find { it.id == '" + nativeId + "' }");
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
        assertThat(answer.getList("errors")).as(answer::prettify).isNull();
        return answer.setRootPath("data");
    }

    /** How many calls could have changed something since the last reset, on all shops and by anybody. */
    public static int writes() {
        return SandboxControl.calls().entrySet().stream()
                .filter(call -> call.getKey().matches(WRITES))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
