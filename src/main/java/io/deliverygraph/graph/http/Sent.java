package io.deliverygraph.graph.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

/** How answers go out. */
final class Sent {

    private static final CharSequence CACHE_CONTROL = HttpHeaders.createOptimized("Cache-Control");
    private static final CharSequence NO_STORE = HttpHeaders.createOptimized("no-store");
    private static final CharSequence SNIFFING = HttpHeaders.createOptimized("X-Content-Type-Options");
    private static final CharSequence NO_SNIFF = HttpHeaders.createOptimized("nosniff");
    private static final CharSequence VARY = HttpHeaders.createOptimized("Vary");
    private static final CharSequence VARIES = HttpHeaders.createOptimized("Accept, Accept-Language");
    private static final CharSequence VARIES_BY_ORIGIN = HttpHeaders.createOptimized("Accept, Accept-Language, Origin");

    /** For a caller that is still sending to notice the answer, in milliseconds. */
    private static final long A_MOMENT = 1_000;

    private Sent() {}

    /**
     * @param request whose answer it is: it may say what its caller knows already
     * @param originMatters whether answers differ by origin, also where this caller has named none: a cache between
     *     would show what it got without one to a page that needs its name in it. The filter for CORS does not say so.
     */
    static void answer(Answer answer, HttpServerRequest request, boolean originMatters, HttpServerResponse response) {
        response.putHeader(VARY, originMatters ? VARIES_BY_ORIGIN : VARIES);
        if (answer.caching() != null) {
            response.putHeader(HttpHeaders.ETAG, answer.caching().tag());
            if (answer.caching().isKnownBy(ifNoneMatch(request))) {
                response.putHeader(CACHE_CONTROL, answer.caching().cacheControl())
                        .setStatusCode(304)
                        .end();
                return;
            }
        }
        response.setStatusCode(answer.status());
        if (answer.status() == 294) {
            response.setStatusMessage("Partial Success");
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, answer.type().contentType())
                .putHeader(
                        HttpHeaders.CONTENT_LENGTH,
                        Integer.toString(answer.body().length()))
                .putHeader(
                        CACHE_CONTROL,
                        answer.caching() == null ? NO_STORE : answer.caching().cacheControl())
                .putHeader(SNIFFING, NO_SNIFF);
        if (answer.allow() != null) {
            response.putHeader(HttpHeaders.ALLOW, answer.allow());
        }
        response.end(answer.body());
    }

    /** A list may come in several lines (RFC 9110, 5.3). */
    private static String ifNoneMatch(HttpServerRequest request) {
        return String.join(",", request.headers().getAll(HttpHeaders.IF_NONE_MATCH));
    }

    /** Where not even a sentence can be written: the status alone, and by what the log calls it. */
    static void atLeastNothing(HttpServerResponse response, String requestId) {
        if (response.ended() || response.closed()) {
            return;
        }
        if (response.headWritten()) {
            response.reset();
            return;
        }
        response.headers().clear();
        response.setStatusCode(500).putHeader(RequestId.HEADER, requestId).end();
    }

    /** Which methods there are. */
    static void methods(HttpServerResponse response) {
        response.setStatusCode(204)
                .putHeader(HttpHeaders.ALLOW, Mistake.METHODS)
                .end();
    }

    /**
     * After the answer to somebody who has not finished sending: the rest is thrown away for a moment, as a caller
     * whose connection breaks while it sends does not see our answer.
     */
    static void hangUp(RoutingContext http) {
        http.request().resume();
        http.vertx().setTimer(A_MOMENT, fired -> {
            if (http.request().isEnded()) {
                return;
            }
            if (http.request().version() == HttpVersion.HTTP_2) {
                http.response().reset();
            } else {
                http.request().connection().close();
            }
        });
    }
}
