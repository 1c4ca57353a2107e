package io.deliverygraph.sandbox.shopify.plan;

import static io.deliverygraph.sandbox.shopify.plan.DemoShop.*;
import static io.deliverygraph.sandbox.shopify.plan.PlanInputs.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deliverygraph.sandbox.shopify.value.Refused;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shopify contract 5, S23 to S26 and S28. */
class GroupMembersTest {

    private final DemoShop shop = new DemoShop();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "sellingPlanGroupDelete, 'x':1",
                "sellingPlanGroupUpdate, 'input':{}",
                "sellingPlanGroupAddProducts, 'productIds':[]",
                "sellingPlanGroupRemoveProducts, 'productIds':[]",
                "sellingPlanGroupAddProductVariants, 'productVariantIds':[]",
                "sellingPlanGroupRemoveProductVariants, 'productVariantIds':[]"
            })
    void s23AnUnknownGroupDoesNotExistAndNeitherDoesThatOfAnotherApp(String mutation, String arguments) {
        for (int number : new int[] {99, 4}) {
            Map<String, Object> payload = shop.call(mutation, "{'id':'" + groupId(number) + "'," + arguments + "}");
            assertThat(errors(payload)).containsExactly("GROUP_DOES_NOT_EXIST id");
            assertThat(payload.entrySet().stream()
                            .filter(entry -> !entry.getKey().equals("userErrors"))
                            .map(Map.Entry::getValue))
                    .containsOnlyNulls();
        }
    }

    @Test
    void s24WhatIsAddedHasToExist() {
        assertThat(errors(products("Add", 1, productId(1002), productId(9)))).containsExactly("NOT_FOUND productIds");
        assertThat(errors(variants("Add", 1, variantId(9)))).containsExactly("NOT_FOUND productVariantIds");
        assertThat(group1().productIds()).containsExactly(productId(1001));
    }

    @Test
    void s25WhatIsAddedIsNotInTheGroupYet() {
        assertThat(errors(products("Add", 1, productId(1001)))).containsExactly("TAKEN productIds");
        assertThat(errors(variants("Add", 1, variantId(2009)))).containsExactly("TAKEN productVariantIds");
        assertThat(errors(products("Add", 1, productId(9), productId(1001))))
                .containsExactly("NOT_FOUND productIds", "TAKEN productIds");
    }

    @Test
    void whatIsAddedStandsInTheOrderOfIds() {
        assertThat(errors(products("Add", 1, productId(1008), productId(1003)))).isEmpty();
        assertThat(errors(variants("Add", 1, variantId(2003)))).isEmpty();
        assertThat(group1().productIds()).containsExactly(productId(1001), productId(1003), productId(1008));
        assertThat(group1().productVariantIds()).containsExactly(variantId(2003), variantId(2009));
    }

    @Test
    void s26RemovingWhatIsNoMemberOrUnknownIsNoError() {
        Map<String, Object> payload = products("Remove", 1, productId(1002), productId(9));
        assertThat(errors(payload)).isEmpty();
        assertThat(payload).containsEntry("removedProductIds", List.of());
        assertThat(variants("Remove", 1, variantId(9))).containsEntry("removedProductVariantIds", List.of());
    }

    @Test
    void s26OnlyMembersAreListedAsRemoved() {
        assertThat(products("Remove", 1, productId(1002), productId(1001)))
                .containsEntry("removedProductIds", List.of(productId(1001)));
        assertThat(variants("Remove", 1, variantId(2009)))
                .containsEntry("removedProductVariantIds", List.of(variantId(2009)));
        assertThat(group1().productIds()).isEmpty();
        assertThat(group1().productVariantIds()).isEmpty();
    }

    @Test
    void productsAndVariantsJoinSeveralGroupsAtOnceAndLeaveThem() {
        assertThat(shop.call("productJoinSellingPlanGroups", joining(productId(1003), 2, 3)))
                .containsEntry(
                        "product", shop.catalogue.product(productId(1003)).orElseThrow());
        assertThat(shop.groups.group(groupId(3)).orElseThrow().productIds())
                .containsExactly(productId(1003), productId(1007));
        shop.call("productLeaveSellingPlanGroups", joining(productId(1003), 1, 2));
        assertThat(ids(shop.groups.groupsOf(
                        shop.catalogue.product(productId(1003)).orElseThrow())))
                .isEqualTo(groupIds(3));

        assertThat(shop.call("productVariantJoinSellingPlanGroups", joining(variantId(2007), 1)))
                .containsEntry(
                        "productVariant",
                        shop.catalogue.variant(variantId(2007)).orElseThrow());
        shop.call("productVariantLeaveSellingPlanGroups", joining(variantId(2007), 1));
        assertThat(group1().productVariantIds()).containsExactly(variantId(2009));
    }

    @ParameterizedTest
    @CsvSource({
        "productJoinSellingPlanGroups, Product/9, PRODUCT_DOES_NOT_EXIST",
        "productLeaveSellingPlanGroups, Product/9, PRODUCT_DOES_NOT_EXIST",
        "productVariantJoinSellingPlanGroups, ProductVariant/9, PRODUCT_VARIANT_DOES_NOT_EXIST",
        "productVariantLeaveSellingPlanGroups, ProductVariant/9, PRODUCT_VARIANT_DOES_NOT_EXIST"
    })
    void whatJoinsOrLeavesHasToExistAndSoDoTheGroups(String mutation, String id, String code) {
        assertThat(errors(shop.call(mutation, joining("gid://shopify/" + id, 1, 99))))
                .containsExactly(code + " id", "GROUP_DOES_NOT_EXIST sellingPlanGroupIds");
    }

    @Test
    void whatJoinsIsNotInTheGroupYet() {
        assertThat(errors(shop.call("productJoinSellingPlanGroups", joining(productId(1001), 2, 1))))
                .containsExactly("TAKEN sellingPlanGroupIds");
        assertThat(shop.groups.group(groupId(2)).orElseThrow().productIds()).doesNotContain(productId(1001));
    }

    @Test
    void s28AProductIsInManyGroups() {
        IntStream.range(0, 40)
                .forEach(number -> assertThat(errors(shop.call(
                                "sellingPlanGroupCreate",
                                "{'input':" + group(PlanInputs.deferred("A")) + ",'resources':{'productIds':['"
                                        + productId(1008) + "']}}")))
                        .isEmpty());
        assertThat(shop.groups.countOf(shop.catalogue.product(productId(1008)).orElseThrow()))
                .isEqualTo(40);
    }

    @Test
    void anIdOfAnotherTypeIsRefusedBeforeAnythingChanges() {
        assertThatThrownBy(() -> products("Add", 1, productId(1002), variantId(2001)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> shop.call("sellingPlanGroupDelete", "{'id':'" + productId(1001) + "'}"))
                .isInstanceOf(Refused.class);
        assertThat(group1().productIds()).containsExactly(productId(1001));
    }

    @Test
    void aDeletedGroupIsGoneWithItsPlans() {
        assertThat(shop.call("sellingPlanGroupDelete", "{'id':'" + groupId(1) + "'}"))
                .containsEntry("deletedSellingPlanGroupId", groupId(1));
        assertThat(shop.groups.group(groupId(1))).isEmpty();
        assertThat(shop.groups.plan(planId(11))).isEmpty();
    }

    private SellingPlanGroup group1() {
        return shop.groups.group(groupId(1)).orElseThrow();
    }

    private Map<String, Object> products(String verb, int group, String... ids) {
        return shop.call(
                "sellingPlanGroup" + verb + "Products",
                "{'id':'" + groupId(group) + "','productIds':" + list(ids) + "}");
    }

    private Map<String, Object> variants(String verb, int group, String... ids) {
        return shop.call(
                "sellingPlanGroup" + verb + "ProductVariants",
                "{'id':'" + groupId(group) + "','productVariantIds':" + list(ids) + "}");
    }

    private static String joining(String id, Integer... groups) {
        return "{'id':'" + id + "','sellingPlanGroupIds':"
                + list(groupIds(groups).toArray(String[]::new)) + "}";
    }
}
