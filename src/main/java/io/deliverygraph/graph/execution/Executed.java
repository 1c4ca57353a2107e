package io.deliverygraph.graph.execution;

import graphql.GraphQLError;
import io.vertx.core.buffer.Buffer;
import java.util.List;

/**
 * What an operation answered.
 *
 * @param data the JSON value of {@code data}, which may be the word null
 * @param errors in our words
 */
public record Executed(Buffer data, List<GraphQLError> errors) {

    public Executed {
        errors = List.copyOf(errors);
    }
}
