package io.deliverygraph.sandbox.shopify.plan;

/** How a plan charges: all its policies are fixed, which is deferred, or all recurring, which is a subscription. */
public sealed interface BillingPolicy permits SellingPlanFixedBillingPolicy, SellingPlanRecurringBillingPolicy {}
