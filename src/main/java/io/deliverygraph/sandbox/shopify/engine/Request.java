package io.deliverygraph.sandbox.shopify.engine;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.deliverygraph.sandbox.standin.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The body of a request (Shopify contract 1).
 *
 * @param variables as they came, not coerced yet
 */
public record Request(String query, Map<String, Object> variables, Optional<String> operationName) {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    /** The request of a body; empty if it is no JSON object with a query. */
    public static Optional<Request> read(byte[] body) {
        return Json.parse(body)
                .filter(ObjectNode.class::isInstance)
                .filter(json -> json.path("query").isTextual())
                .map(json -> new Request(
                        json.get("query").textValue(),
                        variables(json.path("variables")),
                        Optional.ofNullable(json.path("operationName").textValue())));
    }

    private static Map<String, Object> variables(JsonNode json) {
        Map<String, Object> variables = new LinkedHashMap<>();
        json.properties()
                .forEach(entry -> variables.put(entry.getKey(), MAPPER.convertValue(entry.getValue(), Object.class)));
        return variables;
    }
}
