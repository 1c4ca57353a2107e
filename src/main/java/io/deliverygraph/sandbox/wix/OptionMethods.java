package io.deliverygraph.sandbox.wix;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.deliverygraph.sandbox.standin.Json;
import io.deliverygraph.sandbox.wix.error.Violations;
import io.deliverygraph.sandbox.wix.field.Guid;
import io.deliverygraph.sandbox.wix.field.Member;
import io.deliverygraph.sandbox.wix.field.Struct;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Wix contract 5.1 to 5.4 and 5.8. */
final class OptionMethods {

    private static final String ROOT = "shippingOption";
    private static final Struct CREATE = new Struct(Member.required(ROOT, Shapes.OPTION));
    private static final Struct UPDATE = new Struct(Member.required(ROOT, withRevision(Shapes.OPTION_CHANGE)));

    private OptionMethods() {}

    private static Struct withRevision(Struct change) {
        List<Member> members = new ArrayList<>(change.members());
        members.add(Shapes.REQUIRED_REVISION);
        return new Struct(members);
    }

    static ObjectNode answer(ObjectNode option) {
        ObjectNode answer = Json.object();
        answer.set(ROOT, option);
        return answer;
    }

    static ObjectNode create(WixCall call) {
        Violations violations = new Violations();
        ObjectNode request = call.read(CREATE, violations).withObject("/" + ROOT);
        if (request.path("deliveryRegionId").asText().isEmpty()
                && call.body().path(ROOT).isObject()) {
            noteMissingRegion(call, violations);
        }
        violations.refuseIfAny();
        Options.refuseBrokenQuantities(request);

        String now = Dates.wire(call.now());
        ObjectNode option = Json.object()
                .put("id", UUID.randomUUID().toString())
                .put("revision", "1")
                .put("createdDate", now)
                .put("updatedDate", now);
        option.setAll(request);
        Options.setRegionIds(option, Options.regionIds(option));
        call.site().putOption(option);
        return answer(option);
    }

    /** An empty string was noted as no GUID already; a missing one was not (Wix contract 7.6). */
    private static void noteMissingRegion(WixCall call, Violations violations) {
        if (!call.body().path(ROOT).hasNonNull("deliveryRegionId")) {
            Guid.refuse(ROOT + ".deliveryRegionId", violations);
        }
    }

    static ObjectNode get(WixCall call) {
        call.readIds();
        return answer(call.site().option(call.id("shippingOptionId")));
    }

    static ObjectNode update(WixCall call) {
        ObjectNode request = call.read(UPDATE).withObject("/" + ROOT);
        ObjectNode stored = call.site().option(call.id("shippingOption.id"));
        Revisions.check(call, stored, request.path("revision"), call.site()::putOption);
        Options.refuseBrokenQuantities(request);

        request.remove("revision");
        ObjectNode changed = stored.deepCopy();
        Merge.into(changed, request);
        call.site().putOption(Revisions.advanced(changed, call));
        return answer(changed);
    }

    static ObjectNode delete(WixCall call) {
        call.readIds();
        call.site().option(call.id("shippingOptionId"));
        call.site().removeOption(call.id("shippingOptionId"));
        return Json.object();
    }

    static ObjectNode updateExtendedFields(WixCall call) {
        ObjectNode request = call.read(ExtendedFields.REQUEST);
        ObjectNode changed = ExtendedFields.replaced(call.site().option(call.id("id")), request, call);
        call.site().putOption(changed);
        return answer(changed);
    }
}
