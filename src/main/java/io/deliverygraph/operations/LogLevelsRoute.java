package io.deliverygraph.operations;

import io.deliverygraph.graph.Secret;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jboss.logmanager.LogContext;

/**
 * Levels of logging at the management port: {@code GET /q/loggers}, {@code GET} and {@code PUT /q/loggers/<name>} with
 * {@code {"level": "DEBUG"}}. Nothing is there unless {@code delivery.log-levels.key} is configured, and nobody is
 * answered who does not show it.
 */
@ApplicationScoped
public class LogLevelsRoute {

    /** A header of its own, so that no proxy takes it for a login. */
    static final String KEY_HEADER = "Delivery-Log-Levels-Key";

    private static final Logger LOG = Logger.getLogger(LogLevelsRoute.class);

    /** Bytes of a body; the longest that makes sense has some thirty. */
    private static final long LARGEST = 1_000;

    private final LogLevels levels = new LogLevels(LogContext.getLogContext());
    private final Optional<Secret> key;
    private final String path;

    LogLevelsRoute(
            LogLevelsConfig config,
            @ConfigProperty(name = "quarkus.management.root-path", defaultValue = "/q") String root) {
        this.key = Secret.of(config.key());
        this.path = (root.startsWith("/") ? root : "/" + root).replaceAll("/+$", "") + "/loggers";
    }

    void register(@Observes ManagementInterface management) {
        if (key.isEmpty()) {
            return;
        }
        Router router = management.router();
        router.route(path).handler(this::guard);
        router.route(path + "/:name").handler(this::guard);
        router.get(path).handler(this::all);
        router.get(path + "/:name").handler(this::one);
        router.put(path + "/:name")
                .handler(BodyHandler.create(false).setBodyLimit(LARGEST))
                .handler(this::change);
    }

    private void guard(RoutingContext http) {
        String shown = http.request().getHeader(KEY_HEADER);
        if (key.filter(secret -> secret.isShownAs(shown)).isPresent()) {
            http.next();
        } else {
            say(403, "Send the key of delivery.log-levels.key in the header " + KEY_HEADER + ".", http);
        }
    }

    private void all(RoutingContext http) {
        JsonObject loggers = new JsonObject();
        levels.own().forEach((name, known) -> loggers.put(name, json(known)));
        send(200, new JsonObject().put("levels", LogLevels.NAMES).put("loggers", loggers), http);
    }

    private void one(RoutingContext http) {
        levels.find(http.pathParam("name")).ifPresentOrElse(known -> send(200, json(known), http), () -> nobody(http));
    }

    private void change(RoutingContext http) {
        Optional<String> level = wanted(http);
        if (level.isEmpty() || !LogLevels.isLevel(level.get())) {
            say(400, "Send {\"level\": …} with one of " + LogLevels.NAMES + ", or null to inherit it.", http);
            return;
        }
        String name = http.pathParam("name");
        Optional<LogLevels.Known> before = levels.find(name);
        if (before.isEmpty()) {
            nobody(http);
            return;
        }
        if (name.equals(LogLevels.ROOT) && level.get().equalsIgnoreCase(LogLevels.INHERIT)) {
            say(400, "The root has nobody to inherit a level from. Send one of " + LogLevels.NAMES + ".", http);
            return;
        }
        levels.set(name, level.get())
                .ifPresentOrElse(
                        now -> {
                            LOG.warnf(
                                    "The level of %s is now %s, and was %s",
                                    now.name(), now.effective(), before.get().effective());
                            send(200, json(now), http);
                        },
                        () -> nobody(http));
    }

    /** @return empty where the body does not say it */
    private static Optional<String> wanted(RoutingContext http) {
        try {
            JsonObject body = http.body().asJsonObject();
            if (body == null || !body.containsKey("level")) {
                return Optional.empty();
            }
            Object level = body.getValue("level");
            return Optional.of(level == null ? LogLevels.INHERIT : level.toString());
        } catch (DecodeException | ClassCastException none) {
            return Optional.empty();
        }
    }

    private static void nobody(RoutingContext http) {
        say(404, "Nobody logs under this name so far. Name a class or a package that has logged, or root.", http);
    }

    private static JsonObject json(LogLevels.Known known) {
        return new JsonObject()
                .put("name", known.name())
                .put("level", known.level())
                .put("effectiveLevel", known.effective());
    }

    private static void say(int status, String sentence, RoutingContext http) {
        send(status, new JsonObject().put("message", sentence), http);
    }

    private static void send(int status, JsonObject body, RoutingContext http) {
        http.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/json")
                .putHeader("Cache-Control", "no-store")
                .end(body.encode());
    }
}
