package io.deliverygraph.sandbox.shopify.plan;

import static io.deliverygraph.sandbox.shopify.plan.DemoShop.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.sandbox.shopify.catalogue.Product;
import io.deliverygraph.sandbox.shopify.catalogue.ProductVariant;
import org.junit.jupiter.api.Test;

/** Shopify contract 2.2: lists go by product and variants, counts by what was joined itself. */
class GroupsOfThingsTest {

    private final DemoShop shop = new DemoShop();

    @Test
    void aProductListsTheGroupsOfItsVariantsButCountsOnlyItsOwn() {
        Product stove = shop.catalogue.product(productId(1004)).orElseThrow();
        assertThat(ids(shop.groups.groupsOf(stove))).isEqualTo(groupIds(1, 3));
        assertThat(shop.groups.countOf(stove)).isZero();
    }

    @Test
    void aVariantListsTheGroupsOfItsProductButCountsOnlyItsOwn() {
        ProductVariant desk = shop.catalogue.variant(variantId(2002)).orElseThrow();
        assertThat(ids(shop.groups.groupsOf(desk))).isEqualTo(groupIds(1));
        assertThat(shop.groups.countOf(desk)).isZero();
    }

    @Test
    void aVariantDoesNotListTheGroupsOfItsSiblings() {
        ProductVariant black = shop.catalogue.variant(variantId(2008)).orElseThrow();
        assertThat(ids(shop.groups.groupsOf(black))).isEqualTo(groupIds(3));
        assertThat(shop.groups.countOf(black)).isOne();
    }

    @Test
    void aGroupListsItsMembersAndThoseOfOneProduct() {
        SellingPlanGroup preOrder = shop.groups.group(groupId(1)).orElseThrow();
        assertThat(shop.groups.productsOf(preOrder)).extracting(Product::id).containsExactly(productId(1001));
        assertThat(shop.groups.variantsOf(preOrder))
                .extracting(ProductVariant::id)
                .containsExactly(variantId(2009));
        assertThat(shop.groups.variantsOf(preOrder, productId(1004))).hasSize(1);
        assertThat(shop.groups.variantsOf(preOrder, productId(1001))).isEmpty();
    }

    @Test
    void anIdOfAnotherTypeFindsNothing() {
        assertThat(shop.groups.group(productId(1))).isEmpty();
        assertThat(shop.catalogue.product(variantId(1001))).isEmpty();
    }
}
