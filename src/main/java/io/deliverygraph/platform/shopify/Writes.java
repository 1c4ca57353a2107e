package io.deliverygraph.platform.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import io.deliverygraph.platform.HalfDone;
import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Changes to profiles: each is one mutation, all or nothing, that answers with the profile as it is then. */
@ApplicationScoped
class Writes {

    private final ShopifyShops shops;
    private final Profiles profiles;

    Writes(ShopifyShops shops, Profiles profiles) {
        this.shops = shops;
        this.profiles = profiles;
    }

    Uni<ProfileWire.Profile> create(Store store, InputWire.Profile input) {
        return sent(store, ShopifyCall.CREATE_PROFILE, Map.of("profile", input));
    }

    Uni<ProfileWire.Profile> update(Store store, String profileId, InputWire.Profile input) {
        return sent(store, ShopifyCall.UPDATE_PROFILE, Map.of("id", profileId, "profile", input));
    }

    /**
     * What is behind the answer's pages is read after the write: a failure there must not sound as if none was made.
     */
    private Uni<ProfileWire.Profile> sent(Store store, ShopifyCall call, Map<String, ?> variables) {
        return shops.of(store)
                .ask(call, PageSizes.OF_ONE.with(variables), data -> profile(call, data))
                .chain(profile -> profiles.whole(store, profile).onFailure().transform(HalfDone::told));
    }

    private static JsonNode profile(ShopifyCall call, JsonNode data) {
        JsonNode profile = data.path(call.payload()).path("profile");
        if (!profile.isObject()) {
            throw new IllegalArgumentException("neither a profile nor an error");
        }
        return profile;
    }
}
