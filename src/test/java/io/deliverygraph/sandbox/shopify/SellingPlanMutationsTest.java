package io.deliverygraph.sandbox.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.deliverygraph.sandbox.Reply;
import io.deliverygraph.sandbox.RunningSandbox;
import io.deliverygraph.sandbox.ShopifyClient;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shopify contract 5 over HTTP; each rule by itself is tested beside the state it guards. */
class SellingPlanMutationsTest {

    private static final String CREATE = """
            mutation($input: SellingPlanGroupInput!, $resources: SellingPlanGroupResourceInput) {
              sellingPlanGroupCreate(input: $input, resources: $resources) {
                sellingPlanGroup { id name merchantCode description options position appId
                  products(first: 5) { nodes { id } } productVariants(first: 5) { nodes { id } }
                  sellingPlans(first: 5) { nodes { ...plan } } }
                userErrors { code field message } } }
            fragment plan on SellingPlan { id name options position category
              billingPolicy { __typename
                ... on SellingPlanFixedBillingPolicy { checkoutCharge { type value { __typename
                    ... on MoneyV2 { amount currencyCode }
                    ... on SellingPlanCheckoutChargePercentageValue { percentage } } }
                  remainingBalanceChargeTrigger remainingBalanceChargeExactTime
                  remainingBalanceChargeTimeAfterCheckout }
                ... on SellingPlanRecurringBillingPolicy { interval intervalCount minCycles maxCycles
                  anchors { type day month cutoffDay } } }
              deliveryPolicy { __typename
                ... on SellingPlanFixedDeliveryPolicy { fulfillmentTrigger fulfillmentExactTime cutoff intent
                  preAnchorBehavior anchors { type day } }
                ... on SellingPlanRecurringDeliveryPolicy { recurrence: interval every: intervalCount cutoff } }
              inventoryPolicy { reserve }
              pricingPolicies { __typename
                ... on SellingPlanPricingPolicyBase { adjustmentType adjustmentValue { __typename
                  ... on MoneyV2 { amount currencyCode }
                  ... on SellingPlanPricingPolicyPercentageValue { percentage } } }
                ... on SellingPlanRecurringPricingPolicy { afterCycle } } }""";

    private static final String PLAN = "{'name':'A','options':['A'],'category':'PRE_ORDER','position':2147483647,"
            + "'billingPolicy':{'fixed':{'checkoutCharge':{'type':'PRICE','value':{'fixedValue':'12.00'}},"
            + "'remainingBalanceChargeTrigger':'EXACT_TIME',"
            + "'remainingBalanceChargeExactTime':'2027-03-01T10:00:00+01:00'}},"
            + "'deliveryPolicy':{'fixed':{'fulfillmentTrigger':'ANCHOR','cutoff':2,"
            + "'anchors':[{'type':'MONTHDAY','day':15}]}},'inventoryPolicy':{'reserve':'ON_SALE'},"
            + "'pricingPolicies':[{'fixed':{'adjustmentType':'PRICE','adjustmentValue':{'fixedValue':7.25}}}]}";

    @RegisterExtension
    static final RunningSandbox SANDBOX = RunningSandbox.ordinary();

    private final ShopifyClient shop = SANDBOX.onFreshShop();

    @Test
    void aDeferredPlanComesBackAsItWasSentAndNormalised() {
        JsonNode group = create(PLAN);
        assertThat(group.get("id").asText()).isEqualTo("gid://shopify/SellingPlanGroup/5");
        assertThat(group.at("/products/nodes").findValuesAsText("id")).containsExactly("gid://shopify/Product/1003");
        assertThat(group.at("/sellingPlans/nodes/0")).isEqualTo(json("""
                {'id':'gid://shopify/SellingPlan/15','name':'A','options':['A'],'position':2147483647,
                 'category':'PRE_ORDER',
                 'billingPolicy':{'__typename':'SellingPlanFixedBillingPolicy',
                  'checkoutCharge':{'type':'PRICE',
                   'value':{'__typename':'MoneyV2','amount':'12.0','currencyCode':'USD'}},
                  'remainingBalanceChargeTrigger':'EXACT_TIME',
                  'remainingBalanceChargeExactTime':'2027-03-01T09:00:00Z',
                  'remainingBalanceChargeTimeAfterCheckout':null},
                 'deliveryPolicy':{'__typename':'SellingPlanFixedDeliveryPolicy','fulfillmentTrigger':'ANCHOR',
                  'fulfillmentExactTime':null,'cutoff':2,'intent':'FULFILLMENT_BEGIN','preAnchorBehavior':'ASAP',
                  'anchors':[{'type':'MONTHDAY','day':15}]},
                 'inventoryPolicy':{'reserve':'ON_SALE'},
                 'pricingPolicies':[{'__typename':'SellingPlanFixedPricingPolicy','adjustmentType':'PRICE',
                  'adjustmentValue':{'__typename':'MoneyV2','amount':'7.25','currencyCode':'USD'}}]}"""));
    }

