package io.deliverygraph.graph.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Serves GraphQL over HTTP, in front of the engine's own routes. WebSockets go on to those. */
@ApplicationScoped
public class GraphRoute {

    /** Behind CORS (-300), authentication (-200) and authorisation (-100), before Quarkus counts bytes (-2). */
    private static final int BEFORE_THE_ENGINE = -50;

    private final Serving serving;
    private final String path;

    GraphRoute(
            Pipeline pipeline,
            AnswerWriter writer,
            RequestScope scope,
            HttpConfig config,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize bodyLimit,
            @ConfigProperty(name = "quarkus.http.cors.enabled", defaultValue = "false") boolean cors,
            @ConfigProperty(name = "quarkus.http.root-path", defaultValue = "/") String root,
            @ConfigProperty(name = "quarkus.smallrye-graphql.root-path", defaultValue = "graphql") String path) {
        this.serving = new Serving(pipeline, writer, scope, config, bodyLimit.asLongValue(), cors);
        this.path = GraphPath.below(root, path);
    }

    void register(@Observes Router router) {
        router.route(path).order(BEFORE_THE_ENGINE).handler(this::handle);
    }

    private void handle(RoutingContext http) {
        if (isWebSocket(http)) {
            http.next();
            return;
        }
        VertxContextSafetyToggle.validateContextIfExists("not of one request", "nobody says whether of one request");
        new Exchange(serving, http).begin();
    }

    private static boolean isWebSocket(RoutingContext http) {
        return http.request().method() == HttpMethod.GET
                && http.request().headers().contains("Upgrade", "websocket", true);
    }
}
