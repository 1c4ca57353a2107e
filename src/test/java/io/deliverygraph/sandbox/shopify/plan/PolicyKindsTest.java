package io.deliverygraph.sandbox.shopify.plan;

import static io.deliverygraph.sandbox.shopify.plan.DemoShop.*;
import static io.deliverygraph.sandbox.shopify.plan.PlanInputs.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Shopify contract 5, S5 to S7. */
class PolicyKindsTest {

    private static final String FIRST = " input.sellingPlansToCreate.0";
    private static final String BOTH = "{'fixed':{},'recurring':{'interval':'MONTH','intervalCount':1}}";

    private final DemoShop shop = new DemoShop();

    @Test
    void s5MissingPoliciesAreReportedTogether() {
        String[] missing = {
            "SELLING_PLAN_BILLING_POLICY_MISSING" + FIRST + ".billingPolicy",
            "SELLING_PLAN_DELIVERY_POLICY_MISSING" + FIRST + ".deliveryPolicy"
        };
        assertThat(shop.create(group("{'name':'A'}"))).containsExactly(missing);
        assertThat(shop.create(group(plan("A", "null", "{}")))).containsExactly(missing);
    }

    @Test
    void s5APlanToChangeKeepsPoliciesThatAreNotNamed() {
        SellingPlan before = shop.groups.plan(planId(11)).orElseThrow();
        assertThat(update("'name':'New name'")).isEmpty();
        SellingPlan after = shop.groups.plan(planId(11)).orElseThrow();
        assertThat(after.name()).isEqualTo("New name");
        assertThat(after).usingRecursiveComparison().ignoringFields("name").isEqualTo(before);
        assertThat(update("'billingPolicy':null"))
                .containsExactly("SELLING_PLAN_BILLING_POLICY_MISSING input.sellingPlansToUpdate.0.billingPolicy");
    }

    @Test
    void s6PoliciesOfANewPlanAreOfOneKind() {
        assertThat(shop.create(group(deferred("A"), plan("B", HALF_NOW, MONTHLY))))
                .containsExactly("BILLING_AND_DELIVERY_POLICY_TYPES_MUST_BE_THE_SAME input.sellingPlansToCreate.1");
        assertThat(shop.create(group(plan("A", MONTHLY, AT_ONCE))))
                .containsExactly("BILLING_AND_DELIVERY_POLICY_TYPES_MUST_BE_THE_SAME" + FIRST);
    }

    @Test
    void s7PoliciesOfAChangedPlanStayOfOneKind() {
        assertThat(update("'deliveryPolicy':" + MONTHLY))
                .containsExactly("ONLY_ONE_OF_FIXED_OR_RECURRING_DELIVERY input.sellingPlansToUpdate.0");
        assertThat(update("'billingPolicy':" + MONTHLY))
                .containsExactly("ONLY_ONE_OF_FIXED_OR_RECURRING_BILLING input.sellingPlansToUpdate.0");
        assertThat(update("'billingPolicy':" + HALF_NOW + ",'deliveryPolicy':" + MONTHLY))
                .containsExactly("ONLY_ONE_OF_FIXED_OR_RECURRING_DELIVERY input.sellingPlansToUpdate.0");
        assertThat(update("'billingPolicy':" + MONTHLY + ",'deliveryPolicy':" + MONTHLY))
                .isEmpty();
    }

    @Test
    void oneOfFixedAndRecurringIsEnough() {
        assertThat(shop.create(group(plan("A", BOTH, BOTH))))
                .containsExactly(
                        "ONLY_NEED_ONE_BILLING_POLICY_TYPE" + FIRST + ".billingPolicy",
                        "ONLY_NEED_ONE_DELIVERY_POLICY_TYPE" + FIRST + ".deliveryPolicy");
    }

    private List<String> update(String members) {
        return shop.update("{'sellingPlansToUpdate':[{'id':'" + planId(11) + "'," + members + "}]}");
    }
}
