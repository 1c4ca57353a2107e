package io.deliverygraph.audit;

import io.deliverygraph.condition.ConditionMetric;

/**
 * A range of one metric, for a sentence.
 *
 * @param range such as {@code 40.00 – 49.99 USD}, which every language reads
 */
record Measured(ConditionMetric metric, String range) {

    /** The key of the words before the range, such as "a total price of". */
    String key() {
        return switch (metric) {
            case TOTAL_PRICE -> "audit.ofPrice";
            case TOTAL_WEIGHT -> "audit.ofWeight";
            case TOTAL_QUANTITY -> "audit.ofQuantity";
        };
    }
}
