package io.deliverygraph.sandbox.shopify.plan;

/** How a plan changes the price. */
public sealed interface PricingPolicy permits SellingPlanFixedPricingPolicy, SellingPlanRecurringPricingPolicy {}
