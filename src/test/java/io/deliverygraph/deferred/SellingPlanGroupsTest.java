package io.deliverygraph.deferred;

import static io.deliverygraph.testing.DeferredInputs.good;
import static io.deliverygraph.testing.DeferredInputs.plan;
import static io.deliverygraph.testing.DeferredMutation.CREATE_GROUP;
import static io.deliverygraph.testing.DeferredMutation.DELETE_GROUP;
import static io.deliverygraph.testing.DeferredMutation.UPDATE_GROUP;
import static io.deliverygraph.testing.DemoShop.COFFEE_CLUB;
import static io.deliverygraph.testing.DemoShop.DEPOSIT;
import static io.deliverygraph.testing.DemoShop.PRE_ORDER;
import static io.deliverygraph.testing.DemoShop.PRE_ORDERS;
import static io.deliverygraph.testing.DemoShop.TRY_FIRST;
import static io.deliverygraph.testing.DemoShop.TRY_FIRST_PLAN;
import static io.deliverygraph.testing.DemoShop.groupId;
import static io.deliverygraph.testing.DemoShop.planId;
import static io.deliverygraph.testing.Inputs.input;
import static io.deliverygraph.testing.Inputs.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.DeferredMutation;
import io.deliverygraph.testing.DemoShop;
import io.deliverygraph.testing.Outcome;
import io.deliverygraph.testing.SandboxControl;
import io.deliverygraph.testing.SandboxResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Selling plan groups are made, changed and deleted, each with one call. */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class SellingPlanGroupsTest {

    private static final String PRODUCT = "gid://shopify/Product/";
    private static final String VARIANT = "gid://shopify/ProductVariant/";

    @BeforeEach
    void reset() {
        SandboxControl.reset();
    }

    @Test
    void makesAGroupOfProductsAndVariantsInBothForms() {
        Map<String, Object> input = with(
                with(good(CREATE_GROUP), "productIds", List.of("1003", PRODUCT + "1004", PRODUCT + "1003")),
                "variantIds",
                List.of(VARIANT + "2003", "2004"));

        Outcome made = CREATE_GROUP.send(input);

        JsonPath group = DemoShop.group(made.get("sellingPlanGroup.nativeId"));
        assertThat(group.getString("name")).isEqualTo("Made to order");
        assertThat(group.getString("merchantCode")).isEqualTo("mto");
        assertThat(group.getList("products.nodes.id")).containsExactly(PRODUCT + "1003", PRODUCT + "1004");
        assertThat(group.getList("productVariants.nodes.id")).containsExactly(VARIANT + "2003", VARIANT + "2004");
        assertThat(made.<List<String>>get("sellingPlanGroup.plans.name")).containsExactly("A fifth now");
        assertThat(DemoShop.writes()).isEqualTo(1);
    }

    /** What the shop then has: charge, trigger, time or duration, fulfilment with its time. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "0, -, ON_FULFILLMENT, -, -, UNKNOWN, -, PERCENTAGE 0 ON_FULFILLMENT null null UNKNOWN null",
                "25, -, AT_TIME, 2100-03-01T09:00:00Z, -, AT_TIME, 2100-03-02T10:00:00+01:00,"
                        + " PERCENTAGE 25 EXACT_TIME 2100-03-01T09:00:00Z null EXACT_TIME 2100-03-02T09:00:00Z",
                "12.5, -, AFTER_CHECKOUT, -, P14D, ASAP, -, PERCENTAGE 12.5 TIME_AFTER_CHECKOUT null P14D ASAP null",
                "100, -, NONE, -, -, ASAP, -, PERCENTAGE 100 NO_REMAINING_BALANCE null null ASAP null",
                "-, 0, AFTER_CHECKOUT, -, PT36H, ASAP, -, PRICE 0 TIME_AFTER_CHECKOUT null PT36H ASAP null",
                "-, 50, ON_FULFILLMENT, -, -, UNKNOWN, -, PRICE 50 ON_FULFILLMENT null null UNKNOWN null",
                "-, 49.90, AT_TIME, 2100-03-01T09:00:00Z, -, ASAP, -,"
                        + " PRICE 49.9 EXACT_TIME 2100-03-01T09:00:00Z null ASAP null",
                "-, 50, AFTER_CHECKOUT, -, P1DT12H30M, ASAP, -, PRICE 50 TIME_AFTER_CHECKOUT null P1DT12H30M ASAP null"
            })
    void makesEveryPlanWhoseChargeAndBalanceFit(
            String percent,
            String amount,
            String trigger,
            String at,
            String after,
            String fulfillment,
            String sentAt,
            String atTheShop) {
        Map<String, Object> plan = plan("Plan");
        plan.putAll(input(
                "checkoutPercent",
                percent,
                "checkoutAmount",
                amount,
                "balanceTrigger",
                trigger,
                "balanceAt",
                at,
                "balanceAfter",
                after,
                "fulfillmentTrigger",
                fulfillment,
                "fulfillmentAt",
                sentAt));
        Map<String, Object> input = with(good(CREATE_GROUP), "plans", List.of(plan));
        Outcome would = CREATE_GROUP.dryRun(input);
        assertThat(DemoShop.writes()).isZero();

        Outcome made = CREATE_GROUP.send(input);

        assertThat(told(DemoShop.group(made.get("sellingPlanGroup.nativeId")))).isEqualTo(atTheShop);
        for (String part : List.of("balanceDue", "fulfillment", "inventoryReserve", "category", "deferred", "name")) {
            String path = "sellingPlanGroup.plans[0]." + part;
            assertThat(would.<Object>get(path)).as(part).isEqualTo(made.<Object>get(path));
        }
    }

    private static String told(JsonPath group) {
        String billing = "sellingPlans.nodes[0].billingPolicy.";
        String delivery = "sellingPlans.nodes[0].deliveryPolicy.";
        String percent = group.getString(billing + "checkoutCharge.value.percentage");
        String value = percent == null ? group.getString(billing + "checkoutCharge.value.amount") : percent;
        return String.join(
                " ",
                group.getString(billing + "checkoutCharge.type"),
                value.replaceAll("\\.0$", ""),
                group.getString(billing + "remainingBalanceChargeTrigger"),
                group.getString(billing + "remainingBalanceChargeExactTime"),
                group.getString(billing + "remainingBalanceChargeTimeAfterCheckout"),
                group.getString(delivery + "fulfillmentTrigger"),
                group.getString(delivery + "fulfillmentExactTime"));
    }

    @Test
    void takesAsManyPlansAsAGroupHolds() {
        CREATE_GROUP
                .send(with(good(CREATE_GROUP), "plans", RefusedPlans.plans(31)))
                .succeeded();
        UPDATE_GROUP
                .send(with(good(UPDATE_GROUP), "addPlans", RefusedPlans.plans(30)))
                .succeeded();

        assertThat(DemoShop.group(TRY_FIRST).getList("sellingPlans.nodes")).hasSize(31);
    }

    @Test
    void changesTheGroupItsPlansAndWhatItHoldsInOneCall() {
        Map<String, Object> input = with(good(UPDATE_GROUP), "merchantCode", "try");
        input.putAll(input(
                "addPlans",
                List.of(plan("Another")),
                "removePlanIds",
                List.of(planId(TRY_FIRST_PLAN)),
                "addProductIds",
                List.of("1003"),
                "removeProductIds",
                List.of("1002"),
                "addVariantIds",
                List.of("2014")));
        Outcome would = UPDATE_GROUP.dryRun(input);
        assertThat(DemoShop.writes()).isZero();

        Outcome changed = UPDATE_GROUP.send(input);

        JsonPath group = DemoShop.group(TRY_FIRST);
        assertThat(group.getString("name")).isEqualTo("Try it first");
        assertThat(group.getString("merchantCode")).isEqualTo("try");
        assertThat(group.getList("sellingPlans.nodes.name")).containsExactly("Another");
        assertThat(group.getList("products.nodes.id")).containsExactly(PRODUCT + "1003");
        assertThat(group.getList("productVariants.nodes.id")).containsExactly(VARIANT + "2014");
        for (Outcome each : List.of(would, changed)) {
            assertThat(each.<String>get("sellingPlanGroup.name")).isEqualTo("Try it first");
            assertThat(each.<List<String>>get("sellingPlanGroup.plans.name")).containsExactly("Another");
        }
        assertThat(DemoShop.writes()).isEqualTo(1);
    }

    @Test
    void addingWhatIsThereAndRemovingWhatIsNotChangesNothing() {
        UPDATE_GROUP
                .send(input(
                        "id",
                        groupId(PRE_ORDER),
                        "addProductIds",
                        List.of("1001"),
                        "addVariantIds",
                        List.of(VARIANT + "2009")))
                .succeeded();
        assertThat(DemoShop.writes()).isZero();

        UPDATE_GROUP
                .send(input(
                        "id",
                        groupId(PRE_ORDER),
                        "removeProductIds",
                        List.of("1002", "99999"),
                        "removeVariantIds",
                        List.of("2010")))
                .succeeded();
        assertThat(DemoShop.group(PRE_ORDER).getList("products.nodes.id")).containsExactly(PRODUCT + "1001");
    }

    @Test
    void addsAVariantOnceThoughItsProductIsHeldAsAWhole() {
        Map<String, Object> input = input("id", groupId(PRE_ORDER), "addVariantIds", List.of("2001"));

        UPDATE_GROUP.send(input).succeeded();
        UPDATE_GROUP.send(input).succeeded();

        assertThat(DemoShop.group(PRE_ORDER).getList("productVariants.nodes.id"))
                .containsExactlyInAnyOrder(VARIANT + "2001", VARIANT + "2009");
        assertThat(DemoShop.writes()).isEqualTo(1);
    }

    @Test
    void sendsNothingForAnUpdateThatChangesNothing() {
        UPDATE_GROUP.send(input("id", groupId(TRY_FIRST))).succeeded();

        assertThat(DemoShop.writes()).isZero();
    }

    @Test
    void deletesAGroupAndLeavesItsProfile() {
        Outcome deleted = DELETE_GROUP.send(input("id", groupId(PRE_ORDER)));

        assertThat(deleted.<String>get("deletedId")).isEqualTo(groupId(PRE_ORDER));
        assertThat(deleted.<String>get("state")).isEqualTo("DONE");
        assertThat(DemoShop.group(PRE_ORDER).getString("id")).isNull();
        assertThat(DemoShop.profile(PRE_ORDERS).getString("name")).isEqualTo("Pre-orders");
        assertThat(DemoShop.profile(PRE_ORDERS).getList("sellingPlanGroups.nodes"))
                .isEmpty();
    }

    @Test
    void onADryRunDeletesNothing() {
        String before = DemoShop.state();

        assertThat(DELETE_GROUP.dryRun(good(DELETE_GROUP)).<String>get("deletedId"))
                .isEqualTo(groupId(DEPOSIT));
        assertThat(DemoShop.state()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"productIds, 1003", "variantIds, 2003"})
    void saysWhichListNamesWhatTheShopDoesNotHave(String list, String known) {
        Outcome refused = CREATE_GROUP.send(with(good(CREATE_GROUP), list, List.of(known, "99999")));

        assertThat(refused.problems()).containsExactly("NOT_FOUND input." + list);
        assertThat(refused.userErrors().get(0)).containsEntry("platformCode", "NOT_FOUND");
    }

    @ParameterizedTest
    @CsvSource({"addProductIds, 1003", "addVariantIds, 2003"})
    void saysWhichAdditionTheShopDoesNotHave(String list, String known) {
        Outcome refused = UPDATE_GROUP.send(input("id", groupId(TRY_FIRST), list, List.of(known, "99999")));

        assertThat(refused.problems()).containsExactly("NOT_FOUND input." + list);
        assertThat(refused.userErrors().get(0)).containsEntry("platformCode", "NOT_FOUND");
    }

    @Test
    void saysThatTheRestWasDoneWhereOnePartWasRefused() {
        Map<String, Object> input = with(good(UPDATE_GROUP), "addProductIds", List.of("1003", "99999"));
        input.put("removeProductIds", List.of("1002"));

        Outcome refused = UPDATE_GROUP.send(input);

        assertThat(refused.problems()).containsExactly("NOT_FOUND input.addProductIds", "REFUSED_BY_PLATFORM -");
        assertThat(refused.messages().get(1)).contains("The rest of it was carried out");
        assertThat(UPDATE_GROUP.send(input("id", groupId(TRY_FIRST))).<String>get("sellingPlanGroup.name"))
                .isEqualTo("Try it first");
        assertThat(DemoShop.group(TRY_FIRST).getList("products.nodes")).isEmpty();
        assertThat(SandboxControl.calls()).containsEntry("sellingPlanGroupUpdate", 1);
    }

    @ParameterizedTest
    @EnumSource(names = {"UPDATE_GROUP", "DELETE_GROUP"})
    void saysClearlyThatAnotherAppsGroupIsNotOurs(DeferredMutation mutation) {
        Outcome refused = mutation.send(with(good(mutation), "id", groupId(COFFEE_CLUB)));

        assertThat(refused.problems()).containsExactly("NOT_FOUND input.id");
        assertThat(refused.messages().get(0)).contains("another app made it");
        assertThat(refused.userErrors().get(0)).containsEntry("platformCode", "GROUP_DOES_NOT_EXIST");
        assertThat(DemoShop.group(COFFEE_CLUB).getString("name")).isEqualTo("Subscribe and save");
    }
}
