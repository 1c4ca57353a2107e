package io.deliverygraph.sandbox.shopify.delivery;

import io.deliverygraph.sandbox.shopify.value.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Locations that share zones, with those zones. */
public record DeliveryLocationGroup(String id, List<String> locationIds, List<DeliveryZone> zones) implements Node {

    public DeliveryLocationGroup {
        locationIds = List.copyOf(locationIds);
        zones = List.copyOf(zones);
    }

    boolean hasActiveRate() {
        return zones.stream().anyMatch(DeliveryZone::hasActiveRate);
    }

    DeliveryLocationGroup withLocations(List<String> ids) {
        return new DeliveryLocationGroup(id, ids, zones);
    }

    DeliveryLocationGroup withZones(List<DeliveryZone> newZones) {
        return new DeliveryLocationGroup(id, locationIds, newZones);
    }

    /** The same group with each zone changed; what becomes empty is left out. */
    DeliveryLocationGroup zones(Function<DeliveryZone, Optional<DeliveryZone>> change) {
        return withZones(
                zones.stream().flatMap(zone -> change.apply(zone).stream()).toList());
    }
}
