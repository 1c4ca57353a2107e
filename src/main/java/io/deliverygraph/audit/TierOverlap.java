package io.deliverygraph.audit;

import io.deliverygraph.store.Capability;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two tiers of one choice, on the same metrics, that both apply to some carts. A rate without conditions beside a tier
 * is a base price and no overlap; a rate that never decides the price is another finding. Where the platform takes the
 * lowest of an option's rates, the message says which that is (Wix contract 7.7); otherwise buyers are offered both.
 *
 * <p>Where the lowest counts and each overlap of an option lies within a dearer tier, people write discounts that way:
 * a note, and no warning.
 */
final class TierOverlap implements Check {

    @Override
    public Stream<Finding> in(SetUp setUp) {
        boolean lowestCounts = setUp.store().can(Capability.SHARED_OPTIONS);
        return Ladder.of(setUp).stream().flatMap(ladder -> findings(overlaps(ladder), lowestCounts, setUp.measures()));
    }

    /** Two tiers that meet, in their order. */
    private record Overlap(Rung first, Rung second) {

        boolean exists() {
            return first.carts().metrics().equals(second.carts().metrics())
                    && !first.carts().and(second.carts()).isNone();
        }

        /** Whether one lies within the other and costs no more, so that it is plain what every cart pays. */
        boolean isNested() {
            return (first.carts().include(second.carts()) && second.costsNoMoreThan(first))
                    || (second.carts().include(first.carts()) && first.costsNoMoreThan(second));
        }

        /** What is said where the lowest counts: it may depend on the number of items which one that is. */
        String messageKey() {
            boolean firstWins = first.costsNoMoreThan(second);
            boolean secondWins = second.costsNoMoreThan(first);
            if (firstWins && secondWins) {
                return "audit.tierOverlapEqual";
            }
            return firstWins || secondWins ? "audit.tierOverlap" : "audit.tierOverlapLower";
        }

        String winner() {
            return first.costsNoMoreThan(second) ? first.price() : second.price();
        }
    }

    private static List<Overlap> overlaps(Ladder ladder) {
        List<Rung> beaten = ladder.unreachable().toList();
        List<Rung> tiers = ladder.plain().stream()
                .filter(rung ->
                        !beaten.contains(rung) && !rung.carts().metrics().isEmpty())
                .toList();
        return IntStream.range(0, tiers.size())
                .boxed()
                .flatMap(first -> tiers.subList(first + 1, tiers.size()).stream()
                        .map(second -> new Overlap(tiers.get(first), second)))
                .filter(Overlap::exists)
                .toList();
    }

    private static Stream<Finding> findings(List<Overlap> overlaps, boolean lowestCounts, Measures measures) {
        boolean meant = lowestCounts && overlaps.stream().allMatch(Overlap::isNested);
        return overlaps.stream().map(overlap -> {
            String messageKey = lowestCounts ? overlap.messageKey() : "audit.tierOverlapBoth";
            Finding finding = meant
                    ? Finding.info(AuditCode.TIER_OVERLAP, messageKey, "remedy.tierOverlapNested")
                    : Finding.warning(AuditCode.TIER_OVERLAP, messageKey, "remedy.tierOverlap");
            return worded(finding, overlap, measures);
        });
    }

    private static Finding worded(Finding finding, Overlap overlap, Measures measures) {
        Rung first = overlap.first();
        Rung second = overlap.second();
        return finding.at(first.option())
                .with("carts", first.carts().and(second.carts()).measured(measures))
                .with("first", first.price())
                .with("second", second.price())
                .with("winner", overlap.winner());
    }
}
