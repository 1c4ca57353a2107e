package io.deliverygraph.sandbox.wix.field;

import com.fasterxml.jackson.databind.JsonNode;
import io.deliverygraph.sandbox.wix.error.ViolatedRule;
import io.deliverygraph.sandbox.wix.error.Violations;
import java.util.List;

/** One of a few words. */
public record OneOf(List<String> words) implements Shape {

    public OneOf(String... words) {
        this(List.of(words));
    }

    @Override
    public JsonNode read(JsonNode value, String path, Violations violations) {
        if (!value.isTextual() || !words.contains(value.textValue())) {
            violations.add(path, ViolatedRule.INVALID_ENUM_VALUE, "must be one of " + String.join(", ", words));
        }
        return value;
    }
}
