package io.deliverygraph.platform;

import io.smallrye.mutiny.Uni;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import org.jboss.resteasy.reactive.client.impl.ClientRequestContextImpl;
import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientRequestContext;
import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientRequestFilter;

/**
 * What is asked all the time goes out over the REST client's own connections, and past its chain of handlers, which was
 * a third of the processor time of a small query (docs/decisions/0027-reads-past-the-rest-client.md). Changes go
 * through the client.
 */
public final class HttpReads {

    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    private final HttpClient connections;
    private final boolean encrypted;
    private final String host;
    private final int port;
    private final String path;
    private final Duration patience;

    /**
     * @param connections of a REST client, with all that is configured for it
     * @param base address that all paths are below
     * @param patience from sending to the answer's last byte
     */
    public HttpReads(HttpClient connections, URI base, Duration patience) {
        this.connections = connections;
        this.encrypted = "https".equals(base.getScheme());
        this.host = base.getHost();
        this.port = base.getPort() < 0 ? usualPort() : base.getPort();
        this.path = withoutSlash(base.getRawPath());
        this.patience = patience;
    }

    /**
     * Reads.
     *
     * @param path below the base, with nothing in it that would have to be escaped
     * @param call carries the request's headers, and hears those of the answer
     * @param answer makes sense of the body, of whatever status; what it throws is the failure
     * @return made anew for each who subscribes; answers on the Vert.x context of whoever does. Fails with what went
     *     wrong on the wire, or with {@link io.smallrye.mutiny.TimeoutException}.
     */
    public <T> Uni<T> get(String path, Outgoing call, Answer<T> answer) {
        return new HttpRead<>(connections, options(HttpMethod.GET, path), null, patience, call, answer);
    }

    /** Reads what a question in the body asks for. */
    public <T> Uni<T> post(String path, Buffer json, Outgoing call, Answer<T> answer) {
        return new HttpRead<>(connections, options(HttpMethod.POST, path), json, patience, call, answer);
    }

    private RequestOptions options(HttpMethod method, String below) {
        return new RequestOptions()
                .setMethod(method)
                .setHost(host)
                .setPort(port)
                .setSsl(encrypted)
                .setURI(path + below);
    }

    private int usualPort() {
        return encrypted ? HTTPS : HTTP;
    }

    private static String withoutSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    /** Makes sense of an answer. */
    @FunctionalInterface
    public interface Answer<T> {

        /**
         * @param status of HTTP
         * @param body empty where there is none
         */
        T of(int status, MultiMap headers, Buffer body);
    }

    /**
     * Finds the connections of a REST client, which does not tell of them: a call through it that ends here, before
     * anything is sent. To be registered with the client.
     */
    public static final class Finder implements ResteasyReactiveClientRequestFilter {

        private volatile HttpClient found;

        @Override
        public void filter(ResteasyReactiveClientRequestContext request) {
            if (found == null) {
                found = ((ClientRequestContextImpl) request)
                        .getRestClientRequestContext()
                        .getHttpClient();
                throw new Found();
            }
        }

        /** @param call any call through the client; it is not sent */
        public HttpClient in(Uni<?> call) {
            call.subscribe().with(impossible -> {}, ended -> {});
            return Objects.requireNonNull(found, "the REST client does not tell of its connections any more");
        }
    }

    /** Nothing is wrong. */
    private static final class Found extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Found() {
            super(null, null, false, false);
        }
    }
}
