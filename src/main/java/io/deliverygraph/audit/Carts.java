package io.deliverygraph.audit;

import io.deliverygraph.condition.ConditionMetric;
import io.deliverygraph.condition.RateCondition;
import io.deliverygraph.option.Interval;
import io.deliverygraph.option.ShippingRate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The carts that a rate applies to.
 *
 * @param bounds the values that it asks for, of the metrics that it looks at
 * @param decidable false where a condition cannot be decided here: nothing is claimed of such carts
 */
record Carts(Map<ConditionMetric, Interval> bounds, boolean decidable) {

    Carts {
        bounds = Collections.unmodifiableMap(new EnumMap<>(bounds));
    }

    static Carts of(ShippingRate rate, Measures measures) {
        Map<ConditionMetric, Interval> bounds = new EnumMap<>(ConditionMetric.class);
        boolean decidable = true;
        for (RateCondition condition : rate.conditions()) {
            Optional<Interval> met = measures.meeting(condition);
            decidable &= met.isPresent();
            met.ifPresent(interval -> bounds.merge(condition.metric(), interval, Interval::and));
        }
        return new Carts(bounds, decidable);
    }

    /** Metrics that it looks at. */
    Set<ConditionMetric> metrics() {
        return bounds.keySet();
    }

    /** What it asks of one metric; everything where it does not look at it. */
    Interval of(ConditionMetric metric) {
        return bounds.getOrDefault(metric, Measures.everything(metric));
    }

    /** Whether no cart is among them. */
    boolean isNone() {
        return bounds.values().stream().anyMatch(Interval::isEmpty);
    }

    /** The carts in both. */
    Carts and(Carts other) {
        Map<ConditionMetric, Interval> both = new EnumMap<>(ConditionMetric.class);
        both.putAll(bounds);
        other.bounds.forEach((metric, interval) -> both.merge(metric, interval, Interval::and));
        return new Carts(both, decidable && other.decidable);
    }

    /** Whether all of the other's carts, of which there must be one, are among them. */
    boolean include(Carts other) {
        return includeAllBut(other, Set.of());
    }

    /** The same, looking away from some metrics. */
    boolean includeAllBut(Carts other, Set<ConditionMetric> ignored) {
        return bounds.entrySet().stream()
                .filter(bound -> !ignored.contains(bound.getKey()))
                .allMatch(bound -> bound.getValue().contains(other.of(bound.getKey())));
    }

    /** For a sentence. */
    List<Measured> measured(Measures measures) {
        return bounds.entrySet().stream()
                .map(bound -> measures.measured(bound.getKey(), bound.getValue()))
                .toList();
    }
}
