package io.deliverygraph.sandbox.shopify.catalogue;

import io.deliverygraph.sandbox.shopify.value.Node;

/**
 * The thing in the warehouse behind a variant.
 *
 * @param requiresShipping false for digital goods and services
 * @param tracked whether stock is counted
 */
public record InventoryItem(
        String id, String sku, boolean requiresShipping, boolean tracked, InventoryItemMeasurement measurement)
        implements Node {}
