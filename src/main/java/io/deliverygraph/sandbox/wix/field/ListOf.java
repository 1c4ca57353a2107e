package io.deliverygraph.sandbox.wix.field;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.deliverygraph.sandbox.wix.error.ViolatedRule;
import io.deliverygraph.sandbox.wix.error.Violations;

/**
 * A list.
 *
 * @param least fewest elements
 * @param most most elements
 */
public record ListOf(Shape element, int least, int most) implements Shape {

    @Override
    public JsonNode read(JsonNode value, String path, Violations violations) {
        if (!value.isArray()) {
            violations.add(path, ViolatedRule.FORMAT, "must be a list");
            return value;
        }
        if (value.size() < least) {
            violations.add(path, ViolatedRule.MIN_SIZE, "must have at least " + least + " elements");
        }
        if (value.size() > most) {
            violations.add(path, ViolatedRule.MAX_SIZE, "must have at most " + most + " elements");
        }
        ArrayNode copy = JsonNodeFactory.instance.arrayNode(value.size());
        for (int index = 0; index < value.size(); index++) {
            copy.add(element.read(value.get(index), path + "[" + index + "]", violations));
        }
        return copy;
    }
}
