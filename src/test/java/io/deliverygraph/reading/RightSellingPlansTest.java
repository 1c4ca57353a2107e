package io.deliverygraph.reading;

import static io.deliverygraph.testing.AtShopify.STORE;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.AtShopify;
import io.deliverygraph.testing.Demo;
import io.deliverygraph.testing.Graph;
import io.deliverygraph.testing.Inputs;
import io.deliverygraph.testing.SandboxControl;
import io.deliverygraph.testing.SandboxResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the graph answers for selling plan groups, their plans and links, against what the shop itself says. */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class RightSellingPlansTest {

    private static final String GROUPS = """
            query ($store: ID!, $first: Int, $after: String) {
              sellingPlanGroups(storeId: $store, first: $first, after: $after) {
              edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
              nodes { id nativeId name merchantCode store { key } deliveryProfile { id name }
                plans { id nativeId name category deferred inventoryReserve group { id }
                  checkoutCharge { percent fixed { amount currencyCode } } balanceDue { trigger at after }
                  fulfillment { trigger at } priceAdjustment { kind percent amount { amount currencyCode } } }
                items(first: 100) { nodes { productId title variantIds } pageInfo { hasNextPage } } } } }""";

    private static final String NODES = "data.sellingPlanGroups.nodes";

    @BeforeEach
    void reset() {
        SandboxControl.reset();
    }

    @Test
    void groupsByName() {
        List<Map<String, String>> atTheShop = new ArrayList<>(AtShopify.ask(
                        "{ sellingPlanGroups(first: 9, query: \"app_id:ALL\") { nodes { id name merchantCode } } }")
                .<Map<String, String>>getList("sellingPlanGroups.nodes"));
        atTheShop.sort(Comparator.comparing(group -> group.get("name")));

        List<Map<String, Object>> groups = groups().getList(NODES);

        assertThat(groups.stream().map(group -> group.get("nativeId")))
                .hasSize(4)
                .containsExactlyElementsOf(atTheShop.stream()
                        .map(group -> (Object) group.get("id"))
                        .toList());
        for (int index = 0; index < groups.size(); index++) {
            assertThat(groups.get(index))
                    .containsEntry("id", id("plans", atTheShop.get(index).get("id")))
                    .containsEntry("name", atTheShop.get(index).get("name"))
                    .containsEntry("merchantCode", atTheShop.get(index).get("merchantCode"))
                    .containsEntry("store", Map.of("key", STORE));
        }
        assertThat(groups.stream().map(group -> group.get("name")))
                .containsExactly("Deposit", "Pre-order", "Subscribe and save", "Try before you buy");
    }

    @Test
    void theProfileOfALinkedGroupAndNoneOfOneThatInherits() {
        assertThat(groups().<Map<String, Object>>getList(NODES + ".deliveryProfile"))
                .containsExactly(
                        null,
                        Map.of("id", id("profile", AtShopify.profile("Pre-orders")), "name", "Pre-orders"),
                        null,
                        null);
    }

    @Test
    void aPlanWithADepositInPercentAndExactTimes() {
        assertThat(plan("Pre-order"))
                .containsAllEntriesOf(Inputs.input(
                        "id",
                        id("plan", "gid://shopify/SellingPlan/11"),
                        "nativeId",
                        "gid://shopify/SellingPlan/11",
                        "name",
                        "Pre-order, 25 percent deposit",
                        "category",
                        "PRE_ORDER",
                        "deferred",
                        true,
                        "group",
                        Map.of("id", id("plans", "gid://shopify/SellingPlanGroup/1")),
                        "inventoryReserve",
                        "ON_SALE",
                        "checkoutCharge",
                        Inputs.input("percent", "25.0", "fixed", null),
                        "balanceDue",
                        balance("AT_TIME", "2027-03-01T09:00:00Z", null),
                        "fulfillment",
                        Inputs.input("trigger", "AT_TIME", "at", "2027-03-01T09:00:00Z"),
                        "priceAdjustment",
                        null));
    }

    @Test
    void aPlanThatIsPaidTwoWeeksLater() {
        assertThat(plan("Try before you buy"))
                .containsEntry("category", "TRY_BEFORE_YOU_BUY")
                .containsEntry("deferred", true)
                .containsEntry("checkoutCharge", Inputs.input("percent", null, "fixed", usd("0.0")))
                .containsEntry("balanceDue", balance("AFTER_CHECKOUT", null, "P14D"))
                .containsEntry("fulfillment", Inputs.input("trigger", "ASAP", "at", null))
                .containsEntry("inventoryReserve", "ON_SALE");
    }

    @Test
    void aPlanWithAFixedDepositAndAPriceReduction() {
        assertThat(plan("Deposit"))
                .containsEntry("checkoutCharge", Inputs.input("percent", null, "fixed", usd("50.0")))
                .containsEntry("balanceDue", balance("ON_FULFILLMENT", null, null))
                .containsEntry("fulfillment", Inputs.input("trigger", "UNKNOWN", "at", null))
                .containsEntry("inventoryReserve", "ON_FULFILLMENT")
                .containsEntry(
                        "priceAdjustment", Inputs.input("kind", "PERCENT_OFF", "percent", "10.0", "amount", null));
    }

    @Test
    void aSubscriptionWithoutWhatOnlyDeferredPlansHave() {
        assertThat(plan("Subscribe and save"))
                .containsEntry("category", "SUBSCRIPTION")
                .containsEntry("deferred", false)
                .containsEntry("checkoutCharge", null)
                .containsEntry("balanceDue", null)
                .containsEntry("fulfillment", null)
                .containsEntry("priceAdjustment", null)
                .containsEntry("inventoryReserve", "ON_FULFILLMENT");
    }

    @Test
    void plansOfTheOtherSorts() {
        makeGroup(
                "Rare",
                "{'name': 'All now', 'options': ['a'], 'category': 'OTHER', 'billingPolicy': {'fixed': {'checkoutCharge': {'type': 'PERCENTAGE', 'value': {'percentage': 100}}, 'remainingBalanceChargeTrigger': 'NO_REMAINING_BALANCE'}}, 'deliveryPolicy': {'fixed': {'fulfillmentTrigger': 'ASAP'}}, 'inventoryPolicy': {'reserve': 'ON_SALE'}, 'pricingPolicies': [{'fixed': {'adjustmentType': 'FIXED_AMOUNT', 'adjustmentValue': {'fixedValue': '5'}}}]},"
                        + "{'name': 'New price', 'options': ['b'], 'category': 'PRE_ORDER', 'billingPolicy': {'fixed': {'checkoutCharge': {'type': 'PERCENTAGE', 'value': {'percentage': 12.5}}, 'remainingBalanceChargeTrigger': 'TIME_AFTER_CHECKOUT', 'remainingBalanceChargeTimeAfterCheckout': 'P1M'}}, 'deliveryPolicy': {'fixed': {'fulfillmentTrigger': 'ANCHOR', 'anchors': [{'type': 'MONTHDAY', 'day': 1}]}}, 'inventoryPolicy': {'reserve': 'ON_SALE'}, 'pricingPolicies': [{'fixed': {'adjustmentType': 'PRICE', 'adjustmentValue': {'fixedValue': '99.5'}}}]}");

        List<Map<String, Object>> plans = groups().getList(NODES + ".find { it.name == 'Rare' }.plans");

        assertThat(plans.get(0))
                .containsEntry("category", "OTHER")
                .containsEntry("balanceDue", balance("NONE", null, null))
                .containsEntry("checkoutCharge", Inputs.input("percent", "100.0", "fixed", null))
                .containsEntry(
                        "priceAdjustment", Inputs.input("kind", "AMOUNT_OFF", "percent", null, "amount", usd("5.0")));
        assertThat(plans.get(1))
                .containsEntry("balanceDue", balance("AFTER_CHECKOUT", null, "P1M"))
                .containsEntry("checkoutCharge", Inputs.input("percent", "12.5", "fixed", null))
                .containsEntry("fulfillment", Inputs.input("trigger", "ON_ANCHOR", "at", null))
                .containsEntry(
                        "priceAdjustment", Inputs.input("kind", "NEW_PRICE", "percent", null, "amount", usd("99.5")));
    }

    /** A product that is held as a whole names no variants; of others only those that are held. */
    @Test
    void itemsOfGroups() {
        JsonPath answer = groups();

        assertThat(items(answer, "Deposit"))
                .containsExactly(item("1004", "Cast Iron Stove", "2008"), item("1007", "Touring Bicycle"));
        assertThat(items(answer, "Pre-order"))
                .containsExactly(item("1004", "Cast Iron Stove", "2009"), item("1001", "Walnut Desk"));
        assertThat(items(answer, "Try before you buy")).containsExactly(item("1002", "Trail Jacket"));
        assertThat(items(answer, "Subscribe and save")).containsExactly(item("1005", "Coffee Beans"));
        assertThat(answer.getList(NODES + ".items.pageInfo.hasNextPage")).containsOnly(false);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 100})
    void pagesThroughGroupsWithoutLosingOrRepeatingAnything(int size) {
        List<String> whole = groups().getList(NODES + ".id");
        List<String> seen = new ArrayList<>();
        String after = null;
        boolean more = true;
        while (more) {
            JsonPath page = groups(Inputs.input("store", Demo.storeId(STORE), "first", size, "after", after));
            seen.addAll(page.getList(NODES + ".id"));
            assertThat(page.getBoolean("data.sellingPlanGroups.pageInfo.hasPreviousPage"))
                    .isEqualTo(after != null);
            after = page.getString("data.sellingPlanGroups.pageInfo.endCursor");
            more = page.getBoolean("data.sellingPlanGroups.pageInfo.hasNextPage");
        }
        assertThat(seen).isEqualTo(whole).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void pagesThroughItemsOfAGroup(int size) {
        AtShopify.ask(
                "mutation { sellingPlanGroupAddProducts(id: \"gid://shopify/SellingPlanGroup/1\", productIds: [\"gid://shopify/Product/1008\", \"gid://shopify/Product/1003\", \"gid://shopify/Product/1005\"]) { userErrors { message } } }");
        String group = id("plans", "gid://shopify/SellingPlanGroup/1");

        List<String> seen = new ArrayList<>();
        String after = null;
        boolean more = true;
        while (more) {
            JsonPath page = Graph.send(
                    "query ($id: ID!, $first: Int, $after: String) { node(id: $id) { ... on SellingPlanGroup { items(first: $first, after: $after) { nodes { title } pageInfo { hasNextPage endCursor } } } } }",
                    Inputs.input("id", group, "first", size, "after", after));
            assertThat(page.getList("errors")).as(page.prettify()).isNull();
            List<String> titles = page.getList("data.node.items.nodes.title");
            assertThat(titles).hasSizeLessThanOrEqualTo(size);
            seen.addAll(titles);
            after = page.getString("data.node.items.pageInfo.endCursor");
            more = page.getBoolean("data.node.items.pageInfo.hasNextPage");
        }
        assertThat(seen)
                .containsExactly("Cast Iron Stove", "Coffee Beans", "Desk Lamp", "Greeting Card", "Walnut Desk");
    }

    private static void makeGroup(String name, String plans) {
        Map<String, Object> input = new JsonPath("{'name': '%s', 'options': ['Option'], 'sellingPlansToCreate': [%s]}"
                        .formatted(name, plans)
                        .replace('\'', '"'))
                .getMap("");
        JsonPath answer = AtShopify.ask(
                "mutation ($input: SellingPlanGroupInput!) { sellingPlanGroupCreate(input: $input) { sellingPlanGroup { id } userErrors { code field message } } }",
                Map.of("input", input));
        assertThat(answer.getList("sellingPlanGroupCreate.userErrors"))
                .as(answer.prettify())
                .isEmpty();
    }

    private static JsonPath groups() {
        return groups(Map.of("store", Demo.storeId(STORE)));
    }

    private static JsonPath groups(Map<String, ?> variables) {
        JsonPath answer = Graph.send(GROUPS, variables);
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        return answer;
    }

    private static Map<String, Object> plan(String group) {
        JsonPath answer = groups();
        List<Map<String, Object>> plans = answer.getList(NODES + ".find { it.name == '%s' }.plans".formatted(group));
        assertThat(plans).hasSize(1);
        return plans.get(0);
    }

    private static List<Object> items(JsonPath answer, String group) {
        return answer.getList(NODES + ".find { it.name == '%s' }.items.nodes".formatted(group));
    }

    private static Map<String, Object> item(String product, String title, String... variants) {
        return Map.of(
                "productId",
                "gid://shopify/Product/" + product,
                "title",
                title,
                "variantIds",
                List.of(variants).stream()
                        .map(variant -> "gid://shopify/ProductVariant/" + variant)
                        .toList());
    }

    private static Map<String, Object> balance(String trigger, String at, String after) {
        return Inputs.input("trigger", trigger, "at", at, "after", after);
    }

    private static Map<String, Object> usd(String amount) {
        return Map.of("amount", amount, "currencyCode", "USD");
    }

    private static String id(String kind, String nativeId) {
        return Graph.id(STORE, kind, nativeId);
    }
}
