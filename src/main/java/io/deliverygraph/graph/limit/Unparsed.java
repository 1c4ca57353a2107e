package io.deliverygraph.graph.limit;

import graphql.GraphQLError;
import java.util.List;

/**
 * A text that is no document, or one that is too large.
 *
 * @param errors in our words, at least one
 */
public record Unparsed(List<GraphQLError> errors) implements Parsed {

    public Unparsed {
        errors = List.copyOf(errors);
    }
}
