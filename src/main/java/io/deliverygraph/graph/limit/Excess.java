package io.deliverygraph.graph.limit;

import graphql.language.SourceLocation;

/**
 * Too much of something.
 *
 * @param found {@link Long#MAX_VALUE} for that and more
 * @param at where in the document; null where it is of no single place
 */
public record Excess(Limit limit, int allowed, long found, SourceLocation at) {}
