package io.deliverygraph.quote;

import java.math.BigDecimal;

/**
 * Our choices where platforms publish no rule, as configured.
 *
 * @param packageGrams added to each shipment's weight before weight conditions look at it (Shopify contract 7, R22)
 */
public record Policy(MixedCartShipping mixedCartShipping, ConditionBase priceConditions, BigDecimal packageGrams) {}
