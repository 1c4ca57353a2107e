package io.deliverygraph.graph;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Who asks, as far as it decides what may be shared with whom. */
@Singleton // no proxy: asked for each request
public class Caller {

    /** Carries {@code delivery.cache.bypass-key}. A header of its own, so that no proxy takes it for a login. */
    public static final String KEY_HEADER = "Delivery-Cache-Key";

    private static final String ALL_STORES = "*";

    private final CurrentVertxRequest request;
    private final Optional<Secret> bypassKey;

    Caller(CurrentVertxRequest request, CacheConfig config) {
        this.request = request;
        this.bypassKey = Secret.of(config.bypassKey());
    }

    /** Callers with the same key see the same stores, and may share answers. Today everybody sees all of them. */
    public String sharingKey() {
        return ALL_STORES;
    }

    /** Whether the caller asked past everything that is kept, and may. */
    public boolean bypassesCache() {
        return bypassKey.isPresent() && inRequest() && bypasses(request.getCurrent());
    }

    private static boolean inRequest() {
        return Arc.container() == null || Arc.container().requestContext().isActive();
    }

    private boolean bypasses(RoutingContext current) {
        return current != null && asksForNoCache(current.request()) && showsTheKey(current.request());
    }

    private static boolean asksForNoCache(HttpServerRequest request) {
        List<String> wishes = request.headers().getAll("Cache-Control");
        return wishes.stream()
                .flatMap(wish -> Arrays.stream(wish.split(",")))
                .anyMatch(wish -> "no-cache".equalsIgnoreCase(wish.strip()));
    }

    private boolean showsTheKey(HttpServerRequest request) {
        return bypassKey
                .filter(key -> key.isShownAs(request.getHeader(KEY_HEADER)))
                .isPresent();
    }
}
