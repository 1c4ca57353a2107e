package io.deliverygraph.sandbox.shopify.plan;

import static io.deliverygraph.sandbox.shopify.plan.DemoShop.*;
import static io.deliverygraph.sandbox.shopify.plan.PlanInputs.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shopify contract 5, S15 to S18. */
class CheckoutChargeTest {

    private static final String POLICY = " input.sellingPlansToCreate.0.billingPolicy.fixed";
    private static final String VALUE = POLICY + ".checkoutCharge.value";

    private final DemoShop shop = new DemoShop();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'type':'PRICE','value':{'percentage':5}",
                "'type':'PERCENTAGE','value':{'fixedValue':'5'}",
                "'type':'PRICE','value':{}",
                "'type':'PRICE'",
                "'value':{'percentage':5}"
            })
    void s15TypeAndValueAgree(String charge) {
        assertThat(create(charge, "ON_FULFILLMENT"))
                .containsExactly("CHECKOUT_CHARGE_VALUE_AND_TYPE_MUST_MATCH" + VALUE);
    }

    @Test
    void s15OneValueIsEnough() {
        assertThat(create("'type':'PRICE','value':{'percentage':5,'fixedValue':'5'}", "ON_FULFILLMENT"))
                .containsExactly("ONLY_NEED_ONE_CHECKOUT_CHARGE_VALUE" + VALUE);
    }

    @ParameterizedTest
    @CsvSource({
        "PERCENTAGE, percentage, -0.5, GREATER_THAN_OR_EQUAL_TO",
        "PERCENTAGE, percentage, 100.5, LESS_THAN_OR_EQUAL_TO",
        "PRICE, fixedValue, -1, GREATER_THAN_OR_EQUAL_TO"
    })
    void theValueIsWithinItsRange(String type, String field, String value, String code) {
        assertThat(create("'type':'" + type + "','value':{'" + field + "':" + value + "}", "ON_FULFILLMENT"))
                .containsExactly(code + VALUE + "." + field);
    }

    @ParameterizedTest
    @CsvSource({
        "100, NO_REMAINING_BALANCE,",
        "100.0, ON_FULFILLMENT, REMAINING_BALANCE_CHARGE_TRIGGER_ON_FULL_CHECKOUT",
        "99.9, NO_REMAINING_BALANCE, "
                + "REMAINING_BALANCE_CHARGE_TRIGGER_NO_REMAINING_BALANCE_ON_PARTIAL_PERCENTAGE_CHECKOUT_CHARGE",
        "99.9, ON_FULFILLMENT,",
        "0, ON_FULFILLMENT,"
    })
    void s16AndS17ATriggerIsForWhatRemains(String percentage, String trigger, String code) {
        assertThat(create("'type':'PERCENTAGE','value':{'percentage':" + percentage + "}", trigger))
                .isEqualTo(code == null ? List.of() : List.of(code + POLICY + ".remainingBalanceChargeTrigger"));
    }

    @Test
    void s18AfterAFixedAmountSomethingMayRemain() {
        assertThat(create("'type':'PRICE','value':{'fixedValue':'5'}", "NO_REMAINING_BALANCE"))
                .containsExactly("REMAINING_BALANCE_CHARGE_TRIGGER_NO_REMAINING_BALANCE_ON_PRICE_CHECKOUT_CHARGE"
                        + POLICY + ".remainingBalanceChargeTrigger");
        assertThat(create("'type':'PRICE','value':{'fixedValue':'0'}", "ON_FULFILLMENT"))
                .isEmpty();
    }

    @Test
    void withoutAChargeAllIsDueAtCheckout() {
        assertThat(shop.create(group(plan("A", "{'fixed':{}}", AT_ONCE)))).isEmpty();
        assertThat(shop.groups.plan(planId(15)).orElseThrow().billingPolicy())
                .isInstanceOfSatisfying(SellingPlanFixedBillingPolicy.class, billing -> {
                    assertThat(billing.checkoutCharge().type()).isEqualTo(ChargeType.PERCENTAGE);
                    assertThat(billing.remainingBalanceChargeTrigger()).isEqualTo(ChargeTrigger.NO_REMAINING_BALANCE);
                });
        assertThat(shop.create(
                        group(plan("A", "{'fixed':{'remainingBalanceChargeTrigger':'ON_FULFILLMENT'}}", AT_ONCE))))
                .containsExactly("REMAINING_BALANCE_CHARGE_TRIGGER_ON_FULL_CHECKOUT" + POLICY
                        + ".remainingBalanceChargeTrigger");
    }

    private List<String> create(String charge, String trigger) {
        String billing =
                "{'fixed':{'checkoutCharge':{" + charge + "},'remainingBalanceChargeTrigger':'" + trigger + "'}}";
        return shop.create(group(plan("A", billing, AT_ONCE)));
    }
}
