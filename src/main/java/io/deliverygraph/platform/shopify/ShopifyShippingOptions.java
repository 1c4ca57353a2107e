package io.deliverygraph.platform.shopify;

import io.deliverygraph.graph.GlobalId;
import io.deliverygraph.option.CreateShippingOption;
import io.deliverygraph.option.DeleteShippingOption;
import io.deliverygraph.option.ShippingOption;
import io.deliverygraph.option.ShippingOptionRegion;
import io.deliverygraph.option.ShippingOptions;
import io.deliverygraph.option.ShopifyMethodDefinition;
import io.deliverygraph.option.UpdateShippingOption;
import io.deliverygraph.platform.On;
import io.deliverygraph.profile.SetExtendedFields;
import io.deliverygraph.store.Platform;
import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Method definitions with a fixed rate (Shopify contract 2.1). They are read and written with their profile. */
@ApplicationScoped
@On(Platform.SHOPIFY)
class ShopifyShippingOptions implements ShippingOptions {

    private final ShopifyShops shops;
    private final Profiles profiles;
    private final Writes writes;

    ShopifyShippingOptions(ShopifyShops shops, Profiles profiles, Writes writes) {
        this.shops = shops;
        this.profiles = profiles;
        this.writes = writes;
    }

    @Override
    public Uni<List<ShippingOption>> all(Store store) {
        return profiles.whole(store).map(shop -> shop.options(wire -> ours(store, wire)));
    }

    private List<ShippingOption> ours(Store store, List<ProfileWire.Profile> wire) {
        return shops.of(store)
                .made(
                        ShopifyCall.PROFILES,
                        () -> wire.stream()
                                .flatMap(profile -> ShopifyMapper.options(store, profile))
                                .toList());
    }

    /** A method does not say whose it is. */
    @Override
    public Uni<List<ShippingOption>> byIds(Store store, Collection<String> nativeIds) {
        return all(store)
                .map(options -> options.stream()
                        .filter(option -> nativeIds.contains(option.nativeId()))
                        .toList());
    }

    @Override
    public ShippingOption draft(Store store, CreateShippingOption command) {
        return ShopifyMethodDefinition.draft(store, command);
    }

    @Override
    public Uni<ShippingOption> create(Store store, CreateShippingOption command) {
        String zone = GlobalId.of(command.regionIds().get(0)).nativeId();
        return home(store, home -> home.zoneId().equals(zone)).chain(home -> {
            InputWire.Zone change = InputWire.Zone.withNew(zone, ShopifyRequests.method(store, command));
            Set<String> before = home.methods().map(ProfileWire.Method::id).collect(Collectors.toSet());
            return written(
                    store,
                    home,
                    InputWire.Profile.with(InputWire.Group.with(home.groupId(), change)),
                    option -> option.regionNativeIds().contains(zone)
                            && option.title().equals(command.title())
                            && !before.contains(option.nativeId()));
        });
    }

    /** A change that leaves the method as it is costs no write. */
    @Override
    public Uni<ShippingOption> update(ShippingOption present, UpdateShippingOption command) {
        Store store = present.store();
        return home(store, home -> home.method(present.nativeId()).isPresent()).chain(home -> {
            ProfileWire.Method method = home.method(present.nativeId()).orElseThrow();
            InputWire.Method change = ShopifyRequests.method(store, method, command);
            List<String> conditions = ShopifyRequests.conditionsToDelete(store, method, command);
            if (change.changesNothing() && conditions.isEmpty()) {
                return Uni.createFrom().item(present);
            }
            InputWire.Zone zone = InputWire.Zone.with(home.zoneId(), change);
            return written(
                    store,
                    home,
                    InputWire.Profile.with(InputWire.Group.with(home.groupId(), zone))
                            .withoutConditions(conditions),
                    option -> option.nativeId().equals(present.nativeId()));
        });
    }

    @Override
    public Uni<Void> delete(Store store, DeleteShippingOption command) {
        String method = GlobalId.of(command.id()).nativeId();
        return home(store, home -> home.method(method).isPresent())
                .chain(home ->
                        writes.update(store, home.profileId(), InputWire.Profile.withoutMethods(List.of(method))))
                .replaceWithVoid();
    }

    @Override
    public Uni<ShippingOption> addRegion(Store store, ShippingOptionRegion command) {
        return Unsupported.here(store);
    }

    @Override
    public Uni<ShippingOption> removeRegion(ShippingOption present, ShippingOptionRegion command) {
        return Unsupported.here(present.store());
    }

    @Override
    public Uni<ShippingOption> setExtendedFields(Store store, SetExtendedFields command) {
        return Unsupported.here(store);
    }

    /** Nothing of ours outlives a request. */
    @Override
    public void forget(Store store) {}

    private Uni<Home> home(Store store, Predicate<Home> wanted) {
        return Home.find(store, profiles, wanted);
    }

    /** @param wanted picks the method that the write was about */
    private Uni<ShippingOption> written(
            Store store, Home home, InputWire.Profile input, Predicate<ShippingOption> wanted) {
        return writes.update(store, home.profileId(), input)
                .map(profile -> shops.of(store)
                        .made(
                                ShopifyCall.UPDATE_PROFILE,
                                () -> ShopifyMapper.options(store, profile)
                                        .filter(wanted)
                                        .findFirst()
                                        .orElseThrow(() -> new IllegalArgumentException("the method is not there"))));
    }
}
