package io.deliverygraph.sandbox.shopify.delivery;

import io.deliverygraph.sandbox.shopify.value.MoneyV2;

/** A flat price. */
public record DeliveryRateDefinition(String id, MoneyV2 price) implements DeliveryRateProvider {}
