package io.deliverygraph.audit;

import io.deliverygraph.condition.ConditionMetric;
import io.deliverygraph.option.Cover;
import io.deliverygraph.option.Interval;
import io.deliverygraph.option.ShippingOption;
import io.deliverygraph.store.Capability;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rates of one choice of the buyer. Where an option holds many rates and stands in many regions, it is the choice.
 * Where it holds one rate in one region, options of one title in one region are the tiers of one choice; another title
 * is another choice.
 *
 * @param rungs in the order of the platform; at least one
 */
record Ladder(List<Rung> rungs) {

    /** Of one amount, what is charged for each item is the dearer. */
    private static final Comparator<Rung> DEAREST_FIRST = Comparator.comparing(Rung::amount)
            .thenComparing(rung -> rung.rate().multiplyByQuantity())
            .reversed();

    /** The tiers of one choice in one region. */
    private record Choice(List<String> regions, String title) {}

    Ladder {
        rungs = List.copyOf(rungs);
    }

    /** Of everything that buyers are offered, in the order of the options: not what stands in no active region. */
    static List<Ladder> of(SetUp setUp) {
        Map<Object, List<Rung>> byChoice = new LinkedHashMap<>();
        boolean shared = setUp.store().can(Capability.SHARED_OPTIONS);
        for (ShippingOption option :
                setUp.options().stream().filter(setUp::isSeen).toList()) {
            Object choice = shared ? option.id() : new Choice(option.regionNativeIds(), option.title());
            Rung.of(option, setUp.measures())
                    .forEach(rung -> byChoice.computeIfAbsent(choice, absent -> new ArrayList<>())
                            .add(rung));
        }
        return byChoice.values().stream().map(Ladder::new).toList();
    }

    /** The option that a finding about all of it links to. */
    ShippingOption option() {
        return rungs.get(0).option();
    }

    /** Those that something can be said of. */
    List<Rung> plain() {
        return rungs.stream().filter(Rung::isPlain).toList();
    }

    /**
     * The values of a metric that some rate takes, whatever else it asks for: a cart beyond them gets none.
     *
     * @param rungs of which none may be undecidable
     */
    static Cover taken(List<Rung> rungs, ConditionMetric metric) {
        return Cover.of(rungs.stream()
                .filter(rung -> !rung.carts().isNone())
                .map(rung -> rung.carts().of(metric))
                .toList());
    }

    /**
     * Rates that never decide the price, in their order. Struck out one at a time, so that what is beaten itself beats
     * no other: without all of them every cart pays what it paid. The dearest are looked at first, while every rate
     * that could beat them stands; of equal prices the later one.
     */
    Stream<Rung> unreachable() {
        List<Rung> plain = plain();
        List<Rung> left = new ArrayList<>(plain);
        List<Rung> laterFirst = new ArrayList<>(plain);
        Collections.reverse(laterFirst);
        laterFirst.stream()
                .sorted(DEAREST_FIRST)
                .filter(rung -> isBeaten(rung, rivals(rung, left)))
                .forEach(left::remove);
        return plain.stream().filter(rung -> !left.contains(rung));
    }

    private static List<Rung> rivals(Rung rung, List<Rung> left) {
        return left.stream()
                .filter(other -> !other.equals(rung) && other.costsNoMoreThan(rung))
                .toList();
    }

    private static boolean isBeaten(Rung rung, List<Rung> rivals) {
        return rivals.stream().anyMatch(rival -> rival.carts().include(rung.carts()))
                || rung.carts().metrics().stream().anyMatch(metric -> isBeatenAlong(metric, rung, rivals));
    }

    /** Whether several together apply wherever the rate does, one beside the other along one metric. */
    private static boolean isBeatenAlong(ConditionMetric metric, Rung rung, List<Rung> rivals) {
        List<Interval> beside = rivals.stream()
                .filter(rival -> rival.carts().includeAllBut(rung.carts(), Set.of(metric)))
                .map(rival -> rival.carts().of(metric))
                .toList();
        return Cover.of(beside).covers(rung.carts().of(metric));
    }
}
