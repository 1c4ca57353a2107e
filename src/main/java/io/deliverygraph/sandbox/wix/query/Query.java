package io.deliverygraph.sandbox.wix.query;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * A query, understood.
 *
 * @param source filter and sort as they were sent, for the cursors of the answer
 * @param limit most entities on a page
 * @param from where the page starts or ends; empty for the first page
 */
record Query(Queryable kind, Source source, Filter filter, Order order, int limit, Optional<Boundary> from) {

    /** Filter and sort as JSON; missing nodes if they were not sent. */
    record Source(JsonNode filter, JsonNode sort) {}

    enum Direction {
        /** The page holds what comes after the position. */
        NEXT,
        /** The page holds what comes before the position. */
        PREVIOUS
    }

    record Boundary(Order.Position position, Direction direction) {}
}
