package io.deliverygraph.graph;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.lang.reflect.Proxy;
import java.time.Clock;

/** Callers and what goes with them, for tests without a container. */
public final class PlainCaller {

    private PlainCaller() {}

    /** One who sends these headers. */
    public static Caller sending(CacheConfig config, MultiMap headers) {
        HttpServerRequest request = proxy(HttpServerRequest.class, (name, arguments) -> switch (name) {
            case "headers" -> headers;
            case "getHeader" -> headers.get((String) arguments[0]);
            default -> throw new UnsupportedOperationException(name);
        });
        CurrentVertxRequest current = new CurrentVertxRequest();
        current.setCurrent(proxy(RoutingContext.class, (name, arguments) -> request));
        return new Caller(current, config);
    }

    /** One without any right. */
    public static Caller nobody() {
        return sending(io.deliverygraph.testing.CacheSettings.DEFAULTS, MultiMap.caseInsensitiveMultiMap());
    }

    /** A caller who asks past the cache, and may. */
    public static Caller bypassing() {
        return sending(
                io.deliverygraph.testing.CacheSettings.DEFAULTS.withBypassKey("right"),
                MultiMap.caseInsensitiveMultiMap()
                        .add("Cache-Control", "no-cache")
                        .add(Caller.KEY_HEADER, "right"));
    }

    /** Freshness of stores nobody has written to. */
    public static Freshness freshness(Clock clock) {
        return new Freshness(clock);
    }

    private interface Answering {
        Object to(String name, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Answering answering) {
        return type.cast(Proxy.newProxyInstance(
                PlainCaller.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> answering.to(method.getName(), arguments)));
    }
}
