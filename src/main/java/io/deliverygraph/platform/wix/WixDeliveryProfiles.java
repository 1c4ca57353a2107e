package io.deliverygraph.platform.wix;

import io.deliverygraph.graph.DeletionState;
import io.deliverygraph.platform.HalfDone;
import io.deliverygraph.platform.On;
import io.deliverygraph.platform.Question;
import io.deliverygraph.platform.UpstreamReads;
import io.deliverygraph.profile.AddDeliveryRegion;
import io.deliverygraph.profile.CreateDeliveryProfile;
import io.deliverygraph.profile.DeleteDeliveryProfile;
import io.deliverygraph.profile.DeliveryProfile;
import io.deliverygraph.profile.DeliveryProfiles;
import io.deliverygraph.profile.DeliveryRegion;
import io.deliverygraph.profile.NewRegion;
import io.deliverygraph.profile.Origin;
import io.deliverygraph.profile.RemoveDeliveryRegion;
import io.deliverygraph.profile.SetExtendedFields;
import io.deliverygraph.profile.UpdateDeliveryProfile;
import io.deliverygraph.profile.UpdateDeliveryRegion;
import io.deliverygraph.profile.WixDeliveryProfile;
import io.deliverygraph.store.Platform;
import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** Delivery profiles at Wix (Wix contract 4). */
@Singleton // no proxy: asked for each request
@On(Platform.WIX)
class WixDeliveryProfiles implements DeliveryProfiles {

    private final WixSites sites;
    private final UpstreamReads upstream;

    WixDeliveryProfiles(WixSites sites, UpstreamReads upstream) {
        this.sites = sites;
        this.upstream = upstream;
    }

    @Override
    public Uni<List<DeliveryProfile>> all(Store store) {
        return upstream.read(everything(store), () -> Pages.all(store, query -> page(store, query)));
    }

    private static Question everything(Store store) {
        return Question.all("wix profiles", store.key());
    }

    @Override
    public Uni<List<DeliveryProfile>> byIds(Store store, Collection<String> nativeIds) {
        List<String> ids = Reads.possible(nativeIds);
        if (ids.isEmpty() || upstream.has(everything(store))) {
            return some(store, ids, profile -> ids.contains(profile.nativeId()));
        }
        return upstream.read(
                Question.byIds("wix profiles by id", store.key(), ids),
                () -> Reads.byIds(
                        ids,
                        id -> readProfile(store, WixCall.GET_PROFILE, (reads, headers) -> reads.profile(headers, id)),
                        query -> page(store, query).map(Pages.Page::items)));
    }

    @Override
    public Uni<List<DeliveryProfile>> byRegionIds(Store store, Collection<String> regionNativeIds) {
        List<String> ids = Reads.possible(regionNativeIds);
        if (ids.size() != 1 || upstream.has(everything(store))) {
            return some(
                    store,
                    ids,
                    profile -> ids.stream().anyMatch(id -> profile.region(id).isPresent()));
        }
        return upstream.read(
                Question.byIds("wix profile by region", store.key(), ids),
                () -> Reads.ifThere(readProfile(
                        store,
                        WixCall.GET_PROFILE_BY_REGION,
                        (reads, headers) -> reads.profileOfRegion(headers, ids.get(0)))));
    }

