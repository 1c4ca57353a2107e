package io.deliverygraph.audit;

import io.deliverygraph.profile.DeliveryRegion;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two active regions of one profile that serve the same place, for goods from the same origins. Where one names the
 * country and the other a part of it, the part counts (Wix contract 7.2, Shopify contract 8 step 5): a note. Which of
 * two that name the same counts is not published (Shopify contract 4.2, P9).
 */
final class OverlappingRegions implements Check {

    @Override
    public Stream<Finding> in(SetUp setUp) {
        return setUp.profiles().stream().flatMap(profile -> overlaps(setUp.activeRegions(profile)));
    }

    private static Stream<Finding> overlaps(List<DeliveryRegion> active) {
        return IntStream.range(0, active.size())
                .boxed()
                .flatMap(first -> active.subList(first + 1, active.size()).stream()
                        .filter(second -> overlap(active.get(first), second))
                        .map(second -> finding(active.get(first), second)));
    }

    private static boolean overlap(DeliveryRegion first, DeliveryRegion second) {
        return Objects.equals(first.originGroupNativeId(), second.originGroupNativeId())
                && first.territory().overlaps(second.territory());
    }

    private static Finding finding(DeliveryRegion first, DeliveryRegion second) {
        Finding finding = tie(first, second)
                ? Finding.warning(
                        AuditCode.OVERLAPPING_REGIONS, "audit.overlappingRegions", "remedy.overlappingRegions")
                : Finding.info(
                        AuditCode.OVERLAPPING_REGIONS,
                        "audit.overlappingRegionsSpecific",
                        "remedy.overlappingRegionsSpecific");
        return finding.at(first).with("other", second.name());
    }

    /** Whether both name the same country, the same part of one, or the rest of the world. */
    private static boolean tie(DeliveryRegion first, DeliveryRegion second) {
        return (first.restOfWorld() && second.restOfWorld()) || !Collections.disjoint(names(first), names(second));
    }

    /** Whole countries, and parts behind the country that they are of. */
    private static Set<String> names(DeliveryRegion region) {
        return region.territory().places().stream()
                .flatMap(place -> place.subdivisions().isEmpty()
                        ? Stream.of(place.countryCode())
                        : place.subdivisions().stream().map(part -> place.countryCode() + " " + part))
                .collect(Collectors.toSet());
    }
}
