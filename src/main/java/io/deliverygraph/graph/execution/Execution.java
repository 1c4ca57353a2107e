package io.deliverygraph.graph.execution;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Runs operations. */
@ApplicationScoped
public class Execution {

    private final EnginePath engine;

    Execution(EnginePath engine) {
        this.engine = engine;
    }

    /**
     * Runs the operation in the request scope that is active here, on the Vert.x context of the caller.
     *
     * @return never fails for what a field did: that is an error in the answer
     */
    public Uni<Executed> run(Operation operation) {
        return engine.run(operation);
    }
}
