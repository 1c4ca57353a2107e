package io.deliverygraph.graph.execution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import io.deliverygraph.testing.Between;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * Stands before the sandbox and takes things out of its answers, so that fields are null which never are. What is taken
 * out depends on nothing but the wound and the answer: two who ask the same are told the same.
 *
 * <p>{@code PUT /_wound} takes {@code {"platform": "/wix", "field": "name", "every": 2}}: one in so many objects loses
 * the field; or {@code {"platform": "/wix", "status": 503}}, of which 0 hangs up. {@code GET /_wound} tells the names
 * of all fields that came by.
 */
final class WoundingUpstream implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Set<String> seen = new ConcurrentSkipListSet<>();
    private final Between between;
    private volatile JsonNode wound = JSON.createObjectNode();

    private WoundingUpstream(Between between) {
        this.between = between;
    }

    static WoundingUpstream before(String target) {
        WoundingUpstream wounding = new WoundingUpstream(Between.before(target));
        wounding.between.serve(wounding::serve);
        return wounding;
    }

    String url() {
        return between.url();
    }

    @Override
    public void close() {
        between.close();
    }

    private void serve(HttpExchange exchange, byte[] body) throws IOException {
        if (!exchange.getRequestURI().getPath().equals("/_wound")) {
            forward(exchange, body);
        } else if (exchange.getRequestMethod().equals("PUT")) {
            wound = JSON.readTree(body);
            Between.send(exchange, 200, body);
        } else {
            Between.send(exchange, 200, JSON.writeValueAsBytes(seen));
        }
    }

    private void forward(HttpExchange exchange, byte[] body) throws IOException {
        boolean hurts = exchange.getRequestURI()
                .getPath()
                .startsWith(wound.path("platform").asText("none"));
        if (hurts && wound.has("status")) {
            refuse(exchange, wound.get("status").asInt());
            return;
        }
        HttpResponse<byte[]> answer = between.passed(exchange, body);
        JsonNode told = JSON.readTree(answer.body());
        look(told, hurts);
        Between.send(exchange, answer.statusCode(), JSON.writeValueAsBytes(told));
    }

    private static void refuse(HttpExchange exchange, int status) throws IOException {
        if (status == 0) {
            exchange.close();
        } else {
            Between.send(exchange, status, "{}".getBytes(StandardCharsets.UTF_8));
        }
    }

    private void look(JsonNode node, boolean hurts) {
        String field = wound.path("field").asText();
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(seen::add);
            boolean chosen = Math.floorMod(
                            object.toString().hashCode(), wound.path("every").asInt(1))
                    == 0;
            if (hurts && chosen && object.has(field)) {
                object.putNull(field);
            }
        }
        node.forEach(inner -> look(inner, hurts));
    }
}
