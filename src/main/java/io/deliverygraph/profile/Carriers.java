package io.deliverygraph.profile;

import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import java.util.List;

/**
 * A store's carriers at its platform, installed and at work in regions. Writes answer with the whole profile after the
 * change. Every method fails with {@link io.deliverygraph.graph.PlatformException} and with nothing else.
 */
public interface Carriers {

    /** All that the store has installed, with one call. */
    Uni<List<Carrier>> installed(Store store);

    /** The carriers' own tables in a profile: one call for each profile, the platform knows no other way. */
    Uni<List<CarrierTable>> tables(DeliveryProfile profile);

    /** @param present the region as it is, which tells its profile */
    Uni<DeliveryProfile> add(DeliveryRegion present, Carrier carrier, AddDeliveryCarrier command);

    /** @param present the region as it is, which tells its profile */
    Uni<DeliveryProfile> update(DeliveryRegion present, UpdateDeliveryCarrier command);

    /** @param present the region as it is, which tells its profile */
    Uni<DeliveryProfile> remove(DeliveryRegion present, RemoveDeliveryCarrier command);

    Uni<Void> setRowActive(Store store, SetDeliveryCarrierActive command);
}
