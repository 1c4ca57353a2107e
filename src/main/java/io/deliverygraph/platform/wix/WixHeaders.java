package io.deliverygraph.platform.wix;

import io.deliverygraph.platform.Outgoing;
import io.vertx.core.MultiMap;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.client.ClientResponseContext;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jboss.resteasy.reactive.client.impl.RestClientRequestContext;
import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientRequestContext;
import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientResponseFilter;

/**
 * What a call carries, and what its answer carried (Wix contract 1.2). One for each call; a header whose value is null
 * is not sent.
 */
final class WixHeaders extends Outgoing {

    private static final String AUTHORIZATION = "Authorization";
    private static final String SITE = "wix-site-id";

    static final String REQUEST_ID = "x-wix-request-id";
    static final String CONSISTENT = "X-Wix-Consistent";

    /** The bare credential, without {@code Bearer}. */
    @HeaderParam(AUTHORIZATION)
    public final String authorization;

    /** Goes with an API key only. */
    @HeaderParam(SITE)
    public final String siteId;

    /** What an earlier answer to the same GraphQL request said, so that it reads what it wrote. */
    @HeaderParam(CONSISTENT)
    public final String consistent;

    private volatile Answered answered = Answered.NOTHING;

    WixHeaders(String authorization, String siteId, String consistent) {
        this.authorization = authorization;
        this.siteId = siteId;
        this.consistent = consistent;
    }

    @Override
    protected void writeTo(MultiMap headers) {
        put(headers, AUTHORIZATION, authorization);
        put(headers, SITE, siteId);
        put(headers, CONSISTENT, consistent);
    }

    private static void put(MultiMap headers, String name, String value) {
        if (value != null) {
            headers.set(name, value);
        }
    }

    /** @param headers of the answer by name, null for those that it has not got */
    void heard(int status, UnaryOperator<String> headers) {
        answered = new Answered(status, headers.apply(REQUEST_ID), headers.apply(CONSISTENT));
    }

    /** What the headers of the answer said; nothing before it came. */
    Answered answered() {
        return answered;
    }

    /**
     * @param requestId Wix's own; null when the answer had none
     * @param consistent to be repeated by later calls of the same GraphQL request; null when the answer had none
     */
    record Answered(int status, String requestId, String consistent) {

        private static final Answered NOTHING = new Answered(0, null, null);
    }

    /** Hears the headers of each success; a {@link WixRefusal} carries its own. */
    static final class Listener implements ResteasyReactiveClientResponseFilter {

        @Override
        public void filter(ResteasyReactiveClientRequestContext request, ClientResponseContext response) {
            // Called for a connection that broke too: then there is no status, and there are no headers.
            if (response.getStatus() > 0
                    && request.getProperty(RestClientRequestContext.INVOKED_METHOD_PARAMETERS_PROP)
                            instanceof List<?> parameters
                    && parameters.get(0) instanceof WixHeaders call) {
                call.heard(response.getStatus(), response::getHeaderString);
            }
        }
    }
}
