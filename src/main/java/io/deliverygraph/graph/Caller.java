package io.deliverygraph.graph;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;

/** Who asks, as far as it decides what may be shared with whom. */
@ApplicationScoped
public class Caller {

    /** Carries {@code delivery.cache.bypass-key}. A header of its own, so that no proxy takes it for a login. */
    public static final String KEY_HEADER = "Delivery-Cache-Key";

    private static final String ALL_STORES = "*";

    private final CurrentVertxRequest request;
    private final byte[] bypassKey;

    Caller(CurrentVertxRequest request, CacheConfig config) {
        this.request = request;
        this.bypassKey = config.bypassKey()
                .filter(key -> !key.isBlank())
                .map(key -> key.getBytes(StandardCharsets.UTF_8))
                .orElse(null);
    }

    /** Callers with the same key see the same stores, and may share answers. Today everybody sees all of them. */
    public String sharingKey() {
        return ALL_STORES;
    }

    /** Whether the caller asked past everything that is kept, and may. */
    public boolean bypassesCache() {
        return bypassKey != null && inRequest() && bypasses(request.getCurrent());
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

    /** Takes the same time however much of a wrong key is right. */
    private boolean showsTheKey(HttpServerRequest request) {
        String shown = request.getHeader(KEY_HEADER);
        return shown != null && MessageDigest.isEqual(bypassKey, shown.getBytes(StandardCharsets.UTF_8));
    }
}
