package io.deliverygraph.sandbox.shopify.value;

/** What a condition compares with. */
public sealed interface Criteria permits MoneyV2, Weight {}
