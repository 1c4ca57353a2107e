package io.deliverygraph.quote;

import io.deliverygraph.profile.DeliveryProfile;
import io.deliverygraph.profile.ShopifyDeliveryProfile;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A profile, with what is set up in it.
 *
 * @param departures never empty
 * @param planGroups native ids of the selling plan groups that it prices
 */
record ProfileTerms(DeliveryProfile profile, List<Departure> departures, Set<String> planGroups) {

    /** @param terms what is set up for one region, by its native id */
    static ProfileTerms of(DeliveryProfile profile, Function<String, RegionTerms> terms) {
        if (!(profile instanceof ShopifyDeliveryProfile shop)) {
            return new ProfileTerms(profile, List.of(departure(profile, null, List.of(), terms)), Set.of());
        }
        List<Departure> departures = shop.originGroups().stream()
                .map(group -> departure(shop, group.nativeId(), group.origins(), terms))
                .toList();
        return new ProfileTerms(
                shop,
                departures.isEmpty() ? List.of(Departure.NONE) : departures,
                Set.copyOf(shop.sellingPlanGroupNativeIds()));
    }

    private static Departure departure(
            DeliveryProfile profile,
            String groupNativeId,
            List<io.deliverygraph.profile.Origin> origins,
            Function<String, RegionTerms> terms) {
        List<RegionTerms> regions = profile.regionsFrom(groupNativeId).stream()
                .map(region -> terms.apply(region.nativeId()))
                .toList();
        return Departure.of(groupNativeId, origins, regions);
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
