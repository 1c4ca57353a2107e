package io.deliverygraph.graph.execution;

import graphql.schema.GraphQLSchema;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Compiles operations, each once. Made at the start, so that no caller waits for the accessors of all our fields. */
@Startup
@Singleton // no proxy: asked for each request
public class Plans {

    private final GraphQLSchema schema;
    private final Bindings bindings;
    private final Leaves leaves = new Leaves();

    Plans(GraphQLSchema schema, Bindings bindings) {
        this.schema = schema;
        this.bindings = bindings;
    }

    Plan of(Operation operation) {
        return operation.document().plan(key(operation), () -> compiled(operation));
    }

    private Plan compiled(Operation operation) {
        return new Plan(
                new Planner(schema, bindings, leaves, operation).plan(operation).orElse(null));
    }

    private static PlanKey key(Operation operation) {
        List<Object> choice = new ArrayList<>();
        operation
                .document()
                .conditions()
                .forEach(name -> choice.add(operation.variables().get(name)));
        return new PlanKey(operation.name(), choice);
    }
}