    private Uni<List<DeliveryProfile>> some(Store store, List<String> ids, Predicate<DeliveryProfile> wanted) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : all(store).map(all -> all.stream().filter(wanted).toList());
    }

    @Override
    public DeliveryProfile draft(Store store, CreateDeliveryProfile command, List<Origin> origins) {
        return WixDeliveryProfile.draft(store, command.name(), command.regions());
    }

    @Override
    public Uni<DeliveryProfile> create(Store store, CreateDeliveryProfile command, List<Origin> origins) {
        return profile(
                        store,
                        WixCall.CREATE_PROFILE,
                        (api, headers) -> api.createProfile(headers, WixRequests.create(command)))
                .chain(made -> withInactiveRegions(made, command.regions()));
    }

    @Override
    public Uni<DeliveryProfile> update(Store store, UpdateDeliveryProfile command) {
        return profile(
                store,
                WixCall.UPDATE_PROFILE,
                (api, headers) ->
                        api.updateProfile(headers, Reads.nativeId(command.id()), WixRequests.update(command)));
    }

    @Override
    public Uni<DeletionState> delete(Store store, DeleteDeliveryProfile command) {
        return sites.of(store)
                .ask(
                        WixCall.DELETE_PROFILE,
                        (api, headers) -> api.deleteProfile(headers, Reads.nativeId(command.id())),
                        nothing -> nothing)
                .replaceWith(DeletionState.DONE);
    }

    @Override
    public Uni<DeliveryProfile> addRegion(
            DeliveryProfile present, AddDeliveryRegion command, String originGroupNativeId, List<Origin> origins) {
        return profile(
                present.store(),
                WixCall.ADD_REGION,
                (api, headers) -> api.addRegion(headers, present.nativeId(), WixRequests.addRegion(command)));
    }

    @Override
    public Uni<DeliveryProfile> updateRegion(DeliveryRegion present, UpdateDeliveryRegion command) {
        return updateRegion(present.profile(), present.nativeId(), WixRequests.updateRegion(command));
    }

    @Override
    public Uni<DeliveryProfile> removeRegion(DeliveryRegion present, RemoveDeliveryRegion command) {
        return profile(
                present.profile().store(),
                WixCall.REMOVE_REGION,
                (api, headers) -> api.removeRegion(
                        headers, present.profile().nativeId(), present.nativeId(), command.revision()));
    }

    @Override
    public Uni<DeliveryProfile> setExtendedFields(Store store, SetExtendedFields command) {
        return profile(
                store,
                WixCall.SET_PROFILE_FIELDS,
                (api, headers) -> api.setProfileFields(
                        headers, Reads.nativeId(command.id()), WixRequests.extendedFields(command)));
    }

    /**
     * Nothing is kept here: {@link UpstreamReads} keeps what was read, and is told of the write by whoever tells us.
     */
    @Override
    public void forget(Store store) {}

    /** A create makes every region active (Wix contract 4.1): those that were not wanted so are switched off. */
    private Uni<DeliveryProfile> withInactiveRegions(DeliveryProfile made, List<NewRegion> wanted) {
        List<DeliveryRegion> tooActive = wanted.stream()
                .filter(region -> Boolean.FALSE.equals(region.active()))
                .flatMap(region -> made.regionNamed(region.name()).stream())
                .filter(region -> Boolean.TRUE.equals(region.active()))
                .toList();
        return tooActive.isEmpty()
                ? Uni.createFrom().item(made)
                : Multi.createFrom()
                        .iterable(tooActive)
                        .onItem()
                        .transformToUniAndConcatenate(region ->
                                updateRegion(made, region.nativeId(), WixRequests.switchOff(region.nativeId())))
                        .collect()
                        .last()
                        .onFailure()
                        .transform(HalfDone::told);
    }

    private Uni<DeliveryProfile> updateRegion(
            DeliveryProfile profile, String regionId, ProfileWire.RegionRequest body) {
        return profile(
                profile.store(),
                WixCall.UPDATE_REGION,
                (api, headers) -> api.updateRegion(headers, profile.nativeId(), regionId, body));
    }

    private Uni<Pages.Page<DeliveryProfile>> page(Store store, QueryWire.Request query) {
        return sites.of(store)
                .read(
                        WixCall.QUERY_PROFILES,
                        (reads, headers) -> reads.profiles(headers, query),
                        page -> new Pages.Page<>(
                                page.deliveryProfiles().stream()
                                        .map(wire -> WixMapper.profile(store, wire))
                                        .toList(),
                                QueryWire.Paging.next(page.pagingMetadata())));
    }

    private Uni<DeliveryProfile> profile(
            Store store, WixCall call, BiFunction<WixApi, WixHeaders, Uni<ProfileWire.Answer>> send) {
        return sites.of(store).ask(call, send, answer -> WixMapper.profile(store, answer.deliveryProfile()));
    }

    private Uni<DeliveryProfile> readProfile(
            Store store, WixCall call, BiFunction<WixReads, WixHeaders, Uni<ProfileWire.Answer>> send) {
        return sites.of(store).read(call, send, answer -> WixMapper.profile(store, answer.deliveryProfile()));
    }
}
