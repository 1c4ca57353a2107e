package io.deliverygraph.platform.wix;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;

/**
 * A real HTTP server that answers what a test tells it to, in turn, and remembers what it was asked. Stores:
 * {@code key} and {@code other} with API keys, {@code app} with an app's credential, {@code gone} where nobody listens.
 */
public class ScriptedWix implements QuarkusTestResourceLifecycleManager {

    static final String SITE = "11111111-1111-4111-8111-111111111111";

    private static final Queue<BiConsumer<HttpServerRequest, String>> SCRIPT = new ConcurrentLinkedQueue<>();
    private static final List<Asked> ASKED = new CopyOnWriteArrayList<>();

    private Vertx vertx;

    /** What came in; header names in lower case. */
    record Asked(String method, String path, String query, Map<String, String> headers, String body) {
        String header(String name) {
            return headers.get(name.toLowerCase(java.util.Locale.ROOT));
        }

        String line() {
            return method + " " + path;
        }
    }

    static void reset() {
        SCRIPT.clear();
        ASKED.clear();
    }

    /** The next answer: a status and a JSON body. */
    static void answer(int status, String body) {
        answer(status, Map.of(), body);
    }

    static void answer(int status, Map<String, String> headers, String body) {
        answer((request, asked) -> {
            headers.forEach(request.response()::putHeader);
            request.response()
                    .setStatusCode(status)
                    .putHeader("Content-Type", "application/json")
                    .putHeader("x-wix-request-id", "req-" + ASKED.size())
                    .end(body);
        });
    }

    static void answer(BiConsumer<HttpServerRequest, String> next) {
        SCRIPT.add(next);
    }

    static List<Asked> asked() {
        return List.copyOf(ASKED);
    }

    @Override
    public Map<String, String> start() {
        vertx = Vertx.vertx();
        HttpServer server = vertx.createHttpServer()
                .requestHandler(ScriptedWix::take)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        String url = "http://127.0.0.1:" + server.actualPort() + "/wix";
        return Map.ofEntries(
                Map.entry("delivery.stores.key.platform", "wix"),
                Map.entry("delivery.stores.key.url", url),
                Map.entry("delivery.stores.key.currency", "EUR"),
                Map.entry("delivery.stores.key.site-id", SITE),
                Map.entry("delivery.stores.key.api-key", "secret-key"),
                Map.entry("delivery.stores.other.platform", "wix"),
                Map.entry("delivery.stores.other.url", url + "/"),
                Map.entry("delivery.stores.other.site-id", "22222222-2222-4222-8222-222222222222"),
                Map.entry("delivery.stores.other.api-key", "other-key"),
                Map.entry("delivery.stores.app.platform", "wix"),
                Map.entry("delivery.stores.app.url", url),
                Map.entry("delivery.stores.app.app-id", "app"),
                Map.entry("delivery.stores.app.app-secret", "app-secret"),
                Map.entry("delivery.stores.app.instance-id", "instance"),
                Map.entry("delivery.stores.gone.platform", "wix"),
                Map.entry("delivery.stores.gone.url", "http://127.0.0.1:1"),
                Map.entry("delivery.stores.gone.site-id", SITE),
                Map.entry("delivery.stores.gone.api-key", "secret-key"),
                Map.entry("quarkus.rest-client.logging.scope", "request-response"),
                Map.entry("quarkus.rest-client.logging.body-limit", "10000"),
                Map.entry("quarkus.log.category.\"org.jboss.resteasy.reactive.client.logging\".level", "DEBUG"),
                Map.entry("delivery.wix.read-timeout", "2500ms"),
                Map.entry("delivery.wix.retry-delay", "10ms"),
                Map.entry("delivery.wix.longest-wait", "1500ms"),
                Map.entry("delivery.wix.calls-per-minute", "100000"),
                Map.entry("delivery.wix.circuit-calls", "1000"));
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private static void take(HttpServerRequest request) {
        request.body().onSuccess(body -> {
            Map<String, String> headers = new java.util.HashMap<>();
            request.headers().forEach((name, value) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), value));
            ASKED.add(new Asked(request.method().name(), request.path(), request.query(), headers, body.toString()));
            BiConsumer<HttpServerRequest, String> next = SCRIPT.poll();
            if (next == null) {
                request.response().setStatusCode(599).end("no answer in the script");
            } else {
                next.accept(request, body.toString());
            }
        });
    }
}
