package io.deliverygraph.audit;

import io.deliverygraph.profile.DeliveryProfile;
import io.deliverygraph.profile.DeliveryRegion;
import io.deliverygraph.store.Store;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A country that a profile serves in parts only, for goods from one origin group: buyers in the others see no shipping.
 * Not one whose rest an active rest of the world takes, nor one all of whose known subdivisions are served.
 */
final class CoverageGap implements Check {

    @Override
    public Stream<Finding> in(SetUp setUp) {
        return setUp.profiles().stream().flatMap(profile -> {
            List<List<DeliveryRegion>> byOrigin = setUp.activeByOrigin(profile);
            return byOrigin.stream()
                    .flatMap(active -> gaps(active, setUp.store())
                            .map(gap -> byOrigin.size() == 1
                                    ? finding(profile, gap, serving(active, gap.country()))
                                    : findingFrom(profile, gap, serving(active, gap.country()))));
        });
    }

    /** A country and how many of its parts are served. */
    private record Gap(String country, int parts) {}

    private static Stream<Gap> gaps(List<DeliveryRegion> active, Store store) {
        if (active.stream().anyMatch(DeliveryRegion::restOfWorld)) {
            return Stream.empty();
        }
        Map<String, Set<String>> parts = new LinkedHashMap<>();
        Set<String> whole = new HashSet<>();
        active.stream().flatMap(region -> region.destinations().stream()).forEach(place -> {
            if (place.wholeCountry()) {
                whole.add(place.countryCode());
            }
            Set<String> served = parts.computeIfAbsent(place.countryCode(), absent -> new HashSet<>());
            served.addAll(place.subdivisions());
            served.addAll(place.nativeSubdivisions());
        });
        parts.keySet().removeAll(whole);
        KnownParts known = new KnownParts(store.limits().subdivisions());
        return parts.entrySet().stream()
                .filter(served -> !known.areAllIn(served.getValue(), served.getKey()))
                .map(served -> new Gap(served.getKey(), served.getValue().size()));
    }

    private static List<DeliveryRegion> serving(List<DeliveryRegion> active, String country) {
        return active.stream()
                .filter(region -> region.destinations().stream()
                        .anyMatch(place -> place.countryCode().equals(country)))
                .toList();
    }

    private static Finding finding(DeliveryProfile profile, Gap gap, List<DeliveryRegion> serving) {
        return linked(counted("audit.coverageGap", gap), profile, serving);
    }

    /** Of several origin groups, which have no names: known by a region. */
    private static Finding findingFrom(DeliveryProfile profile, Gap gap, List<DeliveryRegion> serving) {
        return linked(counted("audit.coverageGapFrom", gap), profile, serving)
                .with("region", serving.get(0).name());
    }

    private static Finding counted(String messageKey, Gap gap) {
        return Finding.warning(AuditCode.COVERAGE_GAP, messageKey, "remedy.coverageGap")
                .with("country", gap.country())
                .with("count", gap.parts());
    }

    private static Finding linked(Finding gap, DeliveryProfile profile, List<DeliveryRegion> serving) {
        return serving.size() == 1 ? gap.at(serving.get(0)) : gap.at(profile);
    }
}
