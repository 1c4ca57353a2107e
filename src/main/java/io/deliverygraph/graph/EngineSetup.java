package io.deliverygraph.graph;

import graphql.GraphQL;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Puts our own instrumentation into the engine, behind what the engine brings. */
@ApplicationScoped
public class EngineSetup {

    /** Setting an instrumentation replaces the engine's own, depth limit and all: it is read first and kept. */
    void addOurs(@Observes GraphQL.Builder engine) {
        Instrumentation present = engine.build().getInstrumentation();
        engine.instrumentation(new ChainedInstrumentation(List.of(present, new TopLevelErrors())));
    }
}
