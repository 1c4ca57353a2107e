package io.deliverygraph.graph.limit;

import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an operation is expected to cost at most, before it runs.
 *
 * @param requested points: calls and nodes by their weights
 * @param limit the most points
 * @param upstreamCalls to platforms, as long as each kind of thing fits onto a page of its store
 * @param nodes things in the answer, where each list without {@code first} is as long as lists usually are
 * @param at where the operation stands
 */
public record Cost(long requested, int limit, long upstreamCalls, long nodes, SourceLocation at) {

    /** As {@code extensions.cost} tells it. */
    public Map<String, Object> told() {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("requested", requested);
        told.put("limit", limit);
        told.put("upstreamCalls", upstreamCalls);
        told.put("nodes", nodes);
        return told;
    }
}
