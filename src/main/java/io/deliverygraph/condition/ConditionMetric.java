package io.deliverygraph.condition;

/** What of a cart a condition looks at. */
public enum ConditionMetric {
    TOTAL_PRICE,
    TOTAL_WEIGHT,
    TOTAL_QUANTITY
}
