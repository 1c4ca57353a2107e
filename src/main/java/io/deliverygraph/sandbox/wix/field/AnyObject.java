package io.deliverygraph.sandbox.wix.field;

import com.fasterxml.jackson.databind.JsonNode;
import io.deliverygraph.sandbox.wix.error.ViolatedRule;
import io.deliverygraph.sandbox.wix.error.Violations;

/** A JSON object with whatever inside. */
public record AnyObject() implements Shape {

    @Override
    public JsonNode read(JsonNode value, String path, Violations violations) {
        if (!value.isObject()) {
            violations.add(path, ViolatedRule.FORMAT, "must be an object");
        }
        return value;
    }
}
