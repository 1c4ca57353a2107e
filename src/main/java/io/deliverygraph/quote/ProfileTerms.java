package io.deliverygraph.quote;

import io.deliverygraph.profile.DeliveryProfile;
import io.deliverygraph.profile.Origin;
import io.deliverygraph.profile.ShopifyDeliveryProfile;
import io.deliverygraph.store.Capability;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A profile, with what is set up in it.
 *
 * @param departures never empty; ordered by the id of their first active origin, those without one last
 * @param planGroups native ids of the selling plan groups that it prices
 */
record ProfileTerms(DeliveryProfile profile, List<Departure> departures, Set<String> planGroups) {

    /** @param terms what is set up for one region, by its native id */
    static ProfileTerms of(DeliveryProfile profile, Function<String, RegionTerms> terms, Rulebook rules) {
        if (!(profile instanceof ShopifyDeliveryProfile shop)) {
            return new ProfileTerms(profile, List.of(departure(profile, null, List.of(), terms, rules)), Set.of());
        }
        List<Departure> departures = shop.originGroups().stream()
                .map(group -> departure(shop, group.nativeId(), group.origins(), terms, rules))
                .sorted(Departure::byFirstActive)
                .toList();
        return new ProfileTerms(
                shop,
                departures.isEmpty() ? List.of(Departure.NONE) : departures,
                Set.copyOf(shop.sellingPlanGroupNativeIds()));
    }

    private static Departure departure(
            DeliveryProfile profile,
            String groupNativeId,
            List<Origin> origins,
            Function<String, RegionTerms> terms,
            Rulebook rules) {
        List<RegionTerms> regions = profile.regionsFrom(groupNativeId).stream()
                .map(region -> terms.apply(region.nativeId()))
                .toList();
        boolean shared = profile.store().can(Capability.SHARED_OPTIONS);
        return Departure.of(groupNativeId, origins, regions, rules, shared);
    }

    /** Whether goods may leave from more than one place. */
    boolean hasSeveralOrigins() {
        return departures.stream()
                        .flatMap(departure -> departure.origins().stream())
                        .filter(Origin::active)
                        .count()
                > 1;
    }

    /** Options of all its regions, each once. */
    Set<OptionTerms> options() {
        Set<OptionTerms> all = new LinkedHashSet<>();
        departures.forEach(departure -> all.addAll(departure.elsewhere().options()));
        return all;
    }

    String nativeId() {
        return profile.nativeId();
    }

    /** It prices every item that ships, whatever other profile holds it. */
    boolean coversAllItems() {
        return profile instanceof ShopifyDeliveryProfile shop && shop.coversAllItems();
    }

    /** Whether it prices what is bought with this line's plan apart. */
    boolean isLinkedTo(Line line) {
        return line.plan() != null && planGroups.contains(line.plan().group().nativeId());
    }
}
