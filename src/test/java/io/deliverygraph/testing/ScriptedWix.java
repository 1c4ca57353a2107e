package io.deliverygraph.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * Stands between the service and the sandbox, for a Wix site or a Shopify shop. It passes every request on, but for
 * those that a script names: these get the script's answer, which lets the platform say what our own checks would never
 * let it come to.
 *
 * <p>A script is JSON, put at {@code /_script}: {@code match} is a pattern of verb and path, {@code status} and
 * {@code body} the answer; with {@code pass} the sandbox carries the request out first; {@code holds} is a pattern of
 * what the request's own body must hold. Reading the path tells how many requests the script has answered.
 */
public final class ScriptedWix implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final AtomicInteger answered = new AtomicInteger();
    private final Between between;
    private volatile JsonNode script = JSON.missingNode();

    private ScriptedWix(Between between) {
        this.between = between;
    }

    /** @param target the sandbox's address */
    public static ScriptedWix before(String target) {
        ScriptedWix scripted = new ScriptedWix(Between.before(target));
        scripted.between.serve(scripted::serve);
        return scripted;
    }

    public String url() {
        return between.url();
    }

    @Override
    public void close() {
        between.close();
    }

    private void serve(HttpExchange exchange, byte[] body) throws IOException {
        String asked =
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        if (asked.equals("PUT /_script")) {
            script = JSON.readTree(body);
            answered.set(0);
            Between.send(exchange, 200, "{}".getBytes(StandardCharsets.UTF_8));
        } else if (asked.equals("GET /_script")) {
            Between.send(exchange, 200, answered.toString().getBytes(StandardCharsets.UTF_8));
        } else if (asked.matches(script.path("match").asText("none"))
                && holds(body, script.path("holds").asText())) {
            answer(exchange, body);
        } else {
            HttpResponse<byte[]> answer = between.passed(exchange, body);
            Between.send(exchange, answer.statusCode(), answer.body());
        }
    }

    private static boolean holds(byte[] body, String pattern) {
        return Pattern.compile(pattern)
                .matcher(new String(body, StandardCharsets.UTF_8))
                .find();
    }

    private void answer(HttpExchange exchange, byte[] body) throws IOException {
        answered.incrementAndGet();
        if (script.path("pass").asBoolean()) {
            between.passed(exchange, body);
        }
        exchange.getResponseHeaders().set("x-wix-request-id", "scripted-1");
        exchange.getResponseHeaders().set("x-request-id", "scripted-1");
        if (script.has("retryAfter")) {
            exchange.getResponseHeaders()
                    .set("Retry-After", script.get("retryAfter").asText());
        }
        Between.send(exchange, script.path("status").asInt(), JSON.writeValueAsBytes(script.path("body")));
    }
}
