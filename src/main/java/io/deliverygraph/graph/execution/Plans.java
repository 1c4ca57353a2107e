package io.deliverygraph.graph.execution;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.schema.GraphQLSchema;
import io.deliverygraph.graph.ClientSchema;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.atomic.AtomicInteger;

/** The plans of the operations that were asked for lately. */
@ApplicationScoped
public class Plans {

    /** A frontend has some dozens of documents; a plan takes some ten kilobytes. */
    private static final int MOST = 2_000;

    private final GraphQLSchema schema;
    private final Bindings bindings;
    private final Leaves leaves = new Leaves();
    private final Cache<Key, Entry> plans =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final Cache<ValidDocument, SortedSet<String>> conditions =
            Caffeine.newBuilder().maximumSize(MOST).build();

    Plans(GraphQLSchema engines, ClientSchema clients, Bindings bindings) {
        this.schema = clients.of(engines);
        this.bindings = bindings;
    }

    /** Values of the variables that decide conditions are part of the key: each choice has its own plan. */
    private record Key(ValidDocument document, String operation, List<Object> choice) {}

    /**
     * A plan and what was learnt with it.
     *
     * @param plan empty when the engine has to run it
     * @param size of the largest answer so far, in bytes
     */
    record Entry(Optional<ObjectPlan> plan, AtomicInteger size) {}

    Entry of(Operation operation) {
        Key key = new Key(operation.document(), operation.name(), choice(operation));
        return plans.get(
                key,
                absent -> new Entry(
                        new Planner(schema, bindings, leaves, operation).plan(operation), new AtomicInteger(1024)));
    }

    private List<Object> choice(Operation operation) {
        SortedSet<String> names =
                conditions.get(operation.document(), document -> Conditions.variablesIn(document.document()));
        if (names.isEmpty()) {
            return List.of();
        }
        List<Object> choice = new ArrayList<>();
        names.forEach(name -> choice.add(operation.variables().get(name)));
        return choice;
    }
}
