package io.deliverygraph.graph.http;

import io.deliverygraph.graph.execution.Operation;
import io.deliverygraph.graph.limit.Cost;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Set;

/**
 * What is known of one request, told step by step by whoever finds it out, and handed to the {@link Witness}es. All of
 * it happens on the request's own Vert.x context, and nothing is noted any more once it is closed: a change may be
 * carried to its end after its caller has gone.
 */
final class Account {

    /**
     * Of a name in meters, spans and logs: nobody's frontend has a longer one, and a caller may send 60,000 letters.
     */
    private static final int LONGEST_NAME = 64;

    private static final long STILL_OPEN = -1;

    private final List<Witness> witnesses;
    private final HttpServerRequest request;
    private final String requestId;
    private final long began = System.nanoTime();
    private Context trace = Context.root();
    private Span span = Span.getInvalid();
    private OperationType type = OperationType.UNKNOWN;
    private String operation;
    private boolean trusted;
    private Cost cost;
    private Result result = Result.ABANDONED;
    private Set<String> stores = Set.of();
    private int status;
    private long nanos = STILL_OPEN;

    Account(List<Witness> witnesses, HttpServerRequest request, String requestId) {
        this.witnesses = witnesses;
        this.request = request;
        this.requestId = requestId;
        for (Witness witness : witnesses) {
            witness.began(this);
        }
    }

    /** @param ofTrusted whether the document is one of those that the service was started with */
    void named(Operation found, boolean ofTrusted) {
        String name = found.definition().getName();
        type = OperationType.of(found.definition().getOperation());
        operation = name == null || name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
        trusted = ofTrusted;
        for (Witness witness : witnesses) {
            witness.named(this);
        }
    }

    void costs(Cost expected) {
        cost = expected;
    }

    /** @param read keys of the stores that the answer rests on */
    void restsOn(Set<String> read) {
        if (!isClosed()) {
            stores = read;
        }
    }

    /** @param said by the answer that goes out now */
    void answered(Result said) {
        if (!isClosed()) {
            result = said;
        }
    }

    /**
     * The answer has gone out, or the caller has gone away without one. A second time it does nothing.
     *
     * @param sent the status as it went out, if anything did
     */
    void close(int sent) {
        if (isClosed()) {
            return;
        }
        nanos = System.nanoTime() - began;
        status = result == Result.ABANDONED ? 0 : sent;
        for (Witness witness : witnesses) {
            witness.ended(this);
        }
    }

    private boolean isClosed() {
        return nanos != STILL_OPEN;
    }

    /** Set by who makes spans, when the request begins. */
    void trace(Context within, Span ofRequest) {
        trace = within.with(ofRequest);
        span = ofRequest;
    }

    /**
     * From here on, spans that are made on this Vert.x context are children of the request's. They are for as long as
     * the context lives, and go with it: a change may outlive its caller.
     */
    void traceHere() {
        if (span.getSpanContext().isValid() && VertxContext.isOnDuplicatedContext()) {
            trace.makeCurrent();
        }
    }

    /** One that records nothing where nobody traces. */
    Span span() {
        return span;
    }

    HttpServerRequest request() {
        return request;
    }

    /** The caller's, or one of ours. */
    String requestId() {
        return requestId;
    }

    OperationType type() {
        return type;
    }

    /** Its name, cut where it is very long; null where it has none, or none was found yet. */
    String operation() {
        return operation;
    }

    /** Whether its document is one of those that the service was started with. */
    boolean trusted() {
        return trusted;
    }

    /** Null where it was refused before that was worked out. */
    Cost cost() {
        return cost;
    }

    Result result() {
        return result;
    }

    /** Keys of the stores that the answer rests on. */
    Set<String> stores() {
        return stores;
    }

    /** As it was sent; zero where nothing was. */
    int status() {
        return status;
    }

    /** From the request's head to the answer's end, in nanoseconds; known when it has ended. */
    long nanos() {
        return nanos;
    }
}
