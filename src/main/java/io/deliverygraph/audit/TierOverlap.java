package io.deliverygraph.audit;

import io.deliverygraph.store.Capability;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two tiers of one choice, on the same metrics, that both apply to some carts. A rate without conditions beside a tier
 * is a base price and no overlap; a rate that never decides the price is another finding. Where the platform takes the
 * lowest of an option's rates, the message says which that is (Wix contract 7.7); otherwise buyers are offered both.
 */
final class TierOverlap implements Check {

    @Override
    public Stream<Finding> in(SetUp setUp) {
        return Ladder.of(setUp).stream().flatMap(ladder -> overlaps(ladder, setUp));
    }

    private static Stream<Finding> overlaps(Ladder ladder, SetUp setUp) {
        List<Rung> beaten = ladder.unreachable().toList();
        List<Rung> tiers = ladder.plain().stream()
                .filter(rung ->
                        !beaten.contains(rung) && !rung.carts().metrics().isEmpty())
                .toList();
        return IntStream.range(0, tiers.size())
                .boxed()
                .flatMap(first -> tiers.subList(first + 1, tiers.size()).stream()
                        .filter(second -> overlap(tiers.get(first), second))
                        .map(second -> finding(tiers.get(first), second, setUp)));
    }

    private static boolean overlap(Rung first, Rung second) {
        return first.carts().metrics().equals(second.carts().metrics())
                && !first.carts().and(second.carts()).isNone();
    }

    private static Finding finding(Rung first, Rung second, SetUp setUp) {
        return Finding.warning(AuditCode.TIER_OVERLAP, messageKey(first, second, setUp), "remedy.tierOverlap")
                .at(first.option())
                .with("carts", first.carts().and(second.carts()).measured(setUp.measures()))
                .with("first", first.price())
                .with("second", second.price())
                .with("winner", first.costsNoMoreThan(second) ? first.price() : second.price());
    }

    private static String messageKey(Rung first, Rung second, SetUp setUp) {
        if (!setUp.store().can(Capability.SHARED_OPTIONS)) {
            return "audit.tierOverlapBoth";
        }
        boolean known = first.costsNoMoreThan(second) || second.costsNoMoreThan(first);
        return known ? "audit.tierOverlap" : "audit.tierOverlapLower";
    }
}
