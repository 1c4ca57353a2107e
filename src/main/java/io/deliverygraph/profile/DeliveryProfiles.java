package io.deliverygraph.profile;

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

    /** What {@link #create} would make, its ids and revision those of a draft. Forwards nothing. */
    DeliveryProfile draft(Store store, CreateDeliveryProfile command);

    Uni<DeliveryProfile> create(Store store, CreateDeliveryProfile command);

    Uni<DeliveryProfile> update(Store store, UpdateDeliveryProfile command);

    Uni<Void> delete(Store store, DeleteDeliveryProfile command);

    Uni<DeliveryProfile> addRegion(Store store, AddDeliveryRegion command);

    /** @param present the region as it is, which tells its profile */
    Uni<DeliveryProfile> updateRegion(DeliveryRegion present, UpdateDeliveryRegion command);

    /** @param present the region as it is, which tells its profile */
    Uni<DeliveryProfile> removeRegion(DeliveryRegion present, RemoveDeliveryRegion command);

    Uni<DeliveryProfile> setExtendedFields(Store store, SetExtendedFields command);

    /** Makes the next read of this request ask the platform again, after a write. */
    void forget(Store store);
}
