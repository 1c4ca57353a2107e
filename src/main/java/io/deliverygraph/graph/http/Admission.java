package io.deliverygraph.graph.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Optional;

/** Which HTTP requests may carry a GraphQL request at all; looks at methods and headers only. */
final class Admission {

    private static final String JSON = "application/json";

    private Admission() {}

    /** @return empty for those that may */
    static Optional<Mistake> refused(HttpServerRequest request) {
        if (request.method() == HttpMethod.POST) {
            return refusedBody(request);
        }
        boolean reads = request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
        if (!reads) {
            return Optional.of(Mistake.method());
        }
        return Forgery.possible(request) ? Optional.of(Mistake.forgery()) : Optional.empty();
    }

    private static Optional<Mistake> refusedBody(HttpServerRequest request) {
        List<String> types = request.headers().getAll(HttpHeaders.CONTENT_TYPE);
        String written = types.size() == 1 ? types.get(0) : "";
        // As most callers write it: then there is nothing to read.
        if (!written.equals(JSON)) {
            MediaRange type = MediaRange.of(written);
            if (!type.name().equals(JSON)) {
                return Optional.of(Mistake.mediaType("http.contentType"));
            }
            if (!type.isUtf8()) {
                return Optional.of(Mistake.mediaType("http.charset"));
            }
        }
        return isPacked(request) ? Optional.of(Mistake.mediaType("http.packed")) : Optional.empty();
    }

    private static boolean isPacked(HttpServerRequest request) {
        String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        return encoding != null && !encoding.equalsIgnoreCase("identity");
    }
}
