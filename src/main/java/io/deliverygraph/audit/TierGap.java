package io.deliverygraph.audit;

import io.deliverygraph.condition.ConditionMetric;
import io.deliverygraph.option.Interval;
import io.deliverygraph.profile.DeliveryRegion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Carts that no rate applies to: between two tiers of one choice, or of all that a region offers where no carrier may
 * answer beside its options. Found along one metric at a time: a value that no rate takes is a gap whatever else the
 * rates ask for. Nothing is claimed where a condition cannot be decided. A gap of a whole region is told once, and not
 * for its choices again.
 */
final class TierGap implements Check {

    @Override
    public Stream<Finding> in(SetUp setUp) {
        Measures measures = setUp.measures();
        Map<String, List<Open>> ofRegion = new HashMap<>();
        setUp.regions()
                .forEach(region ->
                        ofRegion.put(region.nativeId(), openIn(region, setUp).toList()));
        Stream<Finding> ofRegions = setUp.regions().stream()
                .flatMap(region -> ofRegion.get(region.nativeId()).stream()
                        .map(open -> finding("audit.regionGap", open, measures).at(region)));
        Stream<Finding> ofChoices = Ladder.of(setUp).stream()
                .flatMap(ladder -> gaps(ladder)
                        .filter(open -> !isToldOf(setUp.regionsOf(ladder.option()), open, ofRegion))
                        .map(open -> finding("audit.tierGap", open, measures).at(ladder.option())));
        return Stream.concat(ofRegions, ofChoices);
    }

    /** Whether it is part of what one of these regions leaves open, which is told of the region. */
    private static boolean isToldOf(List<DeliveryRegion> regions, Open open, Map<String, List<Open>> ofRegion) {
        return regions.stream()
                .flatMap(region -> ofRegion.get(region.nativeId()).stream())
                .anyMatch(wider -> wider.contains(open));
    }

    /** Values of one metric that no rate takes. */
    private record Open(ConditionMetric metric, Interval values) {

        boolean contains(Open other) {
            return metric == other.metric && values.contains(other.values);
        }

        boolean isHair() {
            return Measures.isHair(metric, values);
        }
    }

    private static Stream<Open> openIn(DeliveryRegion region, SetUp setUp) {
        List<Rung> rates = setUp.ratesIn(region);
        if (!SetUp.isActive(region) || setUp.carrierSpeaksIn(region) || nothingToSayOf(rates)) {
            return Stream.empty();
        }
        return open(metric -> Ladder.taken(rates, metric).leftOf(Measures.everything(metric)));
    }

    private static Stream<Open> gaps(Ladder ladder) {
        return nothingToSayOf(ladder.rungs())
                ? Stream.empty()
                : open(metric -> Ladder.taken(ladder.rungs(), metric).gaps());
    }

    /** Without any rate for any cart there is no gap but nothing at all, which is another finding. */
    private static boolean nothingToSayOf(List<Rung> rates) {
        return rates.stream().allMatch(rung -> rung.carts().isNone())
                || rates.stream().anyMatch(rung -> !rung.carts().decidable());
    }

    private static Stream<Open> open(Function<ConditionMetric, List<Interval>> left) {
        return Stream.of(ConditionMetric.values())
                .flatMap(metric -> left.apply(metric).stream().map(values -> new Open(metric, values)))
                .filter(open -> !open.isHair());
    }

    private static Finding finding(String messageKey, Open open, Measures measures) {
        return Finding.warning(AuditCode.TIER_GAP, messageKey, "remedy.tierGap")
                .with("carts", List.of(measures.measured(open.metric(), open.values())));
    }
}
