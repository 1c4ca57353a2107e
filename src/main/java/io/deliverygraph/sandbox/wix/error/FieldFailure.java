package io.deliverygraph.sandbox.wix.error;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Fields of the request break their rules.
 *
 * @param violations all of them, at least one
 */
public record FieldFailure(List<Violation> violations) implements WixFailure {

    public FieldFailure {
        violations = List.copyOf(violations);
    }

    @Override
    public int status() {
        return 400;
    }

    @Override
    public ObjectNode body() {
        Violation first = violations.get(0);
        ObjectNode body = WixFailure.bodySaying("INVALID_ARGUMENT: \"" + first.field() + "\" " + first.description());
        ArrayNode list = body.withObject("/details/validationError").putArray("fieldViolations");
        violations.forEach(violation -> list.add(violation.json()));
        return body;
    }
}
