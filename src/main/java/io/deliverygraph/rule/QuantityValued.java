package io.deliverygraph.rule;

import io.deliverygraph.money.Decimal;

/**
 * Input with a value that may count items, such as a condition of a rate. Types that the graph returns must not
 * implement it: the GraphQL engine would make it an interface of the graph.
 */
public interface QuantityValued {

    /** Whether the value is a number of items, and not a price or a weight. False while that is not known. */
    boolean countsItems();

    /** The number to compare with; null or not a number only in input that is not yet validated. */
    Decimal value();
}
