package io.deliverygraph.sandbox.shopify.plan;

/** How a plan delivers; of the same kind as its {@link BillingPolicy}. */
public sealed interface DeliveryPolicy permits SellingPlanFixedDeliveryPolicy, SellingPlanRecurringDeliveryPolicy {}
