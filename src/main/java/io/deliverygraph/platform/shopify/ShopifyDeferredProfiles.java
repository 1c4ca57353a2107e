package io.deliverygraph.platform.shopify;

import io.deliverygraph.deferred.DeferredProfiles;
import io.deliverygraph.deferred.Zone;
import io.deliverygraph.platform.On;
import io.deliverygraph.profile.DeliveryProfile;
import io.deliverygraph.profile.ShopifyDeliveryProfile;
import io.deliverygraph.store.Platform;
import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Profiles for deferred purchases at Shopify (Shopify contract 6): each is one mutation, all or nothing. */
@ApplicationScoped
@On(Platform.SHOPIFY)
class ShopifyDeferredProfiles implements DeferredProfiles {

    private final ShopifyShops shops;
    private final Writes writes;

    ShopifyDeferredProfiles(ShopifyShops shops, Writes writes) {
        this.shops = shops;
        this.writes = writes;
    }

    @Override
    public DeliveryProfile draft(Store store, DeferredProfile plan) {
        return ShopifyDeliveryProfile.draft(
                store,
                plan.name(),
                plan.zones().stream().map(Zone::region).toList(),
                plan.origins(),
                plan.groupNativeIds());
    }

    @Override
    public Uni<DeliveryProfile> create(Store store, DeferredProfile plan) {
        List<InputWire.Zone> zones =
                plan.zones().stream().map(ShopifyDeferredProfiles::zone).toList();
        InputWire.Profile input = InputWire.Profile.withNew(ShopifyRequests.group(plan.origins(), zones))
                .named(plan.name())
                .linkedTo(plan.groupNativeIds());
        return ours(store, writes.create(store, input));
    }

    @Override
    public Uni<DeliveryProfile> relink(DeliveryProfile present, List<String> link, List<String> unlink) {
        return ours(
                present.store(),
                writes.update(present.store(), present.nativeId(), InputWire.Profile.linked(link, unlink)));
    }

    private static InputWire.Zone zone(Zone zone) {
        InputWire.Method rate = new InputWire.Method(
                null,
                zone.rateTitle(),
                null,
                true,
                new InputWire.Rate(
                        null,
                        new InputWire.Money(
                                zone.price().amount().text(), zone.price().currencyCode())),
                null,
                null,
                null);
        return InputWire.Zone.of(
                zone.region().name(), ShopifyRequests.countries(zone.region().destinations()), List.of(rate));
    }

    private Uni<DeliveryProfile> ours(Store store, Uni<ProfileWire.Profile> written) {
        return written.map(
                wire -> shops.of(store).made(ShopifyCall.UPDATE_PROFILE, () -> ShopifyMapper.profile(store, wire)));
    }
}
