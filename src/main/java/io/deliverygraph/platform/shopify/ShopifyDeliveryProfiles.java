package io.deliverygraph.platform.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import io.deliverygraph.graph.DeletionState;
import io.deliverygraph.platform.On;
import io.deliverygraph.profile.AddDeliveryRegion;
import io.deliverygraph.profile.CreateDeliveryProfile;
import io.deliverygraph.profile.DeleteDeliveryProfile;
import io.deliverygraph.profile.DeliveryProfile;
import io.deliverygraph.profile.DeliveryProfiles;
import io.deliverygraph.profile.DeliveryRegion;
import io.deliverygraph.profile.Origin;
import io.deliverygraph.profile.RemoveDeliveryRegion;
import io.deliverygraph.profile.SetExtendedFields;
import io.deliverygraph.profile.ShopifyDeliveryProfile;
import io.deliverygraph.profile.UpdateDeliveryProfile;
import io.deliverygraph.profile.UpdateDeliveryRegion;
import io.deliverygraph.store.Platform;
import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Delivery profiles at Shopify (Shopify contract 4). A revision is compared by the mutation before it comes here, with
 * what the same request has read; Shopify itself takes none along.
 */
@ApplicationScoped
@On(Platform.SHOPIFY)
class ShopifyDeliveryProfiles implements DeliveryProfiles {

    private final ShopifyShops shops;
    private final Profiles profiles;
    private final Writes writes;

    ShopifyDeliveryProfiles(ShopifyShops shops, Profiles profiles, Writes writes) {
        this.shops = shops;
        this.profiles = profiles;
        this.writes = writes;
    }

    @Override
    public Uni<List<DeliveryProfile>> all(Store store) {
        return profiles.whole(store).map(shop -> shop.ours(wire -> ours(store, wire)));
    }

    @Override
    public Uni<List<DeliveryProfile>> byIds(Store store, Collection<String> nativeIds) {
        return profiles.byIds(store, Gid.PROFILE.possible(nativeIds)).map(found -> ours(store, found));
    }

    /** A zone does not say whose it is. */
    @Override
    public Uni<List<DeliveryProfile>> byRegionIds(Store store, Collection<String> regionNativeIds) {
        return all(store)
                .map(all -> all.stream()
                        .filter(profile -> regionNativeIds.stream()
                                .anyMatch(id -> profile.region(id).isPresent()))
                        .toList());
    }

    @Override
    public DeliveryProfile draft(Store store, CreateDeliveryProfile command, List<Origin> origins) {
        return ShopifyDeliveryProfile.draft(store, command.name(), command.regions(), origins, List.of());
    }

    @Override
    public Uni<DeliveryProfile> create(Store store, CreateDeliveryProfile command, List<Origin> origins) {
        InputWire.Profile input = InputWire.Profile.withNew(ShopifyRequests.group(
                        origins,
                        command.regions().stream().map(ShopifyRequests::zone).toList()))
                .named(command.name());
        return writes.create(store, input).map(made -> ours(store, made));
    }

    @Override
    public Uni<DeliveryProfile> update(Store store, UpdateDeliveryProfile command) {
        return changed(store, command.id(), InputWire.Profile.nameOnly(command.name()));
    }

    @Override
    public Uni<DeletionState> delete(Store store, DeleteDeliveryProfile command) {
        return Uni.createFrom()
                .deferred(() -> shops.of(store)
                        .ask(
                                ShopifyCall.REMOVE_PROFILE,
                                Map.of("id", Gid.PROFILE.of(command.id())),
                                ShopifyDeliveryProfiles::state));
    }

    /** Removal is a job (Shopify contract 4.3, P20). */
    private static DeletionState state(JsonNode data) {
        JsonNode job = data.path(ShopifyCall.REMOVE_PROFILE.payload()).path("job");
        if (!job.isObject()) {
            throw new IllegalArgumentException("neither a job nor an error");
        }
        return job.path("done").asBoolean() ? DeletionState.DONE : DeletionState.PENDING;
    }

    @Override
    public Uni<DeliveryProfile> addRegion(
            DeliveryProfile present, AddDeliveryRegion command, String originGroupNativeId, List<Origin> origins) {
        InputWire.Zone zone = ShopifyRequests.zone(command.region());
        return changed(
                present,
                originGroupNativeId == null
                        ? InputWire.Profile.withNew(ShopifyRequests.group(origins, List.of(zone)))
                        : InputWire.Profile.with(InputWire.Group.withNew(originGroupNativeId, zone)));
    }

    @Override
    public Uni<DeliveryProfile> updateRegion(DeliveryRegion present, UpdateDeliveryRegion command) {
        InputWire.Zone zone = new InputWire.Zone(
                present.nativeId(), command.name(), ShopifyRequests.countries(command.destinations()), null, null);
        return changed(
                present.profile(),
                InputWire.Profile.with(new InputWire.Group(present.originGroupNativeId(), null, null, List.of(zone))));
    }

    @Override
    public Uni<DeliveryProfile> removeRegion(DeliveryRegion present, RemoveDeliveryRegion command) {
        return changed(present.profile(), InputWire.Profile.withoutZone(present.nativeId()));
    }

    @Override
    public Uni<DeliveryProfile> setExtendedFields(Store store, SetExtendedFields command) {
        return Unsupported.here(store);
    }

    /** Nothing is kept here: what was read is kept further down, and that is told by whoever tells us. */
    @Override
    public void forget(Store store) {}

    private Uni<DeliveryProfile> changed(DeliveryProfile present, InputWire.Profile input) {
        return writes.update(present.store(), present.nativeId(), input).map(now -> ours(present.store(), now));
    }

    private Uni<DeliveryProfile> changed(Store store, String globalId, InputWire.Profile input) {
        return Uni.createFrom()
                .deferred(() -> writes.update(store, Gid.PROFILE.of(globalId), input))
                .map(now -> ours(store, now));
    }

    private List<DeliveryProfile> ours(Store store, List<ProfileWire.Profile> wire) {
        return shops.of(store)
                .made(
                        ShopifyCall.PROFILES,
                        () -> wire.stream()
                                .map(profile -> ShopifyMapper.profile(store, profile))
                                .toList());
    }

    private DeliveryProfile ours(Store store, ProfileWire.Profile wire) {
        return shops.of(store).made(ShopifyCall.UPDATE_PROFILE, () -> ShopifyMapper.profile(store, wire));
    }
}