    @Test
    void aSubscriptionComesBackAsItWasSent() {
        JsonNode group = create(
                "{'name':'A','billingPolicy':{'recurring':{'interval':'WEEK','intervalCount':2,"
                        + "'minCycles':1}},'deliveryPolicy':{'recurring':{'interval':'WEEK','intervalCount':1}},"
                        + "'pricingPolicies':[{'fixed':{'adjustmentType':'PERCENTAGE','adjustmentValue':{'percentage':12.5}}},"
                        + "{'recurring':{'afterCycle':2,'adjustmentType':'FIXED_AMOUNT','adjustmentValue':{'fixedValue':3}}}]}");
        assertThat(group.at("/sellingPlans/nodes/0")).isEqualTo(json("""
                {'id':'gid://shopify/SellingPlan/15','name':'A','options':[],'position':null,'category':null,
                 'billingPolicy':{'__typename':'SellingPlanRecurringBillingPolicy','interval':'WEEK',
                  'intervalCount':2,'minCycles':1,'maxCycles':null,'anchors':[]},
                 'deliveryPolicy':{'__typename':'SellingPlanRecurringDeliveryPolicy','recurrence':'WEEK','every':1,
                  'cutoff':null},
                 'inventoryPolicy':null,
                 'pricingPolicies':[
                  {'__typename':'SellingPlanFixedPricingPolicy','adjustmentType':'PERCENTAGE',
                   'adjustmentValue':{'__typename':'SellingPlanPricingPolicyPercentageValue','percentage':12.5}},
                  {'__typename':'SellingPlanRecurringPricingPolicy','adjustmentType':'FIXED_AMOUNT',
                   'adjustmentValue':{'__typename':'MoneyV2','amount':'3.0','currencyCode':'USD'},'afterCycle':2}]}"""));
    }

