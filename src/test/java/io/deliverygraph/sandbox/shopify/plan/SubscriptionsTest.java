package io.deliverygraph.sandbox.shopify.plan;

import static io.deliverygraph.sandbox.shopify.plan.DemoShop.*;
import static io.deliverygraph.sandbox.shopify.plan.PlanInputs.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SubscriptionsTest {

    private static final String FIRST = " input.sellingPlansToCreate.0.";

    private final DemoShop shop = new DemoShop();

    @Test
    void anOrdinarySubscriptionIsStored() {
        assertThat(shop.create(group(plan(
                        "A",
                        "{'recurring':{'interval':'MONTH','intervalCount':2,'minCycles':2,'maxCycles':6}}",
                        "{'recurring':{'interval':'MONTH','intervalCount':1,'cutoff':3}}",
                        "'category':'SUBSCRIPTION'"))))
                .isEmpty();
        SellingPlan plan = shop.groups.plan(planId(15)).orElseThrow();
        assertThat(plan.billingPolicy()).isInstanceOfSatisfying(SellingPlanRecurringBillingPolicy.class, billing -> {
            assertThat(billing.intervalCount()).isEqualTo(2);
            assertThat(billing.maxCycles()).contains(6);
            assertThat(billing.createdAt()).isEqualTo(Instant.parse("2026-06-01T12:00:00Z"));
        });
        assertThat(plan.deliveryPolicy())
                .isInstanceOfSatisfying(
                        SellingPlanRecurringDeliveryPolicy.class,
                        delivery -> assertThat(delivery.cutoff()).contains(3));
    }

    @Test
    void aCycleHasAUnitAndALength() {
        assertThat(shop.create(
                        group(plan("A", "{'recurring':{'intervalCount':0}}", "{'recurring':{'interval':'DAY'}}"))))
                .containsExactly(
                        "BLANK" + FIRST + "billingPolicy.recurring.interval",
                        "GREATER_THAN" + FIRST + "billingPolicy.recurring.intervalCount",
                        "GREATER_THAN" + FIRST + "deliveryPolicy.recurring.intervalCount");
    }

    @Test
    void cyclesAreNotFewerAtMostThanAtLeast() {
        assertThat(shop.create(group(plan(
                        "A",
                        "{'recurring':{'interval':'DAY','intervalCount':1,'minCycles':3,'maxCycles':2}}",
                        MONTHLY))))
                .containsExactly("SELLING_PLAN_MAX_CYCLES_MUST_BE_GREATER_THAN_MIN_CYCLES" + FIRST
                        + "billingPolicy.recurring.maxCycles");
    }

    @Test
    void numbersBeyond32BitsAreInvalidWhereverTheyStand() {
        String tooLarge = "2147483648";
        String recurring = "{'recurring':{'interval':'DAY','intervalCount':" + tooLarge + ",'cutoff':" + tooLarge
                + ",'anchors':[{'type':'MONTHDAY','day':" + tooLarge + "}]}}";
        String pricing = "'pricingPolicies':[" + TEN_OFF + ","
                + TWENTY_OFF_LATER.replace("'afterCycle':3", "'afterCycle':" + tooLarge) + "]";
        assertThat(shop.create(group(plan("A", MONTHLY, recurring, pricing))))
                .containsExactly(
                        "INVALID" + FIRST + "deliveryPolicy.recurring.intervalCount",
                        "INVALID" + FIRST + "deliveryPolicy.recurring.cutoff",
                        "INVALID" + FIRST + "deliveryPolicy.recurring.anchors.0.day",
                        "INVALID" + FIRST + "pricingPolicies.1.recurring.afterCycle");
    }
}
