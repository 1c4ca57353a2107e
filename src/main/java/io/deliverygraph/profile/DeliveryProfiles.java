package io.deliverygraph.profile;

import io.deliverygraph.graph.DeletionState;
import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;

/**
 * Delivery profiles of a store, with their regions, at its platform. Writes answer with the whole profile after the
 * change. Every method fails with {@link io.deliverygraph.graph.PlatformException} and with nothing else.
 */
public interface DeliveryProfiles {

    /** All of a store's, with one call: no store has more than a page of them. */
    Uni<List<DeliveryProfile>> all(Store store);

    /** Those of these native ids that exist, with one call. */
    Uni<List<DeliveryProfile>> byIds(Store store, Collection<String> nativeIds);

    /** Those that hold any of these regions, by native id, with one call. */
    Uni<List<DeliveryProfile>> byRegionIds(Store store, Collection<String> regionNativeIds);

    /**
     * What {@link #create} would make, its ids and revision those of a draft. Forwards nothing.
     *
     * @param origins where its goods ship from; empty on a platform that has none
     */
    DeliveryProfile draft(Store store, CreateDeliveryProfile command, List<Origin> origins);

    /** @param origins where its goods ship from; empty on a platform that has none */
    Uni<DeliveryProfile> create(Store store, CreateDeliveryProfile command, List<Origin> origins);

    Uni<DeliveryProfile> update(Store store, UpdateDeliveryProfile command);

    /** Tells whether it is gone, or only on its way. */
    Uni<DeletionState> delete(Store store, DeleteDeliveryProfile command);

    /**
     * @param present the profile as it is
     * @param originGroupNativeId the group that the region goes into; null where there is none
     * @param origins those that make the first group, where there is none yet and the platform wants one
     */
    Uni<DeliveryProfile> addRegion(
            DeliveryProfile present, AddDeliveryRegion command, String originGroupNativeId, List<Origin> origins);

    /** @param present the region as it is, which tells its profile */
    Uni<DeliveryProfile> updateRegion(DeliveryRegion present, UpdateDeliveryRegion command);

    /** @param present the region as it is, which tells its profile */
    Uni<DeliveryProfile> removeRegion(DeliveryRegion present, RemoveDeliveryRegion command);

    Uni<DeliveryProfile> setExtendedFields(Store store, SetExtendedFields command);

    /** Makes the next read of this request ask the platform again, after a write. */
    void forget(Store store);
}
