package io.deliverygraph.sandbox.wix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Partial update (Wix contract 1.7): lists are replaced, objects merged key by key, null clears. */
final class Merge {

    private Merge() {}

    static void into(ObjectNode target, ObjectNode change) {
        change.properties().forEach(field -> set(target, field.getKey(), field.getValue()));
    }

    private static void set(ObjectNode target, String name, JsonNode value) {
        if (value.isNull()) {
            target.remove(name);
        } else if (value instanceof ObjectNode change && target.get(name) instanceof ObjectNode inner) {
            into(inner, change);
        } else {
            target.set(name, value);
        }
    }
}
