package io.deliverygraph.graph;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether requests and calls are traced, and whose children their spans are. Off, which is how we start unless told
 * otherwise, nothing is made and nothing looked up: the SDK, disabled, would still make spans, for nobody.
 */
@Singleton // no proxy: asked several times a request
public class Tracing {

    private final boolean on;
    private final Tracer tracer;
    private final TextMapPropagator propagator;

    @Inject
    Tracing(OpenTelemetry telemetry, @ConfigProperty(name = "quarkus.otel.sdk.disabled") boolean disabled) {
        this(disabled ? OpenTelemetry.noop() : telemetry);
    }

    /** @param telemetry that of nobody, {@link OpenTelemetry#noop()}, for off */
    public Tracing(OpenTelemetry telemetry) {
        this.on = telemetry != OpenTelemetry.noop();
        this.tracer = telemetry.getTracer("io.deliverygraph");
        this.propagator = telemetry.getPropagators().getTextMapPropagator();
    }

    /** Whether anybody is to be told. */
    public boolean isOn() {
        return on;
    }

    /** Makes spans; of nobody where tracing is off. */
    public Tracer tracer() {
        return tracer;
    }

    /** Reads and writes the header that tells whose child a span is: {@code traceparent}. */
    public TextMapPropagator propagator() {
        return propagator;
    }

    /** The span that is under way here, whose children calls from here are. */
    public Context here() {
        return on ? Context.current() : Context.root();
    }

    /**
     * A call that leaves on a Vert.x context of its own, as a child of this one.
     *
     * @param parent that of the first who asked, or {@link Context#root()} for what nobody asked for
     * @param call leaves on a context that nobody else uses, so it may keep the span until its end
     */
    public <T> Supplier<Uni<T>> childOf(Context parent, Supplier<Uni<T>> call) {
        if (!on) {
            return call;
        }
        return () -> {
            if (VertxContext.isOnDuplicatedContext()) {
                parent.makeCurrent();
            }
            return call.get();
        };
    }
}
