package io.deliverygraph.option;

import io.deliverygraph.condition.ConditionMetric;
import io.deliverygraph.condition.RateCondition;
import io.deliverygraph.money.Decimal;
import java.util.List;

/** What sort of rate it is, derived from its conditions and its amount: no platform stores it. */
public enum RateKind {
    FLAT,
    FREE,
    PRICE_BASED,
    WEIGHT_BASED,
    QUANTITY_BASED,
    /** Its conditions look at more than one thing. */
    MIXED;

    static RateKind of(Decimal amount, List<RateCondition> conditions) {
        if (amount.isZero()) {
            return FREE;
        }
        if (conditions.isEmpty()) {
            return FLAT;
        }
        ConditionMetric first = conditions.get(0).metric();
        for (RateCondition condition : conditions) {
            if (condition.metric() != first) {
                return MIXED;
            }
        }
        return of(first);
    }

    private static RateKind of(ConditionMetric metric) {
        return switch (metric) {
            case TOTAL_PRICE -> PRICE_BASED;
            case TOTAL_WEIGHT -> WEIGHT_BASED;
            case TOTAL_QUANTITY -> QUANTITY_BASED;
        };
    }
}
