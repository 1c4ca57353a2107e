package io.deliverygraph.sandbox.wix;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.deliverygraph.sandbox.wix.error.ViolatedRule;
import io.deliverygraph.sandbox.wix.error.Violations;
import io.deliverygraph.sandbox.wix.field.Guid;
import io.deliverygraph.sandbox.wix.field.Member;
import io.deliverygraph.sandbox.wix.field.Struct;
import java.util.Set;

/** Wix contract 5.6 and 5.7. Both work on the list; the old single field is only ever emptied. */
final class OptionRegionMethods {

    private static final String REGION_ID = "deliveryRegionId";
    private static final Struct REQUEST = new Struct(Member.required(REGION_ID, new Guid()), Shapes.REQUIRED_REVISION);

    private OptionRegionMethods() {}

    static ObjectNode add(WixCall call) {
        ObjectNode request = call.read(REQUEST);
        ObjectNode changed = copyOfCurrent(call, request);
        Set<String> ids = Options.regionIds(changed);
        ids.add(request.get(REGION_ID).textValue());
        if (ids.size() > Shapes.REGIONS_OF_AN_OPTION) {
            throw Violations.refusal(
                    REGION_ID, ViolatedRule.MAX_SIZE, "is one too many: an option has at most 50 delivery regions");
        }
        Options.setRegionIds(changed, ids);
        return put(call, changed);
    }

    static ObjectNode remove(WixCall call) {
        ObjectNode request = call.read(REQUEST);
        ObjectNode changed = copyOfCurrent(call, request);
        String regionId = request.get(REGION_ID).textValue();
        Set<String> ids = Options.regionIds(changed);
        ids.remove(regionId);
        Options.setRegionIds(changed, ids);
        if (changed.get(REGION_ID).textValue().equals(regionId)) {
            changed.put(REGION_ID, "");
        }
        return put(call, changed);
    }

    private static ObjectNode copyOfCurrent(WixCall call, ObjectNode request) {
        ObjectNode stored = call.site().option(call.id("shippingOptionId"));
        Revisions.check(call, stored, request.path("revision"), call.site()::putOption);
        return stored.deepCopy();
    }

    private static ObjectNode put(WixCall call, ObjectNode changed) {
        call.site().putOption(Revisions.advanced(changed, call));
        return OptionMethods.answer(changed);
    }
}
