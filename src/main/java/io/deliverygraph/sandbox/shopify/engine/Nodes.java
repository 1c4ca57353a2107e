package io.deliverygraph.sandbox.shopify.engine;

import io.deliverygraph.sandbox.shopify.catalogue.InventoryItem;
import io.deliverygraph.sandbox.shopify.catalogue.ProductVariant;
import io.deliverygraph.sandbox.shopify.delivery.DeliveryCountry;
import io.deliverygraph.sandbox.shopify.delivery.DeliveryLocationGroup;
import io.deliverygraph.sandbox.shopify.delivery.DeliveryMethodDefinition;
import io.deliverygraph.sandbox.shopify.delivery.DeliveryProfile;
import io.deliverygraph.sandbox.shopify.delivery.DeliveryZone;
import io.deliverygraph.sandbox.shopify.shop.ShopState;
import io.deliverygraph.sandbox.shopify.value.Node;
import java.util.stream.Stream;

/** Finds anything by its global id; null where there is nothing (Shopify contract 3). */
final class Nodes {

    private Nodes() {}

    /** Null if nothing has this id: a list of nodes keeps the place. */
    static Node find(ShopState state, String id) {
        return Stream.<Stream<? extends Node>>of(
                        Stream.of(state.shop()),
                        state.locations().all().stream(),
                        state.carriers().all().stream(),
                        state.hooks().all().stream(),
                        state.profiles().all().stream().flatMap(profile -> within(state, profile)),
                        catalogue(state),
                        plans(state))
                .flatMap(nodes -> nodes)
                .filter(node -> node.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static Stream<Node> within(ShopState state, DeliveryProfile profile) {
        return Stream.<Stream<? extends Node>>of(
                        Stream.of(profile),
                        DeliveryProfileItem.of(state, profile).stream(),
                        profile.groups().stream().flatMap(Nodes::within))
                .flatMap(nodes -> nodes);
    }

    private static Stream<Node> within(DeliveryLocationGroup group) {
        return Stream.concat(Stream.of(group), group.zones().stream().flatMap(Nodes::within));
    }

    private static Stream<Node> within(DeliveryZone zone) {
        return Stream.<Stream<? extends Node>>of(
                        Stream.of(zone),
                        zone.countries().stream().flatMap(Nodes::within),
                        zone.methods().stream().flatMap(Nodes::within))
                .flatMap(nodes -> nodes);
    }

    private static Stream<Node> within(DeliveryCountry country) {
        return Stream.concat(Stream.of(country), country.provinces().stream());
    }

    private static Stream<Node> within(DeliveryMethodDefinition method) {
        return Stream.concat(Stream.of(method, method.rateProvider()), method.methodConditions().stream());
    }

    private static Stream<Node> catalogue(ShopState state) {
        return Stream.concat(
                state.catalogue().products().stream(),
                state.catalogue().variants().stream().flatMap(Nodes::within));
    }

    private static Stream<Node> within(ProductVariant variant) {
        InventoryItem item = variant.inventoryItem();
        return Stream.of(variant, item, item.measurement());
    }

    private static Stream<Node> plans(ShopState state) {
        return state.groups().all().stream()
                .flatMap(group -> Stream.concat(Stream.of(group), group.sellingPlans().stream()));
    }
}
