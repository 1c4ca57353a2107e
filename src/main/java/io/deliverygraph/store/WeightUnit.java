package io.deliverygraph.store;

public enum WeightUnit {
    GRAMS,
    KILOGRAMS,
    OUNCES,
    POUNDS
}
