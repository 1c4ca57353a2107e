package io.deliverygraph.sandbox.shopify.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import io.deliverygraph.sandbox.shopify.value.Gid;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The products and variants of one shop. They never change: no call of this API part does that. Ids may be of any type
 * and are looked up as they are.
 */
public final class Catalogue {

    private final Map<String, Product> products = new LinkedHashMap<>();
    private final Map<String, ProductVariant> variants = new LinkedHashMap<>();

    /** @param seed the whole seed of a shop; its key {@code products} is read */
    public Catalogue(JsonNode seed) {
        CatalogueSeed.products(seed).stream()
                .sorted(Comparator.comparingLong(product -> Gid.number(product.id())))
                .forEach(product -> products.put(product.id(), product));
        products.values().stream()
                .flatMap(product -> product.variants().stream())
                .sorted(Comparator.comparingLong(variant -> Gid.number(variant.id())))
                .forEach(variant -> variants.put(variant.id(), variant));
    }

    /** All products in the order of their ids. */
    public Collection<Product> products() {
        return Collections.unmodifiableCollection(products.values());
    }

    /** All variants of all products in the order of their ids. */
    public Collection<ProductVariant> variants() {
        return Collections.unmodifiableCollection(variants.values());
    }

    public Optional<Product> product(String id) {
        return Optional.ofNullable(products.get(id));
    }

    public Optional<ProductVariant> variant(String id) {
        return Optional.ofNullable(variants.get(id));
    }

    /** The product a variant belongs to. */
    public Product productOf(ProductVariant variant) {
        return products.get(variant.productId());
    }
}
