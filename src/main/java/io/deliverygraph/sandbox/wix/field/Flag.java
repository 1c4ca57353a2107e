package io.deliverygraph.sandbox.wix.field;

import com.fasterxml.jackson.databind.JsonNode;
import io.deliverygraph.sandbox.wix.error.ViolatedRule;
import io.deliverygraph.sandbox.wix.error.Violations;

/** {@code true} or {@code false}. */
public record Flag() implements Shape {

    @Override
    public JsonNode read(JsonNode value, String path, Violations violations) {
        if (!value.isBoolean()) {
            violations.add(path, ViolatedRule.FORMAT, "must be true or false");
        }
        return value;
    }
}
