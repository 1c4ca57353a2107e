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
 * A country that a profile serves in parts only: buyers in the others see no shipping. Not one whose rest an active
 * rest of the world takes, nor one all of whose known subdivisions are served.
 */
final class CoverageGap implements Check {

    @Override
    public Stream<Finding> in(SetUp setUp) {
        return setUp.profiles().stream().flatMap(profile -> gaps(profile, setUp));
    }

    private static Stream<Finding> gaps(DeliveryProfile profile, SetUp setUp) {
        List<DeliveryRegion> active = setUp.activeRegions(profile);
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
        return parts.entrySet().stream()
                .filter(served -> !isComplete(served.getKey(), served.getValue(), setUp.store()))
                .map(served ->
                        finding(profile, served.getKey(), served.getValue().size(), active));
    }

    /** Only where the platform says what there is. */
    private static boolean isComplete(String country, Set<String> served, Store store) {
        Set<String> known = store.limits().subdivisions();
        return known.stream().anyMatch(code -> code.startsWith(country + "-"))
                && known.stream().filter(code -> code.startsWith(country + "-")).allMatch(served::contains);
    }

    private static Finding finding(DeliveryProfile profile, String country, int parts, List<DeliveryRegion> active) {
        Finding gap = Finding.warning(AuditCode.COVERAGE_GAP, "audit.coverageGap", "remedy.coverageGap")
                .with("country", country)
                .with("count", parts);
        List<DeliveryRegion> serving = active.stream()
                .filter(region -> region.destinations().stream()
                        .anyMatch(place -> place.countryCode().equals(country)))
                .toList();
        return serving.size() == 1 ? gap.at(serving.get(0)) : gap.at(profile);
    }
}
