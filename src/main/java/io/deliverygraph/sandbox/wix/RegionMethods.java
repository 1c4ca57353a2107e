package io.deliverygraph.sandbox.wix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.deliverygraph.sandbox.wix.error.ViolatedRule;
import io.deliverygraph.sandbox.wix.error.Violations;
import io.deliverygraph.sandbox.wix.error.WixError;
import io.deliverygraph.sandbox.wix.field.Member;
import io.deliverygraph.sandbox.wix.field.Revision;
import io.deliverygraph.sandbox.wix.field.Struct;
import java.util.ArrayList;
import java.util.List;

/** Wix contract 4.6 to 4.8. */
final class RegionMethods {

    private static final String ROOT = "deliveryRegion";
    private static final String REVISION = "revision";
    private static final Struct ADD = new Struct(Member.required(ROOT, Shapes.REGION), Shapes.REVISION);
    private static final Struct UPDATE = new Struct(Member.required(ROOT, Shapes.REGION_CHANGE), Shapes.REVISION);

    private RegionMethods() {}

    static ObjectNode add(WixCall call) {
        Violations violations = new Violations();
        ObjectNode request = call.read(ADD, violations);
        Carriers.noteMissingAmounts(request.path(ROOT), ROOT, violations);
        violations.refuseIfAny();

        ObjectNode stored = call.site().profile(call.id("deliveryProfileId"));
        Revisions.check(call, stored, request.path(REVISION), call.site()::putProfile);
        ObjectNode region = request.withObject("/" + ROOT);
        checkAdded(call.site(), region, Regions.of(stored));

        ObjectNode changed = stored.deepCopy();
        changed.withArray("/deliveryRegions").add(Regions.created(region, call));
        return put(call, changed);
    }

    private static void checkAdded(WixSite site, ObjectNode region, List<ObjectNode> others) {
        if (others.size() >= Shapes.REGIONS_OF_A_PROFILE) {
            throw Violations.refusal(
                    ROOT, ViolatedRule.MAX_SIZE, "is one too many: a profile has at most 100 delivery regions");
        }
        Regions.refuseTakenName(region.get("name").textValue(), others);
        Carriers.checkAll(site, region);
        checkDestinations(site, region, others, List.of());
    }

    private static void checkDestinations(
            WixSite site, ObjectNode region, List<ObjectNode> others, List<ObjectNode> before) {
        Destinations.refuseUnsupportedSubdivisions(region);
        List<ObjectNode> all = new ArrayList<>(others);
        all.add(region);
        Destinations.refuseCollisions(all);
        Destinations.refuseOverBudget(site, before, List.of(region));
    }

    static ObjectNode update(WixCall call) {
        ObjectNode request = call.read(UPDATE);
        ObjectNode stored = call.site().profile(call.id("deliveryProfileId"));
        ObjectNode before = Regions.find(stored, call.id("deliveryRegion.id"));
        Revisions.check(call, stored, request.path(REVISION), call.site()::putProfile);
        if (call.body().path(ROOT).has("deliveryCarriers")) {
            throw WixError.DELIVERY_CARRIER_CANNOT_BE_UPDATED.refusal();
        }

        ObjectNode changed = stored.deepCopy();
        ObjectNode region = Regions.find(changed, call.id("deliveryRegion.id"));
        ObjectNode change = request.withObject("/" + ROOT);
        Merge.into(region, change);
        List<ObjectNode> others = Regions.allBut(stored, call.id("deliveryRegion.id"));
        Regions.refuseTakenName(region.get("name").textValue(), others);
        if (change.has("destinations")) {
            checkDestinations(call.site(), region, others, List.of(before));
        }
        return put(call, changed);
    }

    static ObjectNode remove(WixCall call) {
        JsonNode revision = readRevisionOfQuery(call);
        ObjectNode stored = call.site().profile(call.id("deliveryProfileId"));
        Regions.find(stored, call.id("deliveryRegionId"));
        Revisions.check(call, stored, revision, call.site()::putProfile);

        ObjectNode changed = stored.deepCopy();
        ArrayNode left = changed.putArray("deliveryRegions");
        left.addAll(Regions.allBut(stored, call.id("deliveryRegionId")));
        return put(call, changed);
    }

    private static JsonNode readRevisionOfQuery(WixCall call) {
        Violations violations = new Violations();
        call.checkIds(violations);
        String given = call.query().get(REVISION);
        JsonNode revision = given == null
                ? MissingNode.getInstance()
                : new Revision().read(TextNode.valueOf(given), REVISION, violations);
        violations.refuseIfAny();
        return revision;
    }

    private static ObjectNode put(WixCall call, ObjectNode changed) {
        call.site().putProfile(Revisions.advanced(changed, call));
        return ProfileMethods.answer(changed);
    }
}
