package io.deliverygraph.sandbox.shopify.catalogue;

import io.deliverygraph.sandbox.shopify.value.Node;
import java.math.BigDecimal;

/**
 * What is put into a cart.
 *
 * @param displayName title of the product and of the variant
 * @param price in the shop's currency, with as many decimals as the currency has
 */
public record ProductVariant(
        String id,
        String productId,
        String title,
        String displayName,
        String sku,
        BigDecimal price,
        InventoryItem inventoryItem)
        implements Node {}
