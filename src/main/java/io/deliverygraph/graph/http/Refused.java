package io.deliverygraph.graph.http;

import graphql.GraphQLError;
import java.util.List;

/**
 * A request that does not run.
 *
 * @param errors in our words, at least one
 */
record Refused(List<GraphQLError> errors) implements Looked, Wanted {

    Refused {
        errors = List.copyOf(errors);
    }
}
