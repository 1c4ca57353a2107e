package io.deliverygraph.sandbox.wix.query;

import com.fasterxml.jackson.databind.JsonNode;
import io.deliverygraph.sandbox.wix.error.ViolatedRule;
import io.deliverygraph.sandbox.wix.error.Violations;
import java.util.List;
import java.util.Optional;

/** Reads the query object of Wix contract 6.2. */
public final class QueryReader {

    private static final String ROOT = "query";
    private static final String PAGING = ROOT + ".cursorPaging";
    private static final int DEFAULT_LIMIT = 50;
    private static final int LARGEST_LIMIT = 100;
    private static final int LONGEST_CURSOR = 16_000;

    private final Queryable kind;
    private final Cursors cursors;
    private final Violations violations = new Violations();

    public QueryReader(Queryable kind, Cursors cursors) {
        this.kind = kind;
        this.cursors = cursors;
    }

    /**
     * Reads {@code {"query": {...}}}; a missing query is an empty one.
     *
     * @throws io.deliverygraph.sandbox.wix.error.Refusal if the query breaks a rule
     */
    Query read(JsonNode message) {
        JsonNode query = message.path(ROOT);
        if (!query.isObject() && !query.isMissingNode() && !query.isNull()) {
            throw Violations.refusal(ROOT, ViolatedRule.FORMAT, "must be an object");
        }
        JsonNode paging = query.path("cursorPaging");
        Optional<Integer> limit = limit(paging.path("limit"));
        JsonNode cursor = paging.path("cursor");
        Query read = isSet(cursor) ? following(query, cursor, limit) : first(query, limit);
        violations.refuseIfAny();
        return read;
    }

    private Query first(JsonNode query, Optional<Integer> limit) {
        Query.Source source = new Query.Source(query.path("filter"), query.path("sort"));
        return understood(source, limit.orElse(DEFAULT_LIMIT), Optional.empty());
    }

    /** The cursor holds filter and sort, so a request that has one carries neither (Wix contract 6.4). */
    private Query following(JsonNode query, JsonNode cursor, Optional<Integer> limit) {
        refuseBesideCursor(query, "filter");
        refuseBesideCursor(query, "sort");
        String text = cursor.asText();
        Optional<Cursors.Cursor> opened = text.length() > LONGEST_CURSOR ? Optional.empty() : cursors.open(text, kind);
        if (opened.isEmpty()) {
            throw Violations.refusal(PAGING + ".cursor", ViolatedRule.FORMAT, "is not a cursor of this query");
        }
        Cursors.Cursor found = opened.get();
        return understood(found.source(), limit.orElse(found.limit()), Optional.of(found.boundary()));
    }

    private void refuseBesideCursor(JsonNode query, String part) {
        if (!query.path(part).isEmpty()) {
            violations.add(ROOT + "." + part, ViolatedRule.FIELD_NOT_ALLOWED, "must not come with a cursor");
        }
    }

    private Query understood(Query.Source source, int limit, Optional<Query.Boundary> from) {
        Filter filter = isSet(source.filter())
                ? new FilterReader(kind, violations).read(source.filter(), ROOT + ".filter")
                : new Filter.All(List.of());
        Order order = isSet(source.sort())
                ? new SortReader(kind, violations).read(source.sort(), ROOT + ".sort")
                : Order.newestFirst(kind);
        return new Query(kind, source, filter, order, limit, from);
    }

    /** Zero counts as unset, as it does for every number of a Wix request. */
    private Optional<Integer> limit(JsonNode given) {
        if (!isSet(given)) {
            return Optional.empty();
        }
        if (!given.isIntegralNumber() || !given.canConvertToInt()) {
            violations.add(PAGING + ".limit", ViolatedRule.FORMAT, "must be a whole number");
        } else if (given.intValue() > LARGEST_LIMIT) {
            violations.add(PAGING + ".limit", ViolatedRule.MAX, "must be at most " + LARGEST_LIMIT);
        } else if (given.intValue() < 0) {
            violations.add(PAGING + ".limit", ViolatedRule.MIN, "must be at least 0");
        }
        return Optional.of(given.intValue()).filter(limit -> limit > 0);
    }

    private static boolean isSet(JsonNode value) {
        return !value.isMissingNode() && !value.isNull();
    }
}
