package io.deliverygraph.sandbox.wix.field;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.deliverygraph.sandbox.wix.error.ViolatedRule;
import io.deliverygraph.sandbox.wix.error.Violations;

/** A 64-bit whole number as a string; a JSON number is taken too (Wix contract 1.5). */
public record Revision() implements Shape {

    @Override
    public JsonNode read(JsonNode value, String path, Violations violations) {
        boolean readable = value.isTextual() || value.isIntegralNumber();
        try {
            return TextNode.valueOf(Long.toString(Long.parseLong(readable ? value.asText() : "")));
        } catch (NumberFormatException notWhole) {
            violations.add(path, ViolatedRule.FORMAT, "must be a whole number in a string, such as \"1\"");
            return value;
        }
    }
}
