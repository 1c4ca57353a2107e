package io.deliverygraph.sandbox.wix.field;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.deliverygraph.sandbox.wix.error.ViolatedRule;
import io.deliverygraph.sandbox.wix.error.Violations;

/** What it means that a field is missing or null. */
public sealed interface Unset {

    /** @param value null when the field is missing, a JSON null when it is null */
    void apply(String name, JsonNode value, ObjectNode into, String path, Violations violations);

    /** The meaning in a partial update. */
    default Unset inChange() {
        return new IsLeftOut();
    }

    /** It has to be there. */
    record IsWrong() implements Unset {
        @Override
        public void apply(String name, JsonNode value, ObjectNode into, String path, Violations violations) {
            violations.add(path, ViolatedRule.REQUIRED_FIELD, "must not be empty");
        }
    }

    /** It need not be there. */
    record IsLeftOut() implements Unset {
        @Override
        public void apply(String name, JsonNode value, ObjectNode into, String path, Violations violations) {}
    }

    /** It need not be there, and a change can take it away. */
    record CanBeCleared() implements Unset {
        @Override
        public void apply(String name, JsonNode value, ObjectNode into, String path, Violations violations) {}

        @Override
        public Unset inChange() {
            return new IsCleared();
        }
    }

    /** A null takes the field away; it is kept so that the merge sees it. */
    record IsCleared() implements Unset {
        @Override
        public void apply(String name, JsonNode value, ObjectNode into, String path, Violations violations) {
            if (value != null) {
                into.set(name, value);
            }
        }
    }

    /** It has this value then. */
    record Becomes(JsonNode value) implements Unset {
        @Override
        public void apply(String name, JsonNode given, ObjectNode into, String path, Violations violations) {
            into.set(name, value.deepCopy());
        }
    }
}
