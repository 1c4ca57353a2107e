package io.deliverygraph.platform.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import io.deliverygraph.platform.On;
import io.deliverygraph.profile.Origin;
import io.deliverygraph.profile.Origins;
import io.deliverygraph.store.Platform;
import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
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
        List<String> ids = Gid.LOCATION.possible(nativeIds);
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : shops.of(store)
                        .ask(ShopifyCall.PLACES_BY_ID, Map.of("ids", ids), data -> data.path("nodes"))
                        .map(nodes -> ours(store, ShopifyCall.PLACES_BY_ID, found(nodes)));
    }

    private static List<JsonNode> found(JsonNode nodes) {
        List<JsonNode> found = new ArrayList<>();
        nodes.forEach(node -> {
            if (node.path("id").isTextual()) {
                found.add(node);
            }
        });
        return found;
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
