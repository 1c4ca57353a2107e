package io.deliverygraph.sandbox.shopify;

import io.deliverygraph.sandbox.shopify.delivery.DeliveryProfile;
import io.deliverygraph.sandbox.shopify.shop.ShopState;
import java.util.List;
import java.util.Optional;

/** Somebody else who saves profiles just before a call. */
final class Rivals {

    private Rivals() {}

    /**
     * Versions grow.
     *
     * @param id of the profile that the call names; empty for all profiles
     */
    static void save(Optional<String> id, ShopState state) {
        Optional<DeliveryProfile> named = id.flatMap(state.profiles()::find);
        named.map(List::of).orElseGet(() -> List.copyOf(state.profiles().all())).forEach(state.profiles()::touch);
    }
}
