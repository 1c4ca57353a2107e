package io.deliverygraph.sandbox.shopify.plan;

/**
 * What is charged at checkout.
 *
 * @param value a {@link SellingPlanCheckoutChargePercentageValue} or a
 *     {@link io.deliverygraph.sandbox.shopify.value.MoneyV2}
 */
public record SellingPlanCheckoutCharge(ChargeType type, Object value) {}
