package io.deliverygraph.graph.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import java.net.URI;
import java.util.List;
import java.util.Set;

/**
 * Whether somebody else's web page could have made a browser send a GET (decision 19). A POST needs no such question:
 * its media type is JSON, which no form sends and which a script sends to us only after asking.
 */
final class Forgery {

    private static final Set<String> OUR_OWN = Set.of("same-origin", "none");

    /** A browser asks before it sends any of these to another origin, and we say no unless CORS is configured. */
    private static final List<String> ASKED_FOR = List.of(
            "Apollo-Require-Preflight", "X-Apollo-Operation-Name", "X-GraphQL-Yoga-CSRF", "GraphQL-Require-Preflight");

    private Forgery() {}

    static boolean possible(HttpServerRequest request) {
        return fromElsewhere(request) && !asked(request);
    }

    /** A caller that says nothing of where it comes from is no browser of today, or not on another page. */
    private static boolean fromElsewhere(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !OUR_OWN.contains(site);
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin != null && !isOurs(origin, request.authority());
    }

    /** @param own null where the caller does not say whom it calls */
    static boolean isOurs(String origin, HostAndPort own) {
        try {
            String authority = URI.create(origin).getAuthority();
            return authority != null && own != null && authority.equalsIgnoreCase(own.toString());
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static boolean asked(HttpServerRequest request) {
        return isJson(request.getHeader(HttpHeaders.CONTENT_TYPE))
                || ASKED_FOR.stream().map(request::getHeader).anyMatch(value -> value != null && !value.isBlank());
    }

    private static boolean isJson(String contentType) {
        return contentType != null && MediaRange.of(contentType).name().equals("application/json");
    }
}
