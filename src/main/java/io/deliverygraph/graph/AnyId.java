package io.deliverygraph.graph;

import io.smallrye.graphql.api.AdaptToScalar;
import io.smallrye.graphql.api.Scalar;

/**
 * One id in a list of ids that is an argument. The engine cannot read {@code @Id List<String>} there: it takes the list's
 * class for the element's. In fields of inputs it can, and plain strings do.
 */
@AdaptToScalar(Scalar.ID.class)
public record AnyId(String value) {

    /** The id as the client sent it. */
    @Override
    public String toString() {
        return value;
    }
}
