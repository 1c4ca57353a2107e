package io.deliverygraph.sandbox.shopify.plan;

import static io.deliverygraph.sandbox.shopify.plan.DemoShop.*;
import static io.deliverygraph.sandbox.shopify.plan.PlanInputs.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Shopify contract 5, S2 to S4. */
class PlanCountTest {

    private final DemoShop shop = new DemoShop();

    @Test
    void s2AGroupNeedsAPlan() {
        assertThat(shop.create(group())).containsExactly("SELLING_PLAN_COUNT_LOWER_BOUND input");
        assertThat(shop.create("{'name':'G'}")).containsExactly("SELLING_PLAN_COUNT_LOWER_BOUND input");
    }

    @Test
    void s3AGroupHas31PlansAndNot32() {
        assertThat(shop.create(group(manyPlans(31)))).isEmpty();
        assertThat(shop.create(group(manyPlans(32)))).containsExactly("SELLING_PLAN_COUNT_UPPER_BOUND input");
    }

    @Test
    void s3PlansThatAreThereCount() {
        assertThat(shop.update("{'sellingPlansToCreate':[" + String.join(",", manyPlans(31)) + "]}"))
                .containsExactly("SELLING_PLAN_COUNT_UPPER_BOUND input");
        assertThat(shop.update("{'sellingPlansToDelete':['" + planId(11) + "'],'sellingPlansToCreate':["
                        + String.join(",", manyPlans(31)) + "]}"))
                .isEmpty();
    }

    @Test
    void s4TheLastPlanCannotBeDeletedUnlessOneIsAdded() {
        String deletion = "'sellingPlansToDelete':['" + planId(11) + "']";
        assertThat(shop.update("{" + deletion + "}"))
                .containsExactly("SELLING_PLAN_COUNT_LOWER_BOUND input.sellingPlansToDelete");
        Map<String, Object> payload = shop.call(
                "sellingPlanGroupUpdate",
                "{'id':'" + groupId(1) + "','input':{" + deletion + ",'sellingPlansToCreate':[" + deferred("A")
                        + "]}}");
        assertThat(errors(payload)).isEmpty();
        assertThat(payload).containsEntry("deletedSellingPlanIds", List.of(planId(11)));
        assertThat(shop.groups.plan(planId(11))).isEmpty();
        assertThat(shop.groups.plan(planId(15))).isPresent();
    }

    @Test
    void s4AnEmptyListOfNewPlansIsFine() {
        assertThat(shop.update("{'sellingPlansToCreate':[]}")).isEmpty();
    }

    @Test
    void aPlanThatIsNotInTheGroupCannotBeDeleted() {
        assertThat(shop.update("{'sellingPlansToDelete':['" + planId(12) + "']}"))
                .containsExactly("PLAN_DOES_NOT_EXIST input.sellingPlansToDelete.0");
    }

    @Test
    void noIdIsUsedTwice() {
        assertThat(shop.create(group(deferred("A")))).isEmpty();
        shop.call("sellingPlanGroupDelete", "{'id':'" + groupId(5) + "'}");
        assertThat(shop.create(group(deferred("A")))).isEmpty();
        assertThat(shop.groups.group(groupId(5))).isEmpty();
        assertThat(shop.groups.group(groupId(6)).orElseThrow().sellingPlans())
                .extracting(SellingPlan::id)
                .containsExactly(planId(16));
    }
}
