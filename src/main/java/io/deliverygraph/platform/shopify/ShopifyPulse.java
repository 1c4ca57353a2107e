package io.deliverygraph.platform.shopify;

import io.deliverygraph.platform.On;
import io.deliverygraph.platform.Pulse;
import io.deliverygraph.store.Platform;
import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Asks a shop for its id: one point of its bucket, and no permission but a token that is accepted. */
@ApplicationScoped
@On(Platform.SHOPIFY)
class ShopifyPulse implements Pulse {

    private final ShopifyShops shops;

    ShopifyPulse(ShopifyShops shops) {
        this.shops = shops;
    }

    @Override
    public Uni<Void> of(Store store) {
        return shops.of(store).ask(ShopifyCall.PULSE, Map.of(), answered -> null);
    }
}
