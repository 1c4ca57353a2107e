package io.deliverygraph.graph.execution;

import graphql.GraphQLError;
import java.util.List;

/**
 * A request that cannot run.
 *
 * @param errors in our words, at least one
 */
public record Invalid(List<GraphQLError> errors) implements Checked, Prepared {

    public Invalid {
        errors = List.copyOf(errors);
    }
}
