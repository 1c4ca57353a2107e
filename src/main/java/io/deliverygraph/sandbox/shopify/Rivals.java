package io.deliverygraph.sandbox.shopify;

import io.deliverygraph.sandbox.shopify.delivery.DeliveryProfile;
import io.deliverygraph.sandbox.shopify.shop.ShopState;
import java.util.List;
import java.util.Optional;

/** Somebody else who saves profiles just before a call. */
final class Rivals {

    private Rivals() {}

    /** The version of the profile that the call names in its variables grows; of every profile if it names none. */
    static void save(ShopifyRoute route, ShopState state) {
        Optional<DeliveryProfile> named = route.request()
                .flatMap(request -> Optional.ofNullable(request.variables().get("id")))
                .flatMap(id -> state.profiles().find(id.toString()));
        named.map(List::of).orElseGet(() -> List.copyOf(state.profiles().all())).forEach(state.profiles()::touch);
    }
}
