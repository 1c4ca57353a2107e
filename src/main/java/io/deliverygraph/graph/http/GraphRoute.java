package io.deliverygraph.graph.http;

import io.deliverygraph.graph.CallerLanguage;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Serves GraphQL over HTTP, in front of the engine's own routes. It leaves WebSockets to those. */
@ApplicationScoped
public class GraphRoute {

    /** Behind CORS (-300), authentication (-200) and authorisation (-100), before Quarkus counts bytes (-2). */
    private static final int BEFORE_THE_ENGINE = -50;

    /** The engine opens them at -99, in front of us, so this stands between authentication and authorisation. */
    private static final int BEFORE_ITS_WEBSOCKETS = -150;

    private final Serving serving;
    private final FriendlyOrigins friends;
    private final String path;

    GraphRoute(
            Pipeline pipeline,
            AnswerWriter writer,
            RequestScope scope,
            Accounts accounts,
            HttpConfig config,
            FriendlyOrigins friends,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize bodyLimit,
            @ConfigProperty(name = "quarkus.http.cors.enabled", defaultValue = "false") boolean cors,
            @ConfigProperty(name = "quarkus.http.root-path", defaultValue = "/") String root,
            @ConfigProperty(name = "quarkus.smallrye-graphql.root-path", defaultValue = "graphql") String path) {
        this.serving = new Serving(pipeline, writer, scope, accounts, config, bodyLimit.asLongValue(), cors);
        this.friends = friends;
        this.path = GraphPath.below(root, path);
    }

    void register(@Observes Router router) {
        router.route(path).order(BEFORE_ITS_WEBSOCKETS).handler(this::guard);
        router.route(path).order(BEFORE_THE_ENGINE).handler(this::handle);
    }

    private void handle(RoutingContext http) {
        VertxContextSafetyToggle.validateContextIfExists("not of one request", "nobody says whether of one request");
        new Exchange(serving, http).begin();
    }

    /** Whose page opens a WebSocket is asked here, as neither browsers nor the engine ask. */
    private void guard(RoutingContext http) {
        HttpServerRequest request = http.request();
        if (!isWebSocket(request) || friends.include(request.getHeader(HttpHeaders.ORIGIN), request.authority())) {
            http.next();
            return;
        }
        Locale language = CallerLanguage.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Answer refusal = serving.writer().of(Mistake.foreignPage(), ResponseType.JSON, language);
        Account account = serving.accounts().open(request);
        http.response().putHeader(RequestId.HEADER, account.requestId());
        account.answered(refusal.result());
        Sent.answer(refusal, request, serving.originMatters(), http.response());
        account.close(refusal.status());
    }

    private static boolean isWebSocket(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.UPGRADE, "websocket", true);
    }
}
