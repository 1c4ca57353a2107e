package io.deliverygraph.sandbox.shopify.plan;

import static io.deliverygraph.sandbox.shopify.plan.DemoShop.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.deliverygraph.sandbox.shopify.catalogue.Catalogue;
import io.deliverygraph.sandbox.shopify.catalogue.ProductVariant;
import io.deliverygraph.sandbox.shopify.value.MoneyV2;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SellingPlanSeedTest {

    private final DemoShop shop = new DemoShop();

    @Test
    void theDemoShopHasGoodsLightAndHeavyAndOneThatIsNotShipped() {
        assertThat(shop.catalogue.products())
                .hasSize(8)
                .allSatisfy(product -> assertThat(product.variants()).hasSizeBetween(1, 4));
        assertThat(shop.catalogue.variants())
                .filteredOn(variant -> !variant.inventoryItem().requiresShipping())
                .extracting(ProductVariant::sku)
                .containsExactly("COURSE");
        assertThat(shop.catalogue.variant(variantId(2008))).hasValueSatisfying(stove -> {
            assertThat(stove.displayName()).isEqualTo("Cast Iron Stove - Black");
            assertThat(stove.price()).isEqualTo("1890.00");
            assertThat(stove.inventoryItem()
                            .measurement()
                            .weight()
                            .orElseThrow()
                            .value())
                    .isEqualByComparingTo("142");
            assertThat(shop.catalogue.productOf(stove).hasOnlyDefaultVariant()).isFalse();
        });
    }

    @Test
    void productsAndVariantsStandInTheOrderOfTheirIds() {
        assertThat(shop.catalogue.products())
                .extracting(product -> product.id())
                .startsWith(productId(1001), productId(1002))
                .isSorted();
        assertThat(shop.catalogue.variants())
                .extracting(ProductVariant::id)
                .startsWith(variantId(2001))
                .endsWith(variantId(2016))
                .isSorted();
    }

    @Test
    void thePreOrderTakesAQuarterNowAndTheRestOnItsDate() {
        SellingPlan plan = onlyPlan(1);
        Instant date = Instant.parse("2027-03-01T09:00:00Z");
        assertThat(plan.id()).isEqualTo(planId(11));
        assertThat(plan.category()).contains("PRE_ORDER");
        assertThat(plan.billingPolicy()).isInstanceOfSatisfying(SellingPlanFixedBillingPolicy.class, billing -> {
            assertThat(billing.checkoutCharge())
                    .isEqualTo(new SellingPlanCheckoutCharge(
                            ChargeType.PERCENTAGE, new SellingPlanCheckoutChargePercentageValue(new BigDecimal(25))));
            assertThat(billing.remainingBalanceChargeTrigger()).isEqualTo(ChargeTrigger.EXACT_TIME);
            assertThat(billing.remainingBalanceChargeExactTime()).contains(date);
        });
        assertThat(plan.deliveryPolicy())
                .isInstanceOfSatisfying(
                        SellingPlanFixedDeliveryPolicy.class,
                        delivery -> assertThat(delivery.fulfillmentExactTime()).contains(date));
    }

    @Test
    void tryBeforeYouBuyTakesNothingNow() {
        assertThat(onlyPlan(2).billingPolicy()).isInstanceOfSatisfying(SellingPlanFixedBillingPolicy.class, billing -> {
            assertThat(billing.checkoutCharge().value()).isEqualTo(new MoneyV2(BigDecimal.ZERO, "USD"));
            assertThat(billing.remainingBalanceChargeTimeAfterCheckout()).contains("P14D");
        });
    }

    @Test
    void theDepositIsAFixedAmountAndTakesTenPercentOff() {
        SellingPlan plan = onlyPlan(3);
        assertThat(plan.billingPolicy())
                .isInstanceOfSatisfying(
                        SellingPlanFixedBillingPolicy.class,
                        billing -> assertThat(billing.checkoutCharge().value())
                                .isEqualTo(new MoneyV2(new BigDecimal(50), "USD")));
        assertThat(plan.pricingPolicies())
                .containsExactly(new SellingPlanFixedPricingPolicy(
                        AdjustmentType.PERCENTAGE,
                        new SellingPlanPricingPolicyPercentageValue(BigDecimal.TEN),
                        plan.createdAt()));
    }

    @Test
    void everyDemoGroupHasMembersThatExist() {
        assertThat(shop.groups.all())
                .hasSize(4)
                .allSatisfy(group -> assertThat(shop.groups.productsOf(group).size()
                                + shop.groups.variantsOf(group).size())
                        .isPositive()
                        .isEqualTo(group.productIds().size()
                                + group.productVariantIds().size()));
    }

    @Test
    void aNewSiteHasAFewProductsAndNoGroups() {
        JsonNode seed = seed("new-site");
        Catalogue catalogue = new Catalogue(seed);
        assertThat(catalogue.products()).hasSize(3);
        assertThat(new SellingPlanGroups(seed, catalogue, "USD").all()).isEmpty();
    }

    private SellingPlan onlyPlan(int group) {
        List<SellingPlan> plans =
                shop.groups.group(groupId(group)).orElseThrow().sellingPlans();
        assertThat(plans).hasSize(1);
        return plans.get(0);
    }
}
