package io.deliverygraph.profile;

import io.deliverygraph.geo.Atlas;
import io.deliverygraph.geo.Serving;
import io.deliverygraph.geo.Whereabouts;
import io.deliverygraph.graph.NativeIds;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a profile ships to: a map of its regions for each origin group, one for all where the platform has no origins.
 * Built once, asked often.
 */
public final class Reach {

    /**
     * Which of several that match equally well comes first: an assumption, which the quote makes too (Shopify contract
     * 8 step 5; Wix allows no two). Native ids of zones are numbers behind a text that all zones share.
     */
    private static final Comparator<DeliveryRegion> SMALLEST_ID =
            Comparator.comparing(DeliveryRegion::nativeId, NativeIds.SMALLEST_FIRST);

    private final List<Atlas<DeliveryRegion>> groups;

    private Reach(List<Atlas<DeliveryRegion>> groups) {
        this.groups = List.copyOf(groups);
    }

    public static Reach of(DeliveryProfile profile) {
        return new Reach(profile.regions().stream()
                .collect(Collectors.groupingBy(
                        region -> Optional.ofNullable(region.originGroupNativeId()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(Reach::atlas)
                .toList());
    }

    /** Inactive regions do not count (Wix contract 7.2). */
    private static Atlas<DeliveryRegion> atlas(List<DeliveryRegion> regionsOfOneGroup) {
        return Atlas.of(
                regionsOfOneGroup.stream()
                        .filter(region -> !Boolean.FALSE.equals(region.active()))
                        .sorted(SMALLEST_ID)
                        .toList(),
                DeliveryRegion::territory);
    }

    /** What serves the place, from the origin group that serves it best, and then what serves it from the others. */
    public Serving<DeliveryRegion> serving(Whereabouts place) {
        return Serving.together(groups.stream()
                .map(group -> group.serving(place.countryCode(), place.subdivision()))
                .toList());
    }
}
