package io.deliverygraph.option;

import io.deliverygraph.graph.Kind;
import io.deliverygraph.profile.DeliveryProfile;
import io.deliverygraph.profile.DeliveryRegion;
import java.util.List;
import java.util.Optional;

/** Which of the regions that an option names are still there. Pure. */
final class RegionsOfOptions {

    private RegionsOfOptions() {}

    /** Those that exist, in the order in which the option names them. */
    static List<DeliveryRegion> existing(ShippingOption option, List<DeliveryProfile> profiles) {
        return option.regionNativeIds().stream()
                .flatMap(id -> region(id, profiles).stream())
                .toList();
    }

    /** Global ids of those that are gone. */
    static List<String> dangling(ShippingOption option, List<DeliveryProfile> profiles) {
        return option.regionNativeIds().stream()
                .filter(id -> region(id, profiles).isEmpty())
                .map(id -> option.store().idOf(Kind.REGION, id))
                .toList();
    }

    static Optional<DeliveryRegion> region(String nativeId, List<DeliveryProfile> profiles) {
        return profiles.stream()
                .flatMap(profile -> profile.region(nativeId).stream())
                .findFirst();
    }
}
