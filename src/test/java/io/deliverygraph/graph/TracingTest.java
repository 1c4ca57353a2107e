package io.deliverygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Calls that leave on a Vert.x context of their own. */
class TracingTest {

    private static final Context REQUEST = Context.root()
            .with(Span.wrap(SpanContext.create(
                    "0af7651916cd43dd8448eb211c80319c",
                    "b7ad6b7169203331",
                    TraceFlags.getSampled(),
                    TraceState.getDefault())));

    private final Vertx vertx = Vertx.vertx();
    private final Tracing tracing = new Tracing(OpenTelemetrySdk.builder().build());

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void areChildrenOfWhoeverAskedFirst() throws Exception {
        assertThat(seenBy(tracing.childOf(REQUEST, this::hereLater))).isSameAs(REQUEST);
    }

    @Test
    void areNobodysChildrenWhereNobodyAsked() throws Exception {
        assertThat(seenBy(tracing.childOf(Context.root(), this::hereLater))).isSameAs(Context.root());
    }

    @Test
    void leaveAsTheyAreWhileNobodyTraces() {
        Supplier<Uni<Context>> call = this::hereLater;

        assertThat(new Tracing(OpenTelemetry.noop()).childOf(REQUEST, call)).isSameAs(call);
    }

    /** As the second page of a read, which is asked for when the first has come. */
    private Uni<Context> hereLater() {
        io.vertx.core.Context home = Vertx.currentContext();
        return Uni.createFrom()
                .emitter(answer ->
                        vertx.setTimer(1, rang -> home.runOnContext(later -> answer.complete(tracing.here()))));
    }

    private Context seenBy(Supplier<Uni<Context>> call) throws Exception {
        CompletableFuture<Context> seen = new CompletableFuture<>();
        VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext())
                .runOnContext(begin -> call.get().subscribe().with(seen::complete, seen::completeExceptionally));
        return seen.get(10, TimeUnit.SECONDS);
    }
}
