package io.deliverygraph.platform;

import io.deliverygraph.graph.PlatformException;
import io.deliverygraph.graph.Tracing;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import io.smallrye.mutiny.Uni;

/** One span for each call of a store that is sent, so one for each try; the platform is told of it. */
final class CallSpans {

    private static final AttributeKey<String> STORE = AttributeKey.stringKey("delivery.store");
    private static final AttributeKey<String> PLATFORM = AttributeKey.stringKey("delivery.platform");
    private static final AttributeKey<Long> STATUS = AttributeKey.longKey("http.response.status_code");
    private static final AttributeKey<String> ERROR = AttributeKey.stringKey("error.type");

    private final String platform;
    private final String store;
    private final Tracing tracing;

    CallSpans(String platform, String store, Tracing tracing) {
        this.platform = platform;
        this.store = store;
        this.tracing = tracing;
    }

    /**
     * The same call, and its span from its start to its end.
     *
     * @param parent from {@link Tracing#here()}, where the call was wanted
     */
    <T> Uni<T> spanned(Enum<?> call, Context parent, Outgoing headers, Uni<T> sent) {
        return tracing.isOn() ? Uni.createFrom().deferred(() -> begun(call, parent, headers, sent)) : sent;
    }

    private <T> Uni<T> begun(Enum<?> call, Context parent, Outgoing headers, Uni<T> sent) {
        Span span = tracing.tracer()
                .spanBuilder(call.name()) // as in the tag of its times
                .setParent(parent)
                .setSpanKind(SpanKind.CLIENT)
                .setAttribute(STORE, store)
                .setAttribute(PLATFORM, platform)
                .startSpan();
        headers.tellOf(tracing.propagator(), parent.with(span));
        // Told more than once where the request is given up later: a span takes nothing after its end.
        return sent.onTermination().invoke((item, thrown, cancelled) -> end(span, headers.status(), thrown, cancelled));
    }

    private static void end(Span span, int status, Throwable thrown, boolean cancelled) {
        if (status > 0) {
            span.setAttribute(STATUS, status);
        }
        if (thrown != null || cancelled) {
            span.setAttribute(ERROR, cancelled ? "cancelled" : type(status, thrown));
            span.setStatus(StatusCode.ERROR);
        }
        span.end();
    }

    /** The status where it says it; otherwise the kind of failure, such as {@code Unreachable}. Never a message. */
    private static String type(int status, Throwable thrown) {
        if (status >= 400) {
            return String.valueOf(status);
        }
        Object kind = thrown instanceof PlatformException known ? known.failure() : thrown;
        return kind.getClass().getSimpleName();
    }
}
