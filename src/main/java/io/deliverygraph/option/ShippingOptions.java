package io.deliverygraph.option;

import io.deliverygraph.profile.SetExtendedFields;
import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;

/**
 * Shipping options of a store at its platform. Every method fails with {@link io.deliverygraph.graph.PlatformException}
 * and with nothing else.
 */
public interface ShippingOptions {

    /** All of a store's, through all pages. */
    Uni<List<ShippingOption>> all(Store store);

    /** Those of these native ids that exist, with one call for each hundred. */
    Uni<List<ShippingOption>> byIds(Store store, Collection<String> nativeIds);

    /** What {@link #create} would make, its ids and revision those of a draft. Forwards nothing. */
    ShippingOption draft(Store store, CreateShippingOption command);

    /** Links it to every region of the command, whatever the platform makes of more than one. */
    Uni<ShippingOption> create(Store store, CreateShippingOption command);

    /** @param present the option as it is; its revision goes along where the command has none */
    Uni<ShippingOption> update(ShippingOption present, UpdateShippingOption command);

    Uni<Void> delete(Store store, DeleteShippingOption command);

    Uni<ShippingOption> addRegion(Store store, ShippingOptionRegion command);

    /** @param present the option as it is: a platform may keep its regions in two places */
    Uni<ShippingOption> removeRegion(ShippingOption present, ShippingOptionRegion command);

    Uni<ShippingOption> setExtendedFields(Store store, SetExtendedFields command);

    /** Makes the next read of this request ask the platform again, after a write. */
    void forget(Store store);
}
