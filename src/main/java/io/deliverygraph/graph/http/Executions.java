package io.deliverygraph.graph.http;

import io.deliverygraph.graph.Alarms;
import io.deliverygraph.graph.Caller;
import io.deliverygraph.graph.CurrentDeadline;
import io.deliverygraph.graph.Deadline;
import io.deliverygraph.graph.Provenance;
import io.deliverygraph.graph.execution.Executed;
import io.deliverygraph.graph.execution.Execution;
import io.deliverygraph.graph.execution.Operation;
import io.quarkus.arc.Arc;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;

/** Runs operations for those who ask. One run of a query does for all who ask the same at the same time. */
@Singleton // no proxy: asked for each request
public class Executions {

    private final Execution execution;
    private final Answers answers;
    private final AnswerWriter writer;
    private final Caller caller;
    private final CurrentDeadline deadline;
    private final RequestScope scope;
    private final HttpConfig config;

    Executions(
            Execution execution,
            Answers answers,
            AnswerWriter writer,
            Caller caller,
            CurrentDeadline deadline,
            RequestScope scope,
            HttpConfig config) {
        this.execution = execution;
        this.answers = answers;
        this.writer = writer;
        this.caller = caller;
        this.deadline = deadline;
        this.scope = scope;
        this.config = config;
    }

    /** Runs in the request scope of its caller, or takes what another run has answered. */
    Uni<Shareable> of(Call call, Ready ready) {
        if (!ready.operation().isQuery()) {
            // A change that is under way is carried to its end: given up half-way it would leave half of it behind.
            return run(ready);
        }
        Uni<Shareable> answer = answers.of(key(call, ready), () -> alone(call, ready));
        return call.gone().bound(answer, () -> new CancellationException("nobody waits any more"));
    }

    private AnswerKey key(Call call, Ready ready) {
        Operation operation = ready.operation();
        return new AnswerKey(
                operation.document().text(),
                operation.name(),
                ready.variables(),
                caller.sharingKey(),
                call.language().getLanguage());
    }

    /** In the scope of the one who asks; in one of its own where several do. */
    private Uni<Shareable> alone(Call call, Ready ready) {
        if (Arc.container().requestContext().isActive()) {
            deadline.set(call.deadline());
            return run(ready);
        }
        Deadline ofAll = new Deadline();
        HomeContext home = HomeContext.here();
        Alarms.Alarm alarm = Alarms.set(home.context(), config.deadline(), ofAll::end);
        return Uni.createFrom()
                .deferred(() -> {
                    scope.open(call.http());
                    call.account().traceHere();
                    deadline.set(ofAll);
                    return run(ready);
                })
                .onTermination()
                .invoke(() -> {
                    alarm.cancel();
                    // The last who leaves cancels from a request of its own, whose scope is none of our business.
                    home.run(scope::close);
                });
    }

    private Uni<Shareable> run(Ready ready) {
        Provenance provenance = Provenance.current();
        return execution.run(ready.operation()).map(executed -> shareable(executed, ready, provenance.basis()));
    }

    private Shareable shareable(Executed executed, Ready ready, Provenance.Basis basis) {
        Answer answer = writer.of(executed, extensions(ready, basis), ResponseType.GRAPHQL);
        return new Shareable(answer, executed.errors().isEmpty(), basis);
    }

    /** They say which stores are down, and from when the part of the answer is that was taken of them. */
    private static byte[] extensions(Ready ready, Provenance.Basis basis) {
        if (basis.stale().isEmpty()) {
            return ready.extensions();
        }
        Map<String, Object> more = new LinkedHashMap<>(ready.told());
        more.put("stale", basis.stale().stream().map(Executions::told).toList());
        return AnswerWriter.json(more);
    }

    private static Map<String, Object> told(Provenance.StaleStore store) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("storeId", store.id());
        told.put("readAt", store.readAt().toString());
        return told;
    }
}
