package io.deliverygraph.quote;

import io.deliverygraph.profile.BackupRate;
import io.deliverygraph.profile.RegionCarrier;
import io.deliverygraph.profile.ShopifyRegionCarrier;
import io.deliverygraph.store.Capability;
import io.deliverygraph.store.Store;
import java.util.List;

/**
 * A carrier at work in a region.
 *
 * @param name what people call it
 * @param isPickup goods are fetched, not sent
 * @param active whether buyers are offered it
 * @param conditions all must hold
 * @param backupRate null where none is set up
 * @param keepsBackupRates whether the platform's API keeps backup rates at all (Shopify contract 7, R26)
 */
record CarrierTerms(
        RegionCarrier carrier,
        String name,
        boolean isPickup,
        boolean active,
        List<ConditionTerms> conditions,
        BackupRate backupRate,
        boolean keepsBackupRates) {

    static CarrierTerms of(RegionCarrier carrier, Installed installed, Store store, Cents cents) {
        boolean active = !(carrier instanceof ShopifyRegionCarrier service) || service.active();
        return new CarrierTerms(
                carrier,
                nameOf(carrier, installed),
                installed.isPickup(carrier.carrierNativeId()),
                active,
                conditionsOf(carrier, store, cents),
                carrier.settings().backupRate(),
                store.can(Capability.BACKUP_RATE));
    }

    private static String nameOf(RegionCarrier carrier, Installed installed) {
        return carrier instanceof ShopifyRegionCarrier service
                ? service.name()
                : installed.name(carrier.carrierNativeId());
    }

    private static List<ConditionTerms> conditionsOf(RegionCarrier carrier, Store store, Cents cents) {
        if (!(carrier instanceof ShopifyRegionCarrier service)) {
            return List.of();
        }
        return service.conditions().stream()
                .map(condition -> ConditionTerms.of(condition, store.weightUnit(), cents))
                .toList();
    }

    /** Whether it is the one whose rates are the shipping options of the region (docs/platforms.md, row 15). */
    boolean speaksThroughOptions() {
        return carrier.speaksThroughOptions();
    }

    String nativeId() {
        return carrier.carrierNativeId();
    }
}
