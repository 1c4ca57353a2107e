package io.deliverygraph.sandbox.shopify.plan;

import static io.deliverygraph.sandbox.shopify.plan.DemoShop.*;
import static io.deliverygraph.sandbox.shopify.plan.PlanInputs.*;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Shopify contract 5, S12 and S14. */
class ChangedPlansTest {

    private static final String UPDATED = " input.sellingPlansToUpdate.0";
    private static final String CREATED = " input.sellingPlansToCreate.";

    private final DemoShop shop = new DemoShop();

    @Test
    void s12APlanToChangeNeedsItsId() {
        assertThat(shop.update("{'sellingPlansToUpdate':[{'name':'A'}]}"))
                .containsExactly("PLAN_ID_MUST_BE_SPECIFIED_TO_UPDATE" + UPDATED + ".id");
    }

    @Test
    void aPlanToChangeIsOneOfTheGroupAndNamedOnce() {
        assertThat(shop.update("{'sellingPlansToUpdate':[{'id':'" + planId(12) + "'}]}"))
                .containsExactly("PLAN_DOES_NOT_EXIST" + UPDATED + ".id");
        assertThat(shop.update("{'sellingPlansToDelete':['" + planId(11) + "'],'sellingPlansToUpdate':[{'id':'"
                        + planId(11) + "'}],'sellingPlansToCreate':[" + deferred("A") + "]}"))
                .containsExactly("PLAN_DOES_NOT_EXIST" + UPDATED + ".id");
        assertThat(shop.update("{'sellingPlansToUpdate':[{'id':'" + planId(11) + "','name':'A'},{'id':'" + planId(11)
                        + "','options':['B']}]}"))
                .contains("INVALID input.sellingPlansToUpdate.1.id");
    }

    @Test
    void s14NamesAreDifferentWithinAGroup() {
        String sameName =
                "{'name':'A','options':['B'],'billingPolicy':" + HALF_NOW + ",'deliveryPolicy':" + AT_ONCE + "}";
        assertThat(shop.create(group(deferred("A"), sameName)))
                .containsExactly("SELLING_PLAN_DUPLICATE_NAME" + CREATED + "1.name");
    }

    @Test
    void s14OptionsAreDifferentWithinAGroup() {
        String sameOptions =
                "{'name':'B','options':['A'],'billingPolicy':" + HALF_NOW + ",'deliveryPolicy':" + AT_ONCE + "}";
        assertThat(shop.create(group(deferred("A"), sameOptions)))
                .containsExactly("SELLING_PLAN_DUPLICATE_OPTIONS" + CREATED + "1.options");
    }

    @Test
    void s14APlanThatStaysIsNeverToBlame() {
        assertThat(shop.update("{'sellingPlansToCreate':[" + deferred("Pre-order, 25 percent deposit") + "]}"))
                .containsExactly("SELLING_PLAN_DUPLICATE_NAME" + CREATED + "0.name");
        shop.update("{'sellingPlansToCreate':[" + deferred("A") + "]}");
        assertThat(shop.update("{'sellingPlansToUpdate':[{'id':'" + planId(11) + "','name':'A'}]}"))
                .containsExactly("SELLING_PLAN_DUPLICATE_NAME" + UPDATED + ".name");
    }

    @Test
    void s14TwoPlansCanSwapTheirNames() {
        shop.update("{'sellingPlansToCreate':[" + deferred("A") + "]}");
        assertThat(shop.update("{'sellingPlansToUpdate':[{'id':'" + planId(11) + "','name':'A'},{'id':'" + planId(15)
                        + "','name':'Pre-order, 25 percent deposit'}]}"))
                .isEmpty();
        assertThat(shop.groups.plan(planId(11)).orElseThrow().name()).isEqualTo("A");
    }

    @Test
    void anotherGroupMayHaveThePlanToo() {
        assertThat(shop.create(group(deferred("Pre-order, 25 percent deposit"))))
                .isEmpty();
    }

    @Test
    void aPlanNeedsAName() {
        assertThat(shop.create(group(deferred(" ")))).containsExactly("BLANK" + CREATED + "0.name");
    }
}
