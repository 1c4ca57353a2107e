package io.deliverygraph.graph.http;

import io.vertx.core.net.HostAndPort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whose pages may open a WebSocket. Browsers let any page open one to any server, with the user's cookies and without
 * asking (no preflight, no CORS): the server has to look at {@code Origin} itself.
 */
@ApplicationScoped
class FriendlyOrigins {

    private static final String ANYBODY = "*";

    private final List<String> named;

    /** @param named as CORS has them: origins, {@code *}, or regular expressions between slashes */
    FriendlyOrigins(@ConfigProperty(name = "quarkus.http.cors.origins") Optional<List<String>> named) {
        this.named = named.orElse(List.of());
    }

    /**
     * @param origin null where the caller sent none: then it is no page in a browser
     * @param own whom the caller calls, null where it does not say
     */
    boolean include(String origin, HostAndPort own) {
        return origin == null
                || Forgery.isOurs(origin, own)
                || named.stream().anyMatch(friend -> matches(friend, origin));
    }

    private static boolean matches(String friend, String origin) {
        boolean pattern = friend.length() > 2 && friend.startsWith("/") && friend.endsWith("/");
        return pattern
                ? origin.matches(friend.substring(1, friend.length() - 1))
                : friend.equals(ANYBODY) || friend.equalsIgnoreCase(origin);
    }
}
