package io.deliverygraph.option;

public enum ConditionOperator {
    EQ,
    GT,
    GTE,
    LT,
    LTE
}
