package io.deliverygraph.graph.execution;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Runs something as a request is run: on an event loop, in a context and a request scope of its own. */
final class InScope {

    private static final int SECONDS = 30;

    private InScope() {}

    /** Waits for the answer; a failure is thrown as it was. */
    static <T> T answer(Vertx vertx, Supplier<Uni<T>> asked) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        AtomicReference<ContextState> state = new AtomicReference<>();
        Context context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        VertxContextSafetyToggle.setContextSafe(context, true);
        context.runOnContext(now -> {
            ManagedContext scope = Arc.container().requestContext();
            state.set(scope.activate());
            try {
                asked.get().subscribe().with(answer::complete, answer::completeExceptionally);
            } catch (RuntimeException thrown) {
                answer.completeExceptionally(thrown);
            } finally {
                scope.deactivate();
            }
        });
        try {
            return answer.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException | TimeoutException stopped) {
            throw new IllegalStateException(stopped);
        } finally {
            Arc.container().requestContext().destroy(state.get());
        }
    }
}
