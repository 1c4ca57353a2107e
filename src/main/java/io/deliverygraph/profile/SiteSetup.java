package io.deliverygraph.profile;

import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/**
 * What a store has now, as far as the checks of a mutation need it.
 *
 * @param installed the carriers; empty where no check asks for them
 * @param origins where goods may ship from; empty where no check asks for them, and on platforms that have none
 */
public record SiteSetup(Store store, List<DeliveryProfile> profiles, List<Carrier> installed, List<Origin> origins) {

    public SiteSetup {
        profiles = List.copyOf(profiles);
        installed = List.copyOf(installed);
        origins = List.copyOf(origins);
    }

    /** Reads the profiles. */
    public static Uni<SiteSetup> read(Store store, DeliveryProfiles profiles) {
        return profiles.all(store).map(all -> new SiteSetup(store, all, List.of(), List.of()));
    }

    /** Reads the profiles and the carriers, side by side. */
    public static Uni<SiteSetup> read(Store store, DeliveryProfiles profiles, Carriers carriers) {
        return Uni.combine()
                .all()
                .unis(profiles.all(store), carriers.installed(store))
                .with((all, installed) -> new SiteSetup(store, all, installed, List.of()));
    }

    /** Reads the profiles and the origins, side by side. */
    public static Uni<SiteSetup> read(Store store, DeliveryProfiles profiles, Origins origins) {
        return Uni.combine()
                .all()
                .unis(profiles.all(store), origins.all(store))
                .with((all, places) -> new SiteSetup(store, all, List.of(), places));
    }

    public Optional<DeliveryProfile> profile(String nativeId) {
        return profiles.stream()
                .filter(profile -> profile.nativeId().equals(nativeId))
                .findFirst();
    }

    public Optional<DeliveryRegion> region(String nativeId) {
        return profiles.stream()
                .flatMap(profile -> profile.region(nativeId).stream())
                .findFirst();
    }

    public Optional<Carrier> carrier(String nativeId) {
        return installed.stream()
                .filter(carrier -> carrier.nativeId().equals(nativeId))
                .findFirst();
    }

    public Optional<Origin> origin(String nativeId) {
        return origins.stream()
                .filter(origin -> origin.nativeId().equals(nativeId))
                .findFirst();
    }

    /** Those that goods ship from now. */
    public List<Origin> activeOrigins() {
        return origins.stream().filter(Origin::active).toList();
    }

    /** Destinations in use, all profiles together. */
    int destinationsUsed() {
        return destinationsOf(profiles);
    }

    /** Each counts once, whatever its subdivisions (Wix contract 7.4). */
    static int destinationsOf(List<DeliveryProfile> profiles) {
        return profiles.stream()
                .flatMap(profile -> profile.regions().stream())
                .mapToInt(region -> region.destinations().size())
                .sum();
    }
}
