package io.deliverygraph.graph;

import graphql.GraphQL;
import graphql.execution.instrumentation.ChainedInstrumentation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Puts what is ours into the engine, behind what the engine brings. */
@ApplicationScoped
public class EngineSetup {

    /** Setting an instrumentation replaces the engine's own, depth limit and all: it is read first and kept. */
    void addOurs(@Observes GraphQL.Builder engine) {
        GraphQL asItCame = engine.build();
        engine.schema(SchemaShape.of(asItCame.getGraphQLSchema()));
        engine.instrumentation(
                new ChainedInstrumentation(List.of(asItCame.getInstrumentation(), new TopLevelErrors())));
    }
}
