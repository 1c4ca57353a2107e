package io.deliverygraph.profile;

import io.deliverygraph.geo.Atlas;
import io.deliverygraph.geo.Serving;
import io.deliverygraph.geo.Whereabouts;
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

    /** Native ids are numbers behind a text that all zones share. */
    private static final Comparator<DeliveryRegion> SMALLEST_ID = Comparator.comparing(
                    (DeliveryRegion region) -> region.nativeId().length())
            .thenComparing(DeliveryRegion::nativeId);

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

    /**
     * A map of regions that goods from one place reach. Inactive ones do not count (Wix contract 7.2). Of zones that
     * match equally well the one with the smallest id serves, which Shopify does not tell (Shopify contract 8 step 5);
     * Wix allows no two, so there the first.
     */
    public static Atlas<DeliveryRegion> atlas(List<DeliveryRegion> regionsOfOneGroup) {
        List<DeliveryRegion> counting = regionsOfOneGroup.stream()
                .filter(region -> !Boolean.FALSE.equals(region.active()))
                .toList();
        boolean zones = counting.stream().anyMatch(region -> region.originGroupNativeId() != null);
        return Atlas.of(zones ? counting.stream().sorted(SMALLEST_ID).toList() : counting, DeliveryRegion::territory);
    }

    /** What serves the place, from the origin group that serves it best, and then what serves it from the others. */
    public Serving<DeliveryRegion> serving(Whereabouts place) {
        return Serving.together(groups.stream()
                .map(group -> group.serving(place.countryCode(), place.subdivision()))
                .toList());
    }
}
