package io.deliverygraph.platform;

import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.core.MultiMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Duration;
import org.jboss.resteasy.reactive.client.impl.ClientRequestContextImpl;
import org.jboss.resteasy.reactive.client.impl.RestClientRequestContext;
import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientRequestContext;
import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientRequestFilter;

/**
 * One call, handed to the REST client as a bean parameter if it goes through it. It knows when the call can be given
 * up: the client takes a connection for a call that was given up while it waited for one, sends nothing on it and never
 * gives it back (Quarkus 3.34, since its pull request 48689). A few of these, and a store's pool is empty for good.
 */
public abstract class Outgoing {

    /** Bytes of an answer that are taken at a time. Each piece is copied to where the pieces before it stand. */
    public static final int CHUNK = 64 * 1024;

    /** What platforms see of who asks, in reads and changes alike. */
    public static final String USER_AGENT = "delivery-graph";

    private volatile RestClientRequestContext client;
    private volatile int status;
    private volatile Trace trace;

    /** What the platform is told of the call's span. */
    private record Trace(TextMapPropagator propagator, Context span) {}

    /**
     * The same call, to be given up at any time: before it has its connection, it is made all the same, and nobody
     * hears its answer.
     *
     * @param call of the client, with this among its parameters
     */
    public <T> Uni<T> sent(Uni<T> call) {
        return Uni.createFrom().emitter(asker -> {
            Cancellable underWay = call.subscribe().with(asker::complete, asker::fail);
            asker.onTermination(() -> {
                if (hasConnection()) {
                    underWay.cancel();
                }
            });
        });
    }

    /**
     * When the client itself ends a call, in milliseconds: a moment after its caller has lost patience, and so only one
     * that was given up before it had a connection, and whose answer nobody waits for.
     */
    public static long unheard(Duration readTimeout) {
        return readTimeout.plusSeconds(1).toMillis();
    }

    /** HTTP status of the answer; 0 as long as there is none. */
    int status() {
        RestClientRequestContext sent = client;
        return sent == null ? status : sent.getResponseStatus();
    }

    /** What the platform wants to see of us, in the headers of a read, which does not go through the client. */
    protected abstract void writeTo(MultiMap headers);

    /** Puts everything into the headers of a read that it carries. */
    final void carry(MultiMap headers) {
        writeTo(headers);
        Trace told = trace;
        if (told != null) {
            told.propagator.inject(told.span, headers, MultiMap::set);
        }
    }

    /** A read has its answer, but for the body. */
    final void answered(int with) {
        status = with;
    }

    /** Sends the call's span along, so that the platform's own may be its children. */
    void tellOf(TextMapPropagator propagator, Context span) {
        this.trace = new Trace(propagator, span);
    }

    private boolean hasConnection() {
        return client != null && client.getHttpClientRequest() != null;
    }

    private void tell(MultivaluedMap<String, Object> headers) {
        Trace told = trace;
        if (told != null) {
            told.propagator.inject(told.span, headers, MultivaluedMap::putSingle);
        }
    }

    /** To be registered with each client. */
    public static final class Watch implements ResteasyReactiveClientRequestFilter {

        @Override
        public void filter(ResteasyReactiveClientRequestContext request) {
            RestClientRequestContext client = ((ClientRequestContextImpl) request).getRestClientRequestContext();
            if (request.getProperty(RestClientRequestContext.INVOKED_METHOD_PARAMETERS_PROP)
                            instanceof Iterable<?> parameters
                    && parameters.iterator().next() instanceof Outgoing call) {
                call.client = client;
                call.tell(request.getHeaders());
            }
        }
    }
}
