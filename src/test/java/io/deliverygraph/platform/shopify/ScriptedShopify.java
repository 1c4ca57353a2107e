package io.deliverygraph.platform.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * A real HTTP server that answers what a test tells it to, in turn, and remembers what it was asked. Stores:
 * {@code scripted}, {@code pounds} that is configured with another weight unit and currency than it says, {@code slow}
 * and {@code low} whose buckets a test may empty, and {@code gone} where nobody listens.
 */
public class ScriptedShopify implements QuarkusTestResourceLifecycleManager {

    static final String TOKEN = "shpat_hush";

    private static final Queue<Consumer<HttpServerRequest>> SCRIPT = new ConcurrentLinkedQueue<>();
    private static final List<Asked> ASKED = new CopyOnWriteArrayList<>();

    private Vertx vertx;

    /** What came in; header names in lower case. */
    record Asked(String line, Map<String, String> headers, String body) {

        JsonNode json() {
            return json(body);
        }

        JsonNode variables() {
            return json().path("variables");
        }

        String document() {
            return json().path("query").asText();
        }

        static JsonNode json(String text) {
            try {
                return WireJson.MAPPER.readTree(text);
            } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
                throw new IllegalArgumentException(e);
            }
        }
    }

    static void reset() {
        SCRIPT.clear();
        ASKED.clear();
    }

    /** The next answer is a success with this data. */
    static void data(String data) {
        answer(200, "{\"data\": " + data + "}");
    }

    /** The next answer has one top-level error, and this beside it. */
    static void error(String code, String beside) {
        answer(
                200,
                "{\"errors\": [{\"message\": \"No.\", \"extensions\": {\"code\": \"" + code + "\"}}]" + beside + "}");
    }

    static void answer(int status, String body) {
        answer(status, Map.of(), body);
    }

    static void answer(int status, Map<String, String> headers, String body) {
        answer(request -> {
            headers.forEach(request.response()::putHeader);
            request.response()
                    .setStatusCode(status)
                    .putHeader("Content-Type", "application/json; charset=utf-8")
                    .putHeader("x-request-id", "req-" + ASKED.size())
                    .end(body);
        });
    }

    static void answer(Consumer<HttpServerRequest> next) {
        SCRIPT.add(next);
    }

    static List<Asked> asked() {
        return List.copyOf(ASKED);
    }

    @Override
    public Map<String, String> start() {
        vertx = Vertx.vertx();
        HttpServer server = vertx.createHttpServer()
                .requestHandler(ScriptedShopify::take)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        String url = "http://127.0.0.1:" + server.actualPort();
        Map<String, String> config = new HashMap<>();
        store(config, "scripted", url, "EUR", "kilograms");
        store(config, "pounds", url, "GBP", "pounds");
        store(config, "slow", url, "EUR", "kilograms");
        store(config, "low", url, "EUR", "kilograms");
        store(config, "gone", "http://127.0.0.1:1", "EUR", "kilograms");
        config.put("quarkus.rest-client.logging.scope", "request-response");
        config.put("quarkus.rest-client.logging.body-limit", "10000");
        config.put("quarkus.log.category.\"org.jboss.resteasy.reactive.client.logging\".level", "DEBUG");
        config.put("delivery.shopify.read-timeout", "2500ms");
        config.put("delivery.shopify.retry-delay", "10ms");
        config.put("delivery.shopify.longest-wait", "1500ms");
        config.put("delivery.shopify.circuit-calls", "1000");
        return config;
    }

    private static void store(Map<String, String> config, String key, String url, String currency, String unit) {
        String store = "delivery.stores." + key + ".";
        config.put(store + "platform", "shopify");
        config.put(store + "url", url);
        config.put(store + "shop", key + ".myshopify.com");
        config.put(store + "access-token", TOKEN);
        config.put(store + "currency", currency);
        config.put(store + "weight-unit", unit);
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private static void take(HttpServerRequest request) {
        request.body().onSuccess(body -> {
            Map<String, String> headers = new HashMap<>();
            request.headers().forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
            ASKED.add(new Asked(request.method().name() + " " + request.path(), headers, body.toString()));
            Consumer<HttpServerRequest> next = SCRIPT.poll();
            if (next == null) {
                request.response().setStatusCode(599).end("no answer in the script");
            } else {
                next.accept(request);
            }
        });
    }
}
