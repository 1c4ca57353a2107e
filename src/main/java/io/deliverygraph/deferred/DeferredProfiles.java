package io.deliverygraph.deferred;

import io.deliverygraph.profile.DeliveryProfile;
import io.deliverygraph.profile.Origin;
import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import java.util.List;

/**
 * Delivery profiles that price deferred purchases, at the platform. Every method fails with
 * {@link io.deliverygraph.graph.PlatformException} and with nothing else.
 */
public interface DeferredProfiles {

    /** What {@link #create} would make. Forwards nothing. */
    DeliveryProfile draft(Store store, DeferredProfile plan);

    /** Makes the profile with its zones and rates and links the groups, all in one write or nothing. */
    Uni<DeliveryProfile> create(Store store, DeferredProfile plan);

    /**
     * Links groups to a profile and unlinks others, with one write.
     *
     * @param link native ids
     * @param unlink native ids
     */
    Uni<DeliveryProfile> relink(DeliveryProfile present, List<String> link, List<String> unlink);

    /**
     * A profile to make.
     *
     * @param origins where its goods ship from, one at least
     * @param zones one at least; no place is in two of them
     * @param groupNativeIds selling plan groups that it prices, one at least
     */
    record DeferredProfile(String name, List<Origin> origins, List<Zone> zones, List<String> groupNativeIds) {
        public DeferredProfile {
            origins = List.copyOf(origins);
            zones = List.copyOf(zones);
            groupNativeIds = List.copyOf(groupNativeIds);
        }
    }
}
