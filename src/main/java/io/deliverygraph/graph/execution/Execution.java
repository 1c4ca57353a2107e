package io.deliverygraph.graph.execution;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Runs operations. */
@ApplicationScoped
public class Execution {

    private final Plans plans;
    private final EnginePath engine;

    Execution(Plans plans, EnginePath engine) {
        this.plans = plans;
        this.engine = engine;
    }

    /**
     * Runs the operation in the request scope that is active here, on the Vert.x context of the caller. Cancelled, it
     * cancels what it waits for.
     *
     * @return never fails for what a field did: that is an error in the answer
     */
    public Uni<Executed> run(Operation operation) {
        Plans.Entry planned = plans.of(operation);
        if (planned.plan().isEmpty()) {
            return engine.run(operation);
        }
        return Uni.createFrom()
                .<Executed>emitter(answer ->
                        new Run(operation, planned.plan().get(), planned.size().get(), answer).start())
                .invoke(executed ->
                        planned.size().accumulateAndGet(executed.data().length(), Math::max));
    }
}
