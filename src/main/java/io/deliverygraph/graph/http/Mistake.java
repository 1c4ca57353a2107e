package io.deliverygraph.graph.http;

import io.deliverygraph.graph.ErrorCode;
import java.util.Map;

/**
 * Why an HTTP request is no GraphQL request that we answer. Its sentence is one of ours and repeats nothing of what the
 * caller sent.
 *
 * @param messageKey in the bundles, with {@code parameters} for its placeholders
 * @param allow the header {@code Allow}, null where it is not about the method
 */
record Mistake(int status, ErrorCode code, String messageKey, Map<String, Object> parameters, String allow)
        implements Reading {

    static final String METHODS = "GET, HEAD, POST, OPTIONS";

    Mistake {
        parameters = Map.copyOf(parameters);
    }

    private static Mistake of(int status, ErrorCode code, String messageKey) {
        return new Mistake(status, code, messageKey, Map.of(), null);
    }

    static Mistake bad(String messageKey) {
        return of(400, ErrorCode.BAD_REQUEST, messageKey);
    }

    static Mistake forgery() {
        return of(403, ErrorCode.FORBIDDEN, "http.forgery");
    }

    static Mistake foreignPage() {
        return of(403, ErrorCode.FORBIDDEN, "http.foreignPage");
    }

    static Mistake method() {
        return new Mistake(405, ErrorCode.METHOD_NOT_ALLOWED, "http.method", Map.of(), METHODS);
    }

    static Mistake changeByGet() {
        return new Mistake(405, ErrorCode.METHOD_NOT_ALLOWED, "http.changeByGet", Map.of(), "POST, OPTIONS");
    }

    static Mistake notAcceptable() {
        return of(406, ErrorCode.NOT_ACCEPTABLE, "http.notAcceptable");
    }

    static Mistake slow() {
        return of(408, ErrorCode.DEADLINE_EXCEEDED, "http.slow");
    }

    /** @param limit in bytes */
    static Mistake tooLarge(long limit) {
        Map<String, Object> parameters = Map.of("limit", limit / 1024);
        return new Mistake(413, ErrorCode.LIMIT_EXCEEDED, "http.tooLarge", parameters, null);
    }

    static Mistake mediaType(String messageKey) {
        return of(415, ErrorCode.UNSUPPORTED_MEDIA_TYPE, messageKey);
    }

    static Mistake ours() {
        return of(500, ErrorCode.INTERNAL, "http.ours");
    }

    static Mistake late(boolean mayHaveChanged) {
        return of(504, ErrorCode.DEADLINE_EXCEEDED, mayHaveChanged ? "http.lateChange" : "http.late");
    }
}
