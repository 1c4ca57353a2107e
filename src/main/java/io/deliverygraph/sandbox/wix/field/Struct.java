package io.deliverygraph.sandbox.wix.field;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.deliverygraph.sandbox.standin.Json;
import io.deliverygraph.sandbox.wix.error.ViolatedRule;
import io.deliverygraph.sandbox.wix.error.Violations;
import java.util.List;

/** An object with declared fields. Others are dropped without a word (Wix contract 1.5). */
public record Struct(List<Member> members) implements Shape {

    public Struct(Member... members) {
        this(List.of(members));
    }

    /** The same fields in a partial update: none required, none defaulted, null clears what is nullable. */
    public Struct asChange() {
        return new Struct(members.stream().map(Member::inChange).toList());
    }

    /** Reads a whole request. */
    public ObjectNode readRoot(ObjectNode request, Violations violations) {
        return fields(request, "", violations);
    }

    @Override
    public JsonNode read(JsonNode value, String path, Violations violations) {
        if (value instanceof ObjectNode object) {
            return fields(object, path + ".", violations);
        }
        violations.add(path, ViolatedRule.FORMAT, "must be an object");
        return Json.object();
    }

    private ObjectNode fields(ObjectNode object, String prefix, Violations violations) {
        ObjectNode copy = Json.object();
        members.forEach(member -> member.read(object, copy, prefix + member.name(), violations));
        return copy;
    }
}
