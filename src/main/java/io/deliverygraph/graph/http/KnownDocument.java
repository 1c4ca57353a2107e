package io.deliverygraph.graph.http;

import io.deliverygraph.graph.execution.Operation;
import io.deliverygraph.graph.execution.ValidDocument;
import io.deliverygraph.graph.limit.Cost;
import io.deliverygraph.graph.limit.CostPlan;
import io.deliverygraph.graph.limit.Costs;
import io.deliverygraph.graph.limit.Measured;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A valid document with all that can be known of it without its variables. */
final class KnownDocument implements Looked {

    private final ValidDocument document;
    private final Measured measured;
    private final Map<String, Planned> plans = new ConcurrentHashMap<>();

    KnownDocument(ValidDocument document, Measured measured) {
        this.document = document;
        this.measured = measured;
    }

    /** @param always what it costs whatever the variables are; null if that depends on them */
    private record Planned(CostPlan plan, Cost always) {

        static Planned of(Operation operation, Costs costs) {
            CostPlan plan = costs.planned(operation.document().document(), operation.definition());
            return new Planned(plan, plan.varies() ? null : costs.of(plan, Map.of()));
        }
    }

    ValidDocument document() {
        return document;
    }

    Measured measured() {
        return measured;
    }

    /** What one of its operations costs with these variables. */
    Cost cost(Operation operation, Costs costs) {
        String name = operation.definition().getName();
        Planned planned = plans.computeIfAbsent(name == null ? "" : name, first -> Planned.of(operation, costs));
        return planned.always() != null
                ? planned.always()
                : costs.of(planned.plan(), operation.variables().toMap());
    }
}
