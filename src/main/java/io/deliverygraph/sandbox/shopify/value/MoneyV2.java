package io.deliverygraph.sandbox.shopify.value;

import java.math.BigDecimal;

/** An amount with its currency; the name is that of the GraphQL type. */
public record MoneyV2(BigDecimal amount, String currencyCode) implements Criteria {}
