package io.deliverygraph.sandbox.shopify.plan;

import static io.deliverygraph.sandbox.shopify.plan.DemoShop.*;
import static io.deliverygraph.sandbox.shopify.plan.PlanInputs.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shopify contract 5, S9 to S11. */
class PricingPoliciesTest {

    private static final String AT = " input.sellingPlansToCreate.0.pricingPolicies";

    private final DemoShop shop = new DemoShop();

    @Test
    void s9APlanHasAtMostTwo() {
        assertThat(shop.create(group(subscription("A", pricing(TEN_OFF, TWENTY_OFF_LATER)))))
                .isEmpty();
        assertThat(shop.create(group(subscription("A", pricing(TEN_OFF, TEN_OFF, TWENTY_OFF_LATER)))))
                .containsExactly("SELLING_PLAN_PRICING_POLICIES_LIMIT" + AT);
    }

    @Test
    void s10ARecurringOneNeedsAFixedOne() {
        assertThat(shop.create(group(subscription("A", pricing(TWENTY_OFF_LATER)))))
                .containsExactly("SELLING_PLAN_PRICING_POLICIES_MUST_CONTAIN_A_FIXED_PRICING_POLICY" + AT);
        assertThat(shop.create(group(deferred("A", pricing(TWENTY_OFF_LATER)))))
                .containsExactly("SELLING_PLAN_PRICING_POLICIES_MUST_CONTAIN_A_FIXED_PRICING_POLICY" + AT);
    }

    @Test
    void s11ADeferredPlanHasAtMostOne() {
        assertThat(shop.create(group(deferred("A", pricing(TEN_OFF))))).isEmpty();
        assertThat(shop.create(group(deferred("A", pricing(TEN_OFF, TEN_OFF)))))
                .containsExactly("SELLING_PLAN_FIXED_PRICING_POLICIES_LIMIT" + AT);
    }

    @Test
    void s11HoldsForPoliciesAPlanKeepsWhenItBecomesDeferred() {
        shop.create(group(subscription("A", pricing(TEN_OFF, TWENTY_OFF_LATER))));
        String change = "{'id':'" + groupId(5) + "','input':{'sellingPlansToUpdate':[{'id':'" + planId(15)
                + "','billingPolicy':" + HALF_NOW + ",'deliveryPolicy':" + AT_ONCE + "}]}}";
        assertThat(errors(shop.call("sellingPlanGroupUpdate", change)))
                .containsExactly(
                        "SELLING_PLAN_FIXED_PRICING_POLICIES_LIMIT input.sellingPlansToUpdate.0.pricingPolicies");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "PERCENTAGE   | 'percentage':100               |",
                "FIXED_AMOUNT | 'fixedValue':'5'               |",
                "PRICE        | 'fixedValue':5.5               |",
                "PERCENTAGE   | 'fixedValue':'5'               | PRICING_POLICY_ADJUSTMENT_VALUE_AND_TYPE_MUST_MATCH",
                "PRICE        | 'percentage':5                 | PRICING_POLICY_ADJUSTMENT_VALUE_AND_TYPE_MUST_MATCH",
                "PRICE        | 'percentage':null              | PRICING_POLICY_ADJUSTMENT_VALUE_AND_TYPE_MUST_MATCH",
                "PRICE        | 'percentage':5,'fixedValue':5  | ONLY_NEED_ONE_PRICING_POLICY_VALUE",
            })
    void theAdjustmentHasOneValueOfTheKindItsTypeNames(String type, String value, String code) {
        String policy = "{'fixed':{'adjustmentType':'" + type + "','adjustmentValue':{" + value + "}}}";
        assertThat(shop.create(group(deferred("A", pricing(policy)))))
                .isEqualTo(code == null ? List.of() : List.of(code + AT + ".0.fixed.adjustmentValue"));
    }

    @Test
    void aPolicyIsEitherFixedOrRecurring() {
        String both = TEN_OFF.substring(0, TEN_OFF.length() - 1) + "," + TWENTY_OFF_LATER.substring(1);
        assertThat(shop.create(group(subscription("A", pricing(both)))))
                .containsExactly("ONLY_NEED_ONE_PRICING_POLICY_TYPE" + AT + ".0");
        assertThat(shop.create(group(subscription("A", pricing("{}")))))
                .containsExactly("ONLY_NEED_ONE_PRICING_POLICY_TYPE" + AT + ".0");
    }

    private static String pricing(String... policies) {
        return "'pricingPolicies':[" + String.join(",", policies) + "]";
    }
}
