package io.deliverygraph.rule;

import io.deliverygraph.money.Decimal;

/** Something with a value that may count items, such as a condition of a rate. */
public interface QuantityValued {

    /** Whether the value is a number of items, and not a price or a weight. False while that is not known. */
    boolean countsItems();

    /** The number to compare with; null or not a number only in input that is not yet validated. */
    Decimal value();
}
