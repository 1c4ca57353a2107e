package io.deliverygraph.platform.shopify;

import io.deliverygraph.graph.GlobalId;
import io.deliverygraph.platform.On;
import io.deliverygraph.profile.AddDeliveryCarrier;
import io.deliverygraph.profile.Carrier;
import io.deliverygraph.profile.CarrierTable;
import io.deliverygraph.profile.Carriers;
import io.deliverygraph.profile.DeliveryProfile;
import io.deliverygraph.profile.DeliveryRegion;
import io.deliverygraph.profile.RemoveDeliveryCarrier;
import io.deliverygraph.profile.SetDeliveryCarrierActive;
import io.deliverygraph.profile.UpdateDeliveryCarrier;
import io.deliverygraph.store.Platform;
import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Carrier services at Shopify, and the method definitions that put them to work (Shopify contract 2.1). */
@ApplicationScoped
@On(Platform.SHOPIFY)
class ShopifyCarriers implements Carriers {

    private final ShopifyShops shops;
    private final Profiles profiles;
    private final Writes writes;

    ShopifyCarriers(ShopifyShops shops, Profiles profiles, Writes writes) {
        this.shops = shops;
        this.profiles = profiles;
        this.writes = writes;
    }

    @Override
    public Uni<List<Carrier>> installed(Store store) {
        ShopifyShop shop = shops.of(store);
        return Pages.all(shop, ShopifyCall.CARRIER_SERVICES, "carrierServices", Map.of("first", Pages.MOST_OF_ONE))
                .map(services -> shop.made(
                        ShopifyCall.CARRIER_SERVICES,
                        () -> services.stream()
                                .map(service -> WireJson.as(service, ProfileWire.CarrierApp.class))
                                .map(service -> ShopifyMapper.carrier(store, service))
                                .toList()));
    }

    /** Shopify knows none. */
    @Override
    public Uni<List<CarrierTable>> tables(DeliveryProfile profile) {
        return Uni.createFrom().item(List.of());
    }

    @Override
    public Uni<DeliveryProfile> add(DeliveryRegion present, Carrier carrier, AddDeliveryCarrier command) {
        Store store = present.profile().store();
        InputWire.Method method =
                ShopifyRequests.carrier(store, carrier.nativeId(), carrier.name(), command.surcharges());
        return changed(
                present,
                InputWire.Profile.with(InputWire.Group.with(
                        present.originGroupNativeId(), InputWire.Zone.withNew(present.nativeId(), method))));
    }

    @Override
    public Uni<DeliveryProfile> update(DeliveryRegion present, UpdateDeliveryCarrier command) {
        Store store = present.profile().store();
        return methods(present, command.carrierId())
                .chain(methods -> changed(
                        present,
                        InputWire.Profile.with(InputWire.Group.with(
                                present.originGroupNativeId(),
                                InputWire.Zone.with(
                                        present.nativeId(),
                                        ShopifyRequests.carrier(store, methods.get(0), command.surcharges()))))));
    }

    /** All of the carrier's methods in the zone go: afterwards it works there no more. */
    @Override
    public Uni<DeliveryProfile> remove(DeliveryRegion present, RemoveDeliveryCarrier command) {
        return methods(present, command.carrierId())
                .chain(methods -> changed(
                        present,
                        InputWire.Profile.withoutMethods(
                                methods.stream().map(ProfileWire.Method::id).toList())));
    }

    @Override
    public Uni<Void> setRowActive(Store store, SetDeliveryCarrierActive command) {
        return Unsupported.here(store);
    }

    /** One at least; fails with not found where the carrier does not work in the zone. */
    private Uni<List<ProfileWire.Method>> methods(DeliveryRegion present, String carrierId) {
        String carrier = GlobalId.of(carrierId).nativeId();
        return Home.find(
                        present.profile().store(),
                        profiles,
                        home -> home.zoneId().equals(present.nativeId())
                                && !home.of(carrier).isEmpty())
                .map(home -> home.of(carrier));
    }

    private Uni<DeliveryProfile> changed(DeliveryRegion present, InputWire.Profile input) {
        Store store = present.profile().store();
        return writes.update(store, present.profile().nativeId(), input)
                .map(now -> shops.of(store).made(ShopifyCall.UPDATE_PROFILE, () -> ShopifyMapper.profile(store, now)));
    }
}
