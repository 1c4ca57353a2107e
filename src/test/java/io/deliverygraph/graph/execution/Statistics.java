package io.deliverygraph.graph.execution;

import graphql.schema.GraphQLSchema;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What all documents of a run came to, so that a test of nothing is seen. */
final class Statistics {

    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, Integer> codes = new TreeMap<>();
    private final Reached reached;
    private int documents;

    Statistics(GraphQLSchema schema) {
        this.reached = new Reached(schema);
    }

    void note(BothPaths.Outcome outcome, Plans plans) {
        documents++;
        count(outcome.kind());
        if (outcome.operation() == null) {
            return;
        }
        if (plans.of(outcome.operation()).root().isPresent()) {
            count("by a plan");
        }
        if (outcome.engine().isFailed()) {
            count("engine fails");
            return;
        }
        reached.note(outcome.operation(), outcome.engine().data());
        count(outcome.operation().isQuery() ? "queries" : "mutations");
        count(outcome.engine().errors().isEmpty() ? "without errors" : "with errors");
        if (outcome.engine().data().isNull()) {
            count("without data");
        }
        outcome.engine().codes().forEach(code -> codes.merge(code, 1, Integer::sum));
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    /** In percent of all documents. */
    int share(String what) {
        return counts.getOrDefault(what, 0) * 100 / documents;
    }

    /** Fields that no answer held. */
    Set<String> missing() {
        return reached.missing();
    }

    /** Types of which no answer held a field. */
    Set<String> missingTypes() {
        return reached.missingTypes();
    }

    @Override
    public String toString() {
        return documents + " documents: " + counts + ", errors by code: " + codes + ", never reached: " + missing();
    }
}
