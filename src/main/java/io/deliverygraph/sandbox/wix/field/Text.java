package io.deliverygraph.sandbox.wix.field;

import com.fasterxml.jackson.databind.JsonNode;
import io.deliverygraph.sandbox.wix.error.ViolatedRule;
import io.deliverygraph.sandbox.wix.error.Violations;

/**
 * A string.
 *
 * @param least fewest characters
 * @param most most characters; characters are code points, so an emoji is one
 */
public record Text(int least, int most) implements Shape {

    /** A string for which the contract names no greatest length. */
    public static Text ofAnyLength(int least) {
        return new Text(least, Integer.MAX_VALUE);
    }

    @Override
    public JsonNode read(JsonNode value, String path, Violations violations) {
        if (!value.isTextual()) {
            violations.add(path, ViolatedRule.FORMAT, "must be a string");
            return value;
        }
        int length = value.textValue().codePointCount(0, value.textValue().length());
        if (length < least) {
            violations.add(path, ViolatedRule.MIN_LENGTH, "must have at least " + least + " characters");
        }
        if (length > most) {
            violations.add(path, ViolatedRule.MAX_LENGTH, "must have at most " + most + " characters");
        }
        return value;
    }
}
