package io.deliverygraph.graph.execution;

import graphql.GraphQLError;
import graphql.execution.NonNullableValueCoercedAsNullException;
import io.deliverygraph.graph.TopLevelErrors;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import java.util.List;

/** Runs operations. */
@Singleton // no proxy: asked for each request
public class Execution {

    private final Plans plans;
    private final EnginePath engine;

    Execution(Plans plans, EnginePath engine) {
        this.plans = plans;
        this.engine = engine;
    }

    /**
     * Runs the operation in the request scope that is active here, on the Vert.x context of the caller. Cancelled, it
     * cancels what it waits for; but for what the engine runs, which is questions about the schema.
     *
     * @return never fails for what a field did: that is an error in the answer
     */
    public Uni<Executed> run(Operation operation) {
        Plan plan = plans.of(operation);
        return plan.root().map(root -> run(operation, plan, root)).orElseGet(() -> byEngine(operation));
    }

    /** The engine makes no answer at all where a variable has left an argument null that must not be. */
    private Uni<Executed> byEngine(Operation operation) {
        return engine.run(operation)
                .onFailure(NonNullableValueCoercedAsNullException.class)
                .recoverWithItem(thrown ->
                        new Executed(Buffer.buffer("null"), List.of(TopLevelErrors.worded((GraphQLError) thrown))));
    }

    private static Uni<Executed> run(Operation operation, Plan plan, ObjectPlan root) {
        return Uni.createFrom().emitter(answer -> new Run(operation, plan, root, answer).start());
    }
}
