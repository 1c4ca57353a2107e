package io.deliverygraph.quote;

import io.deliverygraph.geo.Atlas;
import io.deliverygraph.geo.Match;
import io.deliverygraph.graph.NativeIds;
import io.deliverygraph.profile.Origin;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where goods of one profile ship from, with the regions that they reach from there: an origin group, or the whole
 * profile on a platform without origins.
 *
 * @param nativeId of the origin group; null on a platform without origins
 * @param origins ordered by native id
 * @param active finds the region that serves a place; of equals that of the smallest native id
 * @param inactive finds the region that would, were it on
 * @param elsewhere finds the options that are for other regions only
 */
record Departure(
        String nativeId,
        List<Origin> origins,
        Atlas<RegionTerms> active,
        Atlas<RegionTerms> inactive,
        Elsewhere elsewhere) {

    /** No place ships the goods, so nothing reaches anybody. */
    static final Departure NONE = of(null, List.of(), List.of(), Rulebook.SHOPIFY, false);

    static Departure of(
            String nativeId, List<Origin> origins, List<RegionTerms> regions, Rulebook rules, boolean shared) {
        List<RegionTerms> ordered = regions.stream()
                .sorted(Comparator.comparing(terms -> terms.region().nativeId(), NativeIds.SMALLEST_FIRST))
                .toList();
        return new Departure(
                nativeId,
                origins.stream()
                        .sorted(Comparator.comparing(Origin::nativeId, NativeIds.SMALLEST_FIRST))
                        .toList(),
                atlas(ordered.stream().filter(RegionTerms::isActive).toList()),
                atlas(ordered.stream().filter(region -> !region.isActive()).toList()),
                Elsewhere.of(regions, rules, shared));
    }

    private static Atlas<RegionTerms> atlas(List<RegionTerms> regions) {
        return Atlas.of(regions, terms -> terms.region().territory());
    }

    /** By the native id of the first active origin, shorter ones first; last without one. */
    static int byFirstActive(Departure one, Departure other) {
        if (one.firstActive().isEmpty() || other.firstActive().isEmpty()) {
            return Boolean.compare(
                    one.firstActive().isEmpty(), other.firstActive().isEmpty());
        }
        return NativeIds.SMALLEST_FIRST.compare(
                one.firstActive().get().nativeId(), other.firstActive().get().nativeId());
    }

    /** By what goods from here reach the cart's destination. */
    Match reaches(Cart cart) {
        return active.serving(cart.countryCode(), cart.subdivision()).match();
    }

    /** Whether goods leave from here now; on a platform without origins always. */
    boolean ships() {
        return nativeId == null || firstActive().isPresent();
    }

    Optional<Origin> firstActive() {
        return origins.stream().filter(Origin::active).findFirst();
    }

    /** The place that a caller names, by native id. */
    Optional<Origin> origin(String originNativeId) {
        return origins.stream()
                .filter(origin -> origin.nativeId().equals(originNativeId))
                .findFirst();
    }
}
