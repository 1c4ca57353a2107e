package io.deliverygraph.sandbox.shopify.value;

import java.math.BigDecimal;

/**
 * A weight.
 *
 * @param unit KILOGRAMS, GRAMS, POUNDS or OUNCES
 */
public record Weight(BigDecimal value, String unit) implements Criteria {}
