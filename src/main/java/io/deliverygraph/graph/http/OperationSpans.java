package io.deliverygraph.graph.http;

import io.deliverygraph.graph.Tracing;
import io.deliverygraph.graph.limit.Cost;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;

/**
 * One span for each request, a child of the caller's ({@code traceparent}). It is current on the request's Vert.x
 * context, so that the calls to platforms become its children. Nothing is made where nobody traces.
 */
@Singleton // no proxy: made at the start, and asked several times a request
class OperationSpans implements Witness {

    private static final AttributeKey<String> METHOD = AttributeKey.stringKey("http.request.method");
    private static final AttributeKey<String> PATH = AttributeKey.stringKey("url.path");
    private static final AttributeKey<Long> STATUS = AttributeKey.longKey("http.response.status_code");
    private static final AttributeKey<String> NAME = AttributeKey.stringKey("graphql.operation.name");
    private static final AttributeKey<String> TYPE = AttributeKey.stringKey("graphql.operation.type");
    private static final AttributeKey<String> ERROR = AttributeKey.stringKey("error.type");
    private static final AttributeKey<Long> CALLS = AttributeKey.longKey("delivery.cost.calls");
    private static final AttributeKey<String> OUTCOME = AttributeKey.stringKey("delivery.outcome");
    private static final AttributeKey<String> REQUEST = AttributeKey.stringKey("delivery.request.id");

    private final Tracing tracing;

    OperationSpans(Tracing tracing) {
        this.tracing = tracing;
    }

    @Override
    public void began(Account account) {
        if (!tracing.isOn()) {
            return;
        }
        HttpServerRequest request = account.request();
        Context parent = tracing.propagator().extract(Context.root(), request, Headers.OF_REQUEST);
        Span span = tracing.tracer()
                .spanBuilder("graphql")
                .setSpanKind(SpanKind.SERVER)
                .setParent(parent)
                .setAttribute(METHOD, request.method().name())
                .setAttribute(PATH, request.path())
                .setAttribute(REQUEST, account.requestId())
                .startSpan();
        account.trace(parent, span);
        account.traceHere();
    }

    @Override
    public void named(Account account) {
        if (tracing.isOn()) {
            account.span().updateName(RequestLines.what(account));
        }
    }

    @Override
    public void ended(Account account) {
        Span span = account.span();
        if (!span.isRecording()) {
            return;
        }
        if (account.type() != OperationType.UNKNOWN) {
            span.setAttribute(TYPE, account.type().told());
        }
        if (account.operation() != null) {
            span.setAttribute(NAME, account.operation());
        }
        if (account.status() != 0) {
            span.setAttribute(STATUS, (long) account.status());
        }
        Cost cost = account.cost();
        if (cost != null) {
            span.setAttribute(CALLS, cost.upstreamCalls());
        }
        Result result = account.result();
        span.setAttribute(OUTCOME, result.outcome().told());
        if (!result.codes().isEmpty()) {
            span.setAttribute(ERROR, result.codes().get(0));
        }
        if (result.outcome() == Outcome.FAILURE || result.outcome() == Outcome.LATE) {
            span.setStatus(StatusCode.ERROR);
        }
        span.end();
    }

    /** Looks for the caller's trace in the request's headers. */
    private enum Headers implements TextMapGetter<HttpServerRequest> {
        OF_REQUEST;

        @Override
        public Iterable<String> keys(HttpServerRequest request) {
            return request.headers().names();
        }

        @Override
        public String get(HttpServerRequest request, String name) {
            return request == null ? null : request.getHeader(name);
        }
    }
}
