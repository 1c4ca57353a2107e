package io.deliverygraph.quote;

import io.deliverygraph.deferred.SellingPlanGroup;
import io.deliverygraph.deferred.SellingPlanGroups;
import io.deliverygraph.option.ShippingOptions;
import io.deliverygraph.profile.Carrier;
import io.deliverygraph.profile.Carriers;
import io.deliverygraph.profile.DeliveryProfiles;
import io.deliverygraph.profile.ProfileItems;
import io.deliverygraph.store.Capability;
import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads of a store what a question needs, all at once: profiles and options always, and of plans, items and carriers
 * only what the cart asks for and the platform has. Three calls at most, as long as each kind fits onto a page: of a
 * Wix site profiles, options and installed carriers; of a Shopify shop profiles with their options, selling plan groups
 * and the profiles of items.
 */
@ApplicationScoped
class ReadingStore {

    private final DeliveryProfiles profiles;
    private final ShippingOptions options;
    private final SellingPlanGroups groups;
    private final ProfileItems items;
    private final Carriers carriers;

    ReadingStore(
            DeliveryProfiles profiles,
            ShippingOptions options,
            SellingPlanGroups groups,
            ProfileItems items,
            Carriers carriers) {
        this.profiles = profiles;
        this.options = options;
        this.groups = groups;
        this.items = items;
        this.carriers = carriers;
    }

    Uni<AsRead> of(Store store, QuoteRequest request) {
        return Uni.combine()
                .all()
                .unis(
                        profiles.all(store),
                        options.all(store),
                        groups(store, request),
                        profilesOfItems(store, request),
                        carriers(store))
                .with((allProfiles, allOptions, allGroups, homes, installed) ->
                        AsRead.of(Setup.of(store, allProfiles, allOptions, installed), allGroups, homes));
    }

    /** A plan does not tell its group, so all are read. */
    private Uni<List<SellingPlanGroup>> groups(Store store, QuoteRequest request) {
        return request.lines().stream().anyMatch(line -> line.sellingPlanId() != null)
                ? groups.all(store)
                : Uni.createFrom().item(List.of());
    }

    private Uni<Map<String, String>> profilesOfItems(Store store, QuoteRequest request) {
        List<String> named = request.lines().stream()
                .filter(RequestedLine::ships)
                .map(RequestedLine::itemId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return items.profilesOf(store, named);
    }

    /** Platforms with backup rates tell the names of carriers, and which are for pickup, nowhere else. */
    private Uni<List<Carrier>> carriers(Store store) {
        return store.can(Capability.BACKUP_RATE)
                ? carriers.installed(store)
                : Uni.createFrom().item(List.of());
    }
}
