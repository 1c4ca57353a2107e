package io.deliverygraph.sandbox.shopify.plan;

/**
 * When stock is set aside.
 *
 * @param reserve {@code ON_SALE}, at the order, or {@code ON_FULFILLMENT}
 */
public record SellingPlanInventoryPolicy(String reserve) {}
