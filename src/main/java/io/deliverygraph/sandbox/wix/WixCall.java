package io.deliverygraph.sandbox.wix;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.deliverygraph.sandbox.wix.error.Violations;
import io.deliverygraph.sandbox.wix.field.Guid;
import io.deliverygraph.sandbox.wix.field.Struct;
import io.vertx.core.MultiMap;
import java.time.Instant;
import java.util.Map;

/**
 * A call that got past the door, on its site.
 *
 * @param variables values of the path
 * @param query parameters of the query string
 * @param body JSON body, an empty object if there is none
 * @param overtaken whether somebody else changes the entity just before this call
 */
record WixCall(
        WixSite site, Map<String, String> variables, MultiMap query, ObjectNode body, boolean overtaken, Instant now) {

    /** The value of the path; looked at by {@link #checkIds} first. */
    String id(String variable) {
        return variables.get(variable);
    }

    /** Ids of the path have to be GUIDs. */
    void checkIds(Violations violations) {
        variables.forEach((name, value) -> {
            if (!Guid.isGuid(value)) {
                Guid.refuse(name, violations);
            }
        });
    }

    /** The checked body, once ids and fields are fine. */
    ObjectNode read(Struct shape) {
        Violations violations = new Violations();
        ObjectNode request = read(shape, violations);
        violations.refuseIfAny();
        return request;
    }

    /** The checked body; there is more to look at before the violations are answered. */
    ObjectNode read(Struct shape, Violations violations) {
        checkIds(violations);
        return shape.readRoot(body, violations);
    }

    /** Ids are all there is to check. */
    void readIds() {
        Violations violations = new Violations();
        checkIds(violations);
        violations.refuseIfAny();
    }
}
