package io.deliverygraph.quote;

import io.deliverygraph.option.ShippingOption;
import io.deliverygraph.profile.Carrier;
import io.deliverygraph.profile.DeliveryProfile;
import io.deliverygraph.profile.DeliveryRegion;
import io.deliverygraph.profile.Origin;
import io.deliverygraph.store.Capability;
import io.deliverygraph.store.Store;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What one store has set up, read once and indexed, so that many carts can be quoted with it. Immutable. */
public final class Setup {

    private final Store store;
    private final Cents cents;
    private final Rulebook rules;
    private final List<ProfileTerms> profiles;
    private final Map<String, ProfileTerms> byNativeId = new HashMap<>();
    private final Optional<ProfileTerms> defaultProfile;
    private final Optional<ProfileTerms> coveringAll;
    private final Set<String> carriers;

    private Setup(Store store, Cents cents, Rulebook rules, List<ProfileTerms> profiles, Set<String> carriers) {
        this.store = store;
        this.cents = cents;
        this.rules = rules;
        this.profiles = profiles;
        this.carriers = carriers;
        this.defaultProfile = first(profile -> profile.profile().isDefault());
        this.coveringAll = first(ProfileTerms::coversAllItems);
        profiles.forEach(profile -> byNativeId.put(profile.nativeId(), profile));
    }

    /**
     * @param profiles all of the store's
     * @param options all of the store's
     * @param installed the store's carriers; may be empty where the platform names them at work already
     */
    public static Setup of(
            Store store, List<DeliveryProfile> profiles, List<ShippingOption> options, List<Carrier> installed) {
        Cents cents = Cents.of(store.currencyCode());
        Map<String, List<OptionTerms>> byRegion = byRegion(store, options, cents);
        Installed carriers = Installed.of(installed);
        Set<String> known = new HashSet<>(carriers.byNativeId().keySet());
        Map<String, RegionTerms> regions = new HashMap<>();
        for (DeliveryProfile profile : profiles) {
            for (DeliveryRegion region : profile.regions()) {
                List<CarrierTerms> atWork = region.carriers().stream()
                        .map(carrier -> CarrierTerms.of(carrier, carriers, store, cents))
                        .toList();
                atWork.forEach(carrier -> known.add(carrier.nativeId()));
                List<OptionTerms> linked = List.copyOf(byRegion.getOrDefault(region.nativeId(), List.of()));
                regions.put(region.nativeId(), RegionTerms.of(region, linked, atWork));
            }
        }
        Rulebook rules = Rulebook.of(store);
        return new Setup(
                store,
                cents,
                rules,
                profiles.stream()
                        .map(profile -> ProfileTerms.of(profile, regions::get, rules))
                        .toList(),
                known);
    }

    private static Map<String, List<OptionTerms>> byRegion(Store store, List<ShippingOption> options, Cents cents) {
        Map<String, List<OptionTerms>> byRegion = new HashMap<>();
        for (ShippingOption option : options) {
            OptionTerms terms = OptionTerms.of(option, store, cents);
            option.regionNativeIds()
                    .forEach(region -> byRegion.computeIfAbsent(region, absent -> new ArrayList<>())
                            .add(terms));
        }
        return byRegion;
    }

    /** The store whose set-up it is. */
    public Store store() {
        return store;
    }

    /** Whether one of its profiles has this native id. */
    boolean hasProfile(String nativeId) {
        return byNativeId.containsKey(nativeId);
    }

    /** Whether there can be a carrier with this native id: only a platform whose carriers were read knows better. */
    boolean hasCarrier(String nativeId) {
        return carriers.contains(nativeId) || !store.can(Capability.BACKUP_RATE);
    }

    /** A place that goods of any profile ship from, by native id. */
    Optional<Origin> origin(String nativeId) {
        return profiles.stream()
                .flatMap(profile -> profile.departures().stream())
                .flatMap(departure -> departure.origin(nativeId).stream())
                .findFirst();
    }

    Cents cents() {
        return cents;
    }

    Rulebook rules() {
        return rules;
    }

    /** Empty where there is none, as on a new store whose platform makes profiles later. */
    Optional<ProfileTerms> defaultProfile() {
        return defaultProfile;
    }

    /** The one that prices every item that ships; empty where none does. */
    Optional<ProfileTerms> coveringAll() {
        return coveringAll;
    }

    /** The one that prices this line's plan apart; empty where the line inherits. */
    Optional<ProfileTerms> linkedTo(Line line) {
        return line.plan() == null ? Optional.empty() : first(profile -> profile.isLinkedTo(line));
    }

    Optional<ProfileTerms> profile(String nativeId) {
        return Optional.ofNullable(nativeId).map(byNativeId::get);
    }

    private Optional<ProfileTerms> first(Predicate<ProfileTerms> wanted) {
        return profiles.stream().filter(wanted).findFirst();
    }
}
