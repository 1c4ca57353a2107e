package io.deliverygraph.platform.shopify;

import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Where a zone and its methods stand: a change to them goes through their group and their profile. */
record Home(String profileId, String groupId, ProfileWire.ZoneOfGroup zone) {

    /**
     * The first zone of a shop that is wanted.
     *
     * @return fails with not found where there is none
     */
    static Uni<Home> find(Store store, Profiles profiles, Predicate<Home> wanted) {
        return profiles.all(store)
                .map(all -> all(all).filter(wanted).findFirst().orElseThrow(() -> Gid.missing(store.key())));
    }

    private static Stream<Home> all(List<ProfileWire.Profile> profiles) {
        return profiles.stream()
                .flatMap(profile -> profile.groups()
                        .flatMap(
                                group -> group.zones().stream().map(zone -> new Home(profile.id(), group.id(), zone))));
    }

    String zoneId() {
        return zone.zone().id();
    }

    Stream<ProfileWire.Method> methods() {
        return Stream.concat(zone.rates(), zone.carriers());
    }

    /** The method with this id, with a price or of a carrier. */
    Optional<ProfileWire.Method> method(String id) {
        return methods().filter(method -> id.equals(method.id())).findFirst();
    }

    /** The methods of this carrier service. */
    List<ProfileWire.Method> of(String carrierId) {
        return zone.carriers()
                .filter(method -> method.rateProvider().carrierService() != null)
                .filter(method ->
                        carrierId.equals(method.rateProvider().carrierService().id()))
                .toList();
    }
}
