package io.deliverygraph.sandbox.shopify.engine;

import io.deliverygraph.sandbox.shopify.catalogue.Product;
import io.deliverygraph.sandbox.shopify.catalogue.ProductVariant;
import io.deliverygraph.sandbox.shopify.delivery.DeliveryProfile;
import io.deliverygraph.sandbox.shopify.shop.ShopState;
import io.deliverygraph.sandbox.shopify.value.Gid;
import io.deliverygraph.sandbox.shopify.value.Node;
import java.util.List;

/**
 * A product in a profile (Shopify contract 2.1); the name is that of the GraphQL type.
 *
 * @param variants those of its variants that are in the profile, at least one
 */
public record DeliveryProfileItem(String id, Product product, List<ProductVariant> variants) implements Node {

    /** The items of a profile: a variant in no other profile is in the default one. */
    static List<DeliveryProfileItem> of(ShopState state, DeliveryProfile profile) {
        return state.catalogue().products().stream()
                .map(product -> item(state, profile, product))
                .filter(item -> !item.variants().isEmpty())
                .toList();
    }

    private static DeliveryProfileItem item(ShopState state, DeliveryProfile profile, Product product) {
        String id = Gid.of("DeliveryProfileItem", Gid.number(product.id()) + "?profile_id=" + Gid.number(profile.id()));
        List<ProductVariant> inside = product.variants().stream()
                .filter(variant -> state.profiles().of(variant.id()).id().equals(profile.id()))
                .toList();
        return new DeliveryProfileItem(id, product, inside);
    }
}
