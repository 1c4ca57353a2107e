package io.deliverygraph.graph.http;

import io.deliverygraph.graph.Caller;
import io.deliverygraph.graph.CurrentDeadline;
import io.deliverygraph.graph.Deadline;
import io.deliverygraph.graph.Provenance;
import io.deliverygraph.graph.execution.Executed;
import io.deliverygraph.graph.execution.Execution;
import io.deliverygraph.graph.execution.Operation;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/** Runs operations for those who ask. One run of a query does for all who ask the same at the same time. */
@Singleton // no proxy: asked for each request
public class Executions {

    private final Execution execution;
    private final Answers answers;
    private final AnswerWriter writer;
    private final Caller caller;
    private final CurrentDeadline deadline;
    private final CurrentVertxRequest request;
    private final RequestScope scope;
    private final HttpConfig config;
    private final Vertx vertx;

    Executions(
            Execution execution,
            Answers answers,
            AnswerWriter writer,
            Caller caller,
            CurrentDeadline deadline,
            CurrentVertxRequest request,
            RequestScope scope,
            HttpConfig config,
            Vertx vertx) {
        this.execution = execution;
        this.answers = answers;
        this.writer = writer;
        this.caller = caller;
        this.deadline = deadline;
        this.request = request;
        this.scope = scope;
        this.config = config;
        this.vertx = vertx;
    }

    /**
     * Runs in the request scope of its caller, or takes what another run has answered.
     *
     * @param extensions of the whole answer, the same for all who ask the same; asked for when there is a new answer
     */
    Uni<Shareable> of(Call call, Operation operation, Supplier<Map<String, Object>> extensions) {
        if (!operation.isQuery()) {
            // A change that is under way is carried to its end: given up half-way it would leave half of it behind.
            return run(operation, extensions);
        }
        RoutingContext first = request.getCurrent();
        Uni<Shareable> answer = answers.of(key(call, operation), () -> alone(call, operation, extensions, first));
        return call.gone().bound(answer, () -> new CancellationException("nobody waits any more"));
    }

    private AnswerKey key(Call call, Operation operation) {
        return new AnswerKey(
                operation.document().text(),
                operation.name(),
                CanonicalJson.of(operation.rawVariables()),
                caller.sharingKey(),
                call.language().getLanguage());
    }

    /** In the scope of the one who asks; in one of its own where several do. */
    private Uni<Shareable> alone(
            Call call, Operation operation, Supplier<Map<String, Object>> extensions, RoutingContext first) {
        if (Arc.container().requestContext().isActive()) {
            deadline.set(call.deadline());
            return run(operation, extensions);
        }
        Deadline ofAll = new Deadline();
        HomeContext home = HomeContext.here();
        long timer = vertx.setTimer(config.deadline().toMillis(), fired -> home.run(ofAll::end));
        return Uni.createFrom()
                .deferred(() -> {
                    scope.open(first);
                    call.account().traceHere();
                    deadline.set(ofAll);
                    return run(operation, extensions);
                })
                .onTermination()
                .invoke(() -> {
                    vertx.cancelTimer(timer);
                    // The last who leaves cancels from a request of its own, whose scope is none of our business.
                    home.run(scope::close);
                });
    }

    private Uni<Shareable> run(Operation operation, Supplier<Map<String, Object>> extensions) {
        Provenance provenance = Provenance.current();
        return execution.run(operation).map(executed -> shareable(executed, extensions.get(), provenance.basis()));
    }

    private Shareable shareable(Executed executed, Map<String, Object> extensions, Provenance.Basis basis) {
        Answer answer = writer.of(executed, withStaleStores(extensions, basis), ResponseType.GRAPHQL);
        return new Shareable(answer, executed.errors().isEmpty(), basis);
    }

    /** Says which stores are down, and from when the part of the answer is that was taken of them. */
    private static Map<String, Object> withStaleStores(Map<String, Object> extensions, Provenance.Basis basis) {
        if (basis.stale().isEmpty()) {
            return extensions;
        }
        Map<String, Object> more = new LinkedHashMap<>(extensions);
        more.put("stale", basis.stale().stream().map(Executions::told).toList());
        return more;
    }

    private static Map<String, Object> told(Provenance.StaleStore store) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("storeId", store.id());
        told.put("readAt", store.readAt().toString());
        return told;
    }
}
