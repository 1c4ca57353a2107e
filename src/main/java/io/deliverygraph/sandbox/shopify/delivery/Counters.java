package io.deliverygraph.sandbox.shopify.delivery;

import java.util.List;
import java.util.stream.Stream;

/** The counters of a profile, computed anew each time (Shopify contract 2.1). */
public final class Counters {

    private Counters() {}

    /** Methods that are switched on. */
    public static int activeMethods(DeliveryProfile profile) {
        return (int) zones(profile)
                .flatMap(zone -> zone.methods().stream())
                .filter(DeliveryMethodDefinition::active)
                .count();
    }

    /** Locations of groups in which some rate is on. */
    public static int origins(DeliveryProfile profile) {
        return (int) profile.groups().stream()
                .filter(DeliveryLocationGroup::hasActiveRate)
                .flatMap(group -> group.locationIds().stream())
                .distinct()
                .count();
    }

    /** Countries of zones in which some rate is on, each once; the rest of the world counts as one. */
    public static int zoneCountries(DeliveryProfile profile) {
        return (int) zones(profile)
                .filter(DeliveryZone::hasActiveRate)
                .flatMap(zone -> zone.countries().stream())
                .map(DeliveryCountry::countryCode)
                .distinct()
                .count();
    }

    /** Those of these locations that are in no group with a rate that is on. */
    public static int locationsWithoutRates(DeliveryProfile profile, List<Location> locations) {
        return (int) locations.stream()
                .filter(location -> profile.groups().stream()
                        .filter(DeliveryLocationGroup::hasActiveRate)
                        .noneMatch(group -> group.locationIds().contains(location.id())))
                .count();
    }

    private static Stream<DeliveryZone> zones(DeliveryProfile profile) {
        return profile.groups().stream().flatMap(group -> group.zones().stream());
    }
}
