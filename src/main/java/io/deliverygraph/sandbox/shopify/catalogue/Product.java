package io.deliverygraph.sandbox.shopify.catalogue;

import io.deliverygraph.sandbox.shopify.value.Node;
import java.util.List;

/**
 * What a shop sells, in one or more variants.
 *
 * @param status {@code ACTIVE}, {@code ARCHIVED}, {@code DRAFT} or {@code UNLISTED}
 * @param requiresSellingPlan whether it cannot be bought without a plan
 * @param variants by position, at least one
 */
public record Product(
        String id,
        String title,
        String handle,
        String status,
        boolean requiresSellingPlan,
        List<ProductVariant> variants)
        implements Node {

    /** The title Shopify gives the variant of a product that has no choices. */
    private static final String DEFAULT_TITLE = "Default Title";

    public Product {
        variants = List.copyOf(variants);
    }

    public boolean hasOnlyDefaultVariant() {
        return variants.size() == 1 && variants.get(0).title().equals(DEFAULT_TITLE);
    }
}
