package io.deliverygraph.sandbox.shopify.plan;

import static io.deliverygraph.sandbox.shopify.plan.DemoShop.*;
import static io.deliverygraph.sandbox.shopify.plan.PlanInputs.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shopify contract 5, S19 to S22. */
class DueTimesTest {

    private static final String BILLING = " input.sellingPlansToCreate.0.billingPolicy.fixed.";
    private static final String DELIVERY = " input.sellingPlansToCreate.0.deliveryPolicy.fixed.";
    private static final String DATE = "'2027-03-01T10:00:00.5+01:00'";
    private static final String ANCHORS = "'anchors':[{'type':'MONTHDAY','day':1}]";

    private final DemoShop shop = new DemoShop();

    @Test
    void s19TheExactTimeOfTheBalanceGoesWithItsTrigger() {
        assertThat(billing("'remainingBalanceChargeTrigger':'EXACT_TIME'"))
                .containsExactly(
                        "REMAINING_BALANCE_CHARGE_EXACT_TIME_REQUIRED" + BILLING + "remainingBalanceChargeExactTime");
        assertThat(billing(
                        "'remainingBalanceChargeTrigger':'ON_FULFILLMENT','remainingBalanceChargeExactTime':" + DATE))
                .containsExactly("REMAINING_BALANCE_CHARGE_EXACT_TIME_NOT_ALLOWED" + BILLING
                        + "remainingBalanceChargeExactTime");
        assertThat(billing("'remainingBalanceChargeTrigger':'EXACT_TIME','remainingBalanceChargeExactTime':" + DATE))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "''", "'P0D'", "'PT0S'", "'P-1D'", "'-P1D'", "'14 days'", "'PT'", "'P1DT-1H'"})
    void s20TheBalanceAfterCheckoutNeedsATimeAboveZero(String duration) {
        assertThat(afterCheckout(duration))
                .containsExactly("REMAINING_BALANCE_CHARGE_TIME_AFTER_CHECKOUT_MUST_BE_GREATER_THAN_ZERO" + BILLING
                        + "remainingBalanceChargeTimeAfterCheckout");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'P14D'", "'PT36H'", "'P2W'", "'P1M'", "'P1DT12H'", "'PT0.5S'"})
    void s20AnyOtherDurationIsKeptAsSent(String duration) {
        assertThat(afterCheckout(duration)).isEmpty();
        assertThat(shop.groups.plan(planId(15)).orElseThrow().billingPolicy())
                .isInstanceOfSatisfying(
                        SellingPlanFixedBillingPolicy.class,
                        billing -> assertThat(billing.remainingBalanceChargeTimeAfterCheckout())
                                .contains(duration.replace("'", "")));
    }

    @Test
    void s21TheExactTimeOfFulfilmentGoesWithItsTrigger() {
        assertThat(delivery("'fulfillmentTrigger':'EXACT_TIME'"))
                .containsExactly("FULFILLMENT_EXACT_TIME_REQUIRED" + DELIVERY + "fulfillmentExactTime");
        assertThat(delivery("'fulfillmentTrigger':'UNKNOWN','fulfillmentExactTime':" + DATE))
                .containsExactly("FULFILLMENT_EXACT_TIME_NOT_ALLOWED" + DELIVERY + "fulfillmentExactTime");
        assertThat(delivery("'fulfillmentTrigger':'EXACT_TIME','fulfillmentExactTime':" + DATE))
                .isEmpty();
        assertThat(deliveryPolicy().fulfillmentExactTime()).contains(Instant.parse("2027-03-01T09:00:00Z"));
    }

    @Test
    void s22AnchorsGoWithTheirTrigger() {
        assertThat(delivery("'fulfillmentTrigger':'ANCHOR'"))
                .containsExactly("SELLING_PLAN_ANCHORS_REQUIRED" + DELIVERY + "anchors");
        assertThat(delivery("'fulfillmentTrigger':'ANCHOR','anchors':[]"))
                .containsExactly("SELLING_PLAN_ANCHORS_REQUIRED" + DELIVERY + "anchors");
        assertThat(delivery("'fulfillmentTrigger':'ASAP'," + ANCHORS))
                .containsExactly("SELLING_PLAN_ANCHORS_NOT_ALLOWED" + DELIVERY + "anchors");
        assertThat(delivery("'fulfillmentTrigger':'ANCHOR','preAnchorBehavior':'NEXT'," + ANCHORS))
                .isEmpty();
        assertThat(deliveryPolicy().anchors()).hasSize(1);
        assertThat(deliveryPolicy().preAnchorBehavior()).isEqualTo("NEXT");
    }

    @Test
    void anAnchorHasATypeAndADay() {
        assertThat(delivery("'fulfillmentTrigger':'ANCHOR','anchors':[{'type':'MONTHDAY'}]"))
                .containsExactly("INVALID" + DELIVERY + "anchors.0");
    }

    @Test
    void aDeliveryWithoutDetailsIsAtOnceAndBeginsAtFulfilment() {
        assertThat(delivery("'cutoff':null")).isEmpty();
        assertThat(deliveryPolicy().fulfillmentTrigger()).isEqualTo(FulfillmentTrigger.ASAP);
        assertThat(deliveryPolicy().preAnchorBehavior()).isEqualTo("ASAP");
        assertThat(deliveryPolicy().intent()).isEqualTo("FULFILLMENT_BEGIN");
    }

    private List<String> afterCheckout(String duration) {
        return billing("'remainingBalanceChargeTrigger':'TIME_AFTER_CHECKOUT',"
                + "'remainingBalanceChargeTimeAfterCheckout':" + duration);
    }

    private List<String> billing(String times) {
        String billing = "{'fixed':{'checkoutCharge':{'type':'PRICE','value':{'fixedValue':'5'}}," + times + "}}";
        return shop.create(group(plan("A", billing, AT_ONCE)));
    }

    private List<String> delivery(String members) {
        return shop.create(group(plan("A", HALF_NOW, "{'fixed':{" + members + "}}")));
    }

    private SellingPlanFixedDeliveryPolicy deliveryPolicy() {
        return (SellingPlanFixedDeliveryPolicy)
                shop.groups.plan(planId(15)).orElseThrow().deliveryPolicy();
    }
}
