package io.deliverygraph.sandbox.wix.field;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.deliverygraph.sandbox.wix.error.ViolatedRule;
import io.deliverygraph.sandbox.wix.error.Violations;

/**
 * A field of an object.
 *
 * @param unset what happens when it is missing or null
 */
public record Member(String name, Shape shape, Unset unset) {

    public static Member required(String name, Shape shape) {
        return new Member(name, shape, new Unset.IsWrong());
    }

    public static Member optional(String name, Shape shape) {
        return new Member(name, shape, new Unset.IsLeftOut());
    }

    /** Optional; in a change, null clears it. */
    public static Member nullable(String name, Shape shape) {
        return new Member(name, shape, new Unset.CanBeCleared());
    }

    public static Member defaulted(String name, Shape shape, JsonNode value) {
        return new Member(name, shape, new Unset.Becomes(value));
    }

    /** This field in a partial update: what is absent stays as it is. */
    Member inChange() {
        Shape inner = shape instanceof Struct struct ? struct.asChange() : shape;
        return new Member(name, inner, unset.inChange());
    }

    void read(ObjectNode from, ObjectNode into, String path, Violations violations) {
        JsonNode value = from.get(name);
        if (value == null || value.isNull()) {
            unset.apply(name, value, into, path, violations);
        } else if (isEmptyThoughRequired(value)) {
            violations.add(path, ViolatedRule.REQUIRED_FIELD, "must not be empty");
        } else {
            into.set(name, shape.read(value, path, violations));
        }
    }

    private boolean isEmptyThoughRequired(JsonNode value) {
        return unset instanceof Unset.IsWrong
                && shape instanceof Text
                && value.isTextual()
                && value.textValue().isEmpty();
    }
}
