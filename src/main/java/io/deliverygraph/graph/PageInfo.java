package io.deliverygraph.graph;

import org.eclipse.microprofile.graphql.Description;

/**
 * Where a page stands in its connection, as the Relay specification has it.
 *
 * @param startCursor null on an empty page
 * @param endCursor null on an empty page; send it back as {@code after} for the next page
 */
@Description("Where a page stands in its connection.")
public record PageInfo(boolean hasNextPage, boolean hasPreviousPage, String startCursor, String endCursor) {}
