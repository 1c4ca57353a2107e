package io.deliverygraph.sandbox.standin;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.buffer.Buffer;
import java.util.LinkedHashMap;
import java.util.Map;

/** A whole JSON answer. */
public record Answer(int status, Map<String, String> headers, Buffer body) {

    public Answer {
        headers = Map.copyOf(headers);
    }

    public static Answer json(int status, JsonNode body) {
        return new Answer(status, Map.of(), Buffer.buffer(Json.bytes(body)));
    }

    public Answer withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, more, body);
    }

    /** The same answer with a body that ends half way. */
    public Answer truncated() {
        return new Answer(status, headers, body.slice(0, body.length() / 2));
    }
}
