package io.deliverygraph.graph.execution;

import io.deliverygraph.graph.WithinLimits;
import io.quarkus.arc.Arc;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.smallrye.graphql.execution.ExecutionService;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.Map;

/** Runs an operation as the engine does by itself. */
@ApplicationScoped
class EnginePath {

    private final ExecutionService engine;

    EnginePath(ExecutionService engine) {
        this.engine = engine;
    }

    Uni<Executed> run(Operation operation) {
        return Uni.createFrom().emitter(answer -> {
            engine.executeAsync(request(operation), surroundings(), into(answer));
            // As the engine's own route does: otherwise the thread goes on to another request with it.
            SmallRyeContextManager.clearCurrentSmallRyeContext();
        });
    }

    private static JsonObject request(Operation operation) {
        Map<String, Object> request = new HashMap<>();
        request.put("query", operation.document().text());
        request.put("variables", operation.rawVariables());
        if (operation.name() != null) {
            request.put("operationName", operation.name());
        }
        return Json.createObjectBuilder(request).build();
    }

    /** What the engine's own route hands over. */
    private static Map<String, Object> surroundings() {
        Map<String, Object> surroundings = new HashMap<>();
        surroundings.put("runBlocking", false);
        surroundings.put("httpHeaders", Map.of());
        // Where they hold for a document, they were looked at before anybody came here.
        WithinLimits.note(surroundings);
        surroundings.put("state", Arc.container().requestContext().getState());
        return surroundings;
    }

    private static ExecutionResponseWriter into(UniEmitter<? super Executed> answer) {
        return new ExecutionResponseWriter() {
            @Override
            public void write(ExecutionResponse response) {
                answer.complete(executed(response));
            }

            @Override
            public void fail(Throwable thrown) {
                answer.fail(thrown);
            }
        };
    }

    private static Executed executed(ExecutionResponse response) {
        JsonValue data = response.getExecutionResultAsJsonObject().getOrDefault("data", JsonValue.NULL);
        return new Executed(
                Buffer.buffer(data.toString()), response.getExecutionResult().getErrors());
    }
}
