package io.deliverygraph.platform.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import io.deliverygraph.platform.On;
import io.deliverygraph.profile.Origin;
import io.deliverygraph.profile.Origins;
import io.deliverygraph.store.Platform;
import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Locations at Shopify that may be put into a profile (Shopify contract 3). */
@ApplicationScoped
@On(Platform.SHOPIFY)
class ShopifyOrigins implements Origins {

    private final ShopifyShops shops;

    ShopifyOrigins(ShopifyShops shops) {
        this.shops = shops;
    }

    @Override
    public Uni<List<Origin>> all(Store store) {
        return Pages.all(
                        shops.of(store),
                        ShopifyCall.PLACES,
                        "locationsAvailableForDeliveryProfilesConnection",
                        Map.of("first", Pages.MOST_OF_ONE))
                .map(places -> ours(store, ShopifyCall.PLACES, places));
    }

    @Override
    public Uni<List<Origin>> byIds(Store store, Collection<String> nativeIds) {
        ShopifyShop shop = shops.of(store);
        return Nodes.inParts(
                        Gid.LOCATION.possible(nativeIds),
                        Pages.MOST_OF_ONE,
                        ids -> shop.ask(ShopifyCall.PLACES_BY_ID, Map.of("ids", ids), Nodes::found))
                .map(places -> ours(store, ShopifyCall.PLACES_BY_ID, places));
    }

    private List<Origin> ours(Store store, ShopifyCall call, List<JsonNode> places) {
        return shops.of(store)
                .made(
                        call,
                        () -> places.stream()
                                .map(place -> WireJson.as(place, ProfileWire.Place.class))
                                .map(place -> ShopifyMapper.origin(store, place))
                                .toList());
    }
}
