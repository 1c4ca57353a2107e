package io.deliverygraph.audit;

import io.deliverygraph.profile.DeliveryRegion;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two active regions of one profile that serve the same place, for goods from the same origins. Which of them counts is
 * not published (Wix contract 7.2; Shopify contract 4.2, P9).
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
        return Finding.warning(AuditCode.OVERLAPPING_REGIONS, "audit.overlappingRegions", "remedy.overlappingRegions")
                .at(first)
                .with("other", second.name());
    }
}
