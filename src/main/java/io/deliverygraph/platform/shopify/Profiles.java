package io.deliverygraph.platform.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import io.deliverygraph.platform.Question;
import io.deliverygraph.platform.ReadOnce;
import io.deliverygraph.platform.ReadOnce.Key;
import io.deliverygraph.platform.UpstreamReads;
import io.deliverygraph.store.Store;
import io.quarkus.arc.Arc;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/**
 * A shop's profiles as Shopify has them, whole. Profiles, rates and carriers in zones are one read at Shopify, so they
 * share one.
 */
@ApplicationScoped
class Profiles {

    private final ShopifyShops shops;
    private final ReadOnce reads;
    private final UpstreamReads upstream;

    Profiles(ShopifyShops shops, ReadOnce reads, UpstreamReads upstream) {
        this.shops = shops;
        this.reads = reads;
        this.upstream = upstream;
    }

    /** All of a shop's. */
    Uni<List<ProfileWire.Profile>> all(Store store) {
        return whole(store).map(WholeShop::profiles);
    }

    /** All of a shop's, with what has been made of them before. */
    Uni<WholeShop> whole(Store store) {
        // Not at once: the caller may stand within a read of the same request.
        return Uni.createFrom()
                .deferred(() -> inRequest() ? reads.once(inRequest(store), () -> shared(store)) : shared(store));
    }

    private Uni<WholeShop> shared(Store store) {
        return upstream.read(everything(store), () -> read(store).map(WholeShop::new));
    }

    /** Those of these ids that exist. */
    Uni<List<ProfileWire.Profile>> byIds(Store store, List<String> ids) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        if ((inRequest() && reads.has(inRequest(store))) || upstream.has(everything(store))) {
            return all(store)
                    .map(profiles -> profiles.stream()
                            .filter(profile -> ids.contains(profile.id()))
                            .toList());
        }
        return upstream.read(
                Question.byIds("shopify profiles by id", store.key(), ids),
                () -> Nodes.inParts(ids, PageSizes.MANY, some -> named(store, some))
                        .chain(found -> followed(store, found)));
    }

    /** What a write answered with, whole. */
    Uni<ProfileWire.Profile> whole(Store store, JsonNode profile) {
        return followed(store, List.of(profile)).map(profiles -> profiles.get(0));
    }

    private static Key inRequest(Store store) {
        return new Key("shopify profiles", store.key());
    }

    private static Question everything(Store store) {
        return Question.all("shopify profiles", store.key());
    }

    private static boolean inRequest() {
        return Arc.container().requestContext().isActive();
    }

    private Uni<List<ProfileWire.Profile>> read(Store store) {
        return Pages.all(
                        shops.of(store),
                        ShopifyCall.PROFILES,
                        "deliveryProfiles",
                        PageSizes.OF_MANY.with(Map.of("first", PageSizes.MANY)))
                .chain(profiles -> followed(store, profiles));
    }

    private Uni<List<JsonNode>> named(Store store, List<String> ids) {
        PageSizes sizes = ids.size() == 1 ? PageSizes.OF_ONE : PageSizes.OF_MANY;
        return shops.of(store).ask(ShopifyCall.PROFILES_BY_ID, sizes.with(Map.of("ids", ids)), Nodes::found);
    }

    private Uni<List<ProfileWire.Profile>> followed(Store store, List<JsonNode> profiles) {
        ShopifyShop shop = shops.of(store);
        return new RestOf(shop, Unfinished::of)
                .followed(profiles)
                .map(whole -> shop.made(ShopifyCall.PROFILES, () -> records(whole)));
    }

    private static List<ProfileWire.Profile> records(List<JsonNode> profiles) {
        return profiles.stream()
                .map(profile -> WireJson.as(profile, ProfileWire.Profile.class))
                .toList();
    }
}