    @Test
    void userErrorsCarryTheirCodeAndTheirPath() {
        Reply reply = shop.run(CREATE, "{'input':{'name':'G','position':2147483648,'sellingPlansToCreate':[{}]}}");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body().has("errors")).isFalse();
        JsonNode payload = reply.at("/data/sellingPlanGroupCreate");
        assertThat(payload.get("sellingPlanGroup").isNull()).isTrue();
        assertThat(payload.get("userErrors").findValuesAsText("code"))
                .containsExactly(
                        "INVALID",
                        "BLANK",
                        "SELLING_PLAN_BILLING_POLICY_MISSING",
                        "SELLING_PLAN_DELIVERY_POLICY_MISSING");
        assertThat(payload.at("/userErrors/2/field"))
                .isEqualTo(json("['input','sellingPlansToCreate','0','billingPolicy']"));
    }

    @Test
    void anUpdateNamesThePlansItDeleted() {
        create(PLAN);
        JsonNode payload = run("sellingPlanGroupUpdate(id: \"gid://shopify/SellingPlanGroup/5\", input: {name: \"New\","
                + " sellingPlansToDelete: [\"gid://shopify/SellingPlan/15\"], sellingPlansToCreate: [{name: \"B\","
                + " billingPolicy: {fixed: {}}, deliveryPolicy: {fixed: {}}}]})"
                + " { deletedSellingPlanIds sellingPlanGroup { name sellingPlans(first: 5) { nodes { id } } }"
                + " userErrors { code } }");
        assertThat(payload)
                .isEqualTo(json("{'deletedSellingPlanIds':['gid://shopify/SellingPlan/15'],"
                        + "'sellingPlanGroup':{'name':'New','sellingPlans':{'nodes':[{'id':'gid://shopify/SellingPlan/16'}]}},"
                        + "'userErrors':[]}"));
    }

    @Test
    void aGroupTakesMembersAndIsDeleted() {
        String group = "id: \"gid://shopify/SellingPlanGroup/1\"";
        assertThat(run("sellingPlanGroupAddProducts(" + group + ", productIds: [\"gid://shopify/Product/1003\"])"
                                + " { sellingPlanGroup { productsCount { count precision } } userErrors { code } }")
                        .at("/sellingPlanGroup/productsCount/count")
                        .asInt())
                .isEqualTo(2);
        assertThat(run("sellingPlanGroupRemoveProductVariants(" + group
                        + ", productVariantIds: [\"gid://shopify/ProductVariant/2009\", \"gid://shopify/ProductVariant/1\"])"
                        + " { removedProductVariantIds userErrors { code } }"))
                .isEqualTo(json("{'removedProductVariantIds':['gid://shopify/ProductVariant/2009'],'userErrors':[]}"));
        assertThat(run("sellingPlanGroupDelete(" + group + ") { deletedSellingPlanGroupId userErrors { code } }"))
                .isEqualTo(json("{'deletedSellingPlanGroupId':'gid://shopify/SellingPlanGroup/1','userErrors':[]}"));
        assertThat(shop.run("{ sellingPlanGroup(" + group + ") { id } }")
                        .at("/data/sellingPlanGroup")
                        .isNull())
                .isTrue();
    }

    @Test
    void productsAndVariantsJoinAndLeave() {
        String groups = "sellingPlanGroupIds: [\"gid://shopify/SellingPlanGroup/1\"]";
        assertThat(run("productJoinSellingPlanGroups(id: \"gid://shopify/Product/1003\", " + groups
                        + ") { product { sellingPlanGroupsCount { count } } userErrors { code } }"))
                .isEqualTo(json("{'product':{'sellingPlanGroupsCount':{'count':1}},'userErrors':[]}"));
        assertThat(run("productVariantLeaveSellingPlanGroups(id: \"gid://shopify/ProductVariant/2009\", " + groups
                        + ") { productVariant { sellingPlanGroupsCount { count } } userErrors { code } }"))
                .isEqualTo(json("{'productVariant':{'sellingPlanGroupsCount':{'count':0}},'userErrors':[]}"));
    }

    /** S27, and Shopify contract 1 for an id of another type. */
    @ParameterizedTest
    @CsvSource({"SellingPlanGroup/1/, INVALID_VARIABLE", "Product/1001, RESOURCE_NOT_FOUND"})
    void anIdHasItsFormAndItsType(String id, String code) {
        Reply reply = shop.run(
                "mutation($id: ID!) { sellingPlanGroupDelete(id: $id) { deletedSellingPlanGroupId } }",
                "{'id':'gid://shopify/" + id + "'}");
        assertThat(reply.text("/errors/0/extensions/code")).isEqualTo(code);
        assertThat(shop.run("{ sellingPlanGroups(first: 5) { nodes { id } } }").at("/data/sellingPlanGroups/nodes"))
                .hasSize(3);
    }

    private JsonNode create(String plan) {
        Reply reply = shop.run(
                CREATE,
                "{'input':{'name':'G','merchantCode':'g','sellingPlansToCreate':[" + plan
                        + "]},'resources':{'productIds':['gid://shopify/Product/1003']}}");
        assertThat(reply.at("/data/sellingPlanGroupCreate/userErrors")).isEmpty();
        return reply.at("/data/sellingPlanGroupCreate/sellingPlanGroup");
    }

    /** The payload of a mutation. */
    private JsonNode run(String mutation) {
        return shop.run("mutation { payload: " + mutation + " }").at("/data/payload");
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text.replace('\'', '"'));
        } catch (IOException broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}
