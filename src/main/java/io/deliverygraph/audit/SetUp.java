package io.deliverygraph.audit;

import io.deliverygraph.deferred.SellingPlanGroup;
import io.deliverygraph.option.ShippingOption;
import io.deliverygraph.profile.Carrier;
import io.deliverygraph.profile.DeliveryProfile;
import io.deliverygraph.profile.DeliveryRegion;
import io.deliverygraph.profile.RegionCarrier;
import io.deliverygraph.profile.ShopifyRegionCarrier;
import io.deliverygraph.store.Store;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that one store has set up, indexed for the checks. Never changed. */
final class SetUp {

    private final Store store;
    private final List<DeliveryProfile> profiles;
    private final List<ShippingOption> options;
    private final List<SellingPlanGroup> groups;
    private final Map<String, DeliveryRegion> regions = new LinkedHashMap<>();
    private final Map<String, List<ShippingOption>> optionsByRegion = new HashMap<>();
    private final Installed installed;

    /**
     * @param groups empty on a platform that has none
     * @param installed the store's carriers; empty where they were not read
     */
    SetUp(
            Store store,
            List<DeliveryProfile> profiles,
            List<ShippingOption> options,
            List<SellingPlanGroup> groups,
            Optional<List<Carrier>> installed) {
        this.store = store;
        this.profiles = List.copyOf(profiles);
        this.options = List.copyOf(options);
        this.groups = List.copyOf(groups);
        profiles.forEach(profile -> profile.regions().forEach(region -> regions.put(region.nativeId(), region)));
        options.forEach(option -> option.regionNativeIds()
                .forEach(id -> optionsByRegion
                        .computeIfAbsent(id, absent -> new ArrayList<>())
                        .add(option)));
        this.installed = new Installed(store, installed);
    }

    Store store() {
        return store;
    }

    Measures measures() {
        return Measures.of(store);
    }

    List<DeliveryProfile> profiles() {
        return profiles;
    }

    List<ShippingOption> options() {
        return options;
    }

    List<SellingPlanGroup> groups() {
        return groups;
    }

    /** Of all profiles, profile by profile. */
    Collection<DeliveryRegion> regions() {
        return regions.values();
    }

    /** The regions of one profile that buyers can be in. */
    List<DeliveryRegion> activeRegions(DeliveryProfile profile) {
        return profile.regions().stream().filter(SetUp::isActive).toList();
    }

    /** The same, apart by where goods ship from: what one origin serves is of no use to goods from another. */
    List<List<DeliveryRegion>> activeByOrigin(DeliveryProfile profile) {
        Map<String, List<DeliveryRegion>> byOrigin = new LinkedHashMap<>();
        activeRegions(profile)
                .forEach(region -> byOrigin.computeIfAbsent(region.originGroupNativeId(), absent -> new ArrayList<>())
                        .add(region));
        return byOrigin.values().stream().map(List::copyOf).toList();
    }

    /** Those that an option names and that exist. */
    List<DeliveryRegion> regionsOf(ShippingOption option) {
        return option.regionNativeIds().stream()
                .flatMap(id -> Optional.ofNullable(regions.get(id)).stream())
                .toList();
    }

    /** Whether buyers can be offered it: a region that it names exists and is on. */
    boolean isSeen(ShippingOption option) {
        return regionsOf(option).stream().anyMatch(SetUp::isActive);
    }

    /** Options that name the region, switched off or not. */
    List<ShippingOption> optionsIn(DeliveryRegion region) {
        return List.copyOf(optionsByRegion.getOrDefault(region.nativeId(), List.of()));
    }

    /** Rates that buyers in the region are offered when their conditions hold, of all its options. */
    List<Rung> ratesIn(DeliveryRegion region) {
        return optionsIn(region).stream()
                .flatMap(option -> Rung.of(option, measures()))
                .toList();
    }

    /** Whether a carrier may offer rates that stand in no option of ours. */
    boolean carrierSpeaksIn(DeliveryRegion region) {
        return region.carriers().stream().anyMatch(carrier -> speaks(carrier) && !installed.isGone(carrier));
    }

    /** Whether any cart at all is offered something there. */
    boolean offersRates(DeliveryRegion region) {
        return carrierSpeaksIn(region)
                || ratesIn(region).stream().anyMatch(rung -> !rung.carts().isNone());
    }

    Installed installed() {
        return installed;
    }

    /** A region without a switch is active. */
    static boolean isActive(DeliveryRegion region) {
        return !Boolean.FALSE.equals(region.active());
    }

    private static boolean speaks(RegionCarrier carrier) {
        boolean off = carrier instanceof ShopifyRegionCarrier service && !service.active();
        return !off && !carrier.speaksThroughOptions();
    }
}
