package io.deliverygraph.graph;

import graphql.schema.GraphQLSchema;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The schema as clients see it, made once. A second transformation of the same schema would take parts away from the
 * first: they share elements, and the engine compares types by identity.
 */
@ApplicationScoped
public class ClientSchema {

    private GraphQLSchema made;

    /** @param asTheEngineHasIt the engine's own, always the same */
    public synchronized GraphQLSchema of(GraphQLSchema asTheEngineHasIt) {
        if (made == null) {
            made = SchemaShape.of(asTheEngineHasIt);
        }
        return made;
    }
}
