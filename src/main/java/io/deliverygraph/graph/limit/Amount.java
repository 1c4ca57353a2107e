package io.deliverygraph.graph.limit;

import graphql.language.SourceLocation;

/**
 * How much of something there is.
 *
 * @param number {@link Long#MAX_VALUE} for that and more
 * @param at where in the document; null where it is of no single place
 */
public record Amount(long number, SourceLocation at) {

    static final Amount NONE = new Amount(0, null);

    /** The larger of both; the first that was found if they are equal. */
    Amount orMore(long other, SourceLocation there) {
        return other > number ? new Amount(other, there) : this;
    }

    /** The sum, or the largest number where it is larger. */
    static long sum(long one, long other) {
        return one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other;
    }

    /** The product of two numbers of zero or more, or the largest number where it is larger. */
    static long product(long one, long other) {
        return one != 0 && other > Long.MAX_VALUE / one ? Long.MAX_VALUE : one * other;
    }
}
