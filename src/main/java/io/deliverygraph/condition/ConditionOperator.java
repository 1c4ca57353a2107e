package io.deliverygraph.condition;

public enum ConditionOperator {
    EQ,
    GT,
    GTE,
    LT,
    LTE
}
