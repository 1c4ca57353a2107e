package io.deliverygraph.sandbox.shopify.catalogue;

import io.deliverygraph.sandbox.shopify.value.Node;
import io.deliverygraph.sandbox.shopify.value.Weight;
import java.util.Optional;

/**
 * What an inventory item measures.
 *
 * @param weight empty if nobody entered one
 */
public record InventoryItemMeasurement(String id, Optional<Weight> weight) implements Node {}
