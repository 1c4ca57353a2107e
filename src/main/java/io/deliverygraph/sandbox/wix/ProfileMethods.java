package io.deliverygraph.sandbox.wix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.deliverygraph.sandbox.standin.Json;
import io.deliverygraph.sandbox.wix.error.ViolatedRule;
import io.deliverygraph.sandbox.wix.error.Violations;
import io.deliverygraph.sandbox.wix.error.WixError;
import io.deliverygraph.sandbox.wix.field.Flag;
import io.deliverygraph.sandbox.wix.field.Member;
import io.deliverygraph.sandbox.wix.field.Struct;
import io.deliverygraph.sandbox.wix.field.Text;
import java.util.List;
import java.util.UUID;

/** Wix contract 4.1 to 4.4, 4.9 and 4.17. */
final class ProfileMethods {

    private static final int MOST_ON_A_SITE = 99;
    private static final String ROOT = "deliveryProfile";

    private static final Struct CREATE = new Struct(Member.required(ROOT, Shapes.PROFILE));

    private static final Struct UPDATE = new Struct(Member.required(
            ROOT,
            new Struct(
                    Shapes.REQUIRED_REVISION,
                    Member.optional("name", new Text(1, 256)),
                    Member.optional("default", new Flag()),
                    Member.optional("extendedFields", Shapes.EXTENDED_FIELDS))));

    private ProfileMethods() {}

    static ObjectNode answer(ObjectNode profile) {
        ObjectNode answer = Json.object();
        answer.set(ROOT, profile);
        return answer;
    }

    static ObjectNode create(WixCall call) {
        ObjectNode request = readCreate(call);
        List<ObjectNode> regions = Regions.of(request);
        if (call.site().profiles().size() >= MOST_ON_A_SITE) {
            throw WixError.DELIVERY_PROFILES_LIMIT_EXCEEDED.refusal();
        }
        if (request.path("default").asBoolean()) {
            throw WixError.SINGLE_DEFAULT_DELIVERY_PROFILE.refusal();
        }
        regions.forEach(region -> Carriers.checkAll(call.site(), region));
        regions.forEach(Destinations::refuseUnsupportedSubdivisions);
        Destinations.refuseCollisions(regions);
        Destinations.refuseOverBudget(call.site(), List.of(), regions);

        ObjectNode profile = created(request, regions, call);
        call.site().putProfile(profile);
        return answer(profile);
    }

    private static ObjectNode readCreate(WixCall call) {
        Violations violations = new Violations();
        ObjectNode profile = call.read(CREATE, violations).withObject("/" + ROOT);
        if (profile.path("deliveryRegions") instanceof ArrayNode regions) {
            String path = ROOT + ".deliveryRegions";
            Regions.noteTakenNames(regions, path, violations);
            for (int index = 0; index < regions.size(); index++) {
                Carriers.noteMissingAmounts(regions.get(index), path + "[" + index + "]", violations);
            }
        }
        if (profile.has("createdBy") && profile.get("createdBy").size() != 1) {
            violations.add(ROOT + ".createdBy", ViolatedRule.ONE_OF_ALIGNMENT, "must be either an app or a user");
        }
        violations.refuseIfAny();
        return profile;
    }

    private static ObjectNode created(ObjectNode request, List<ObjectNode> regions, WixCall call) {
        String now = Dates.wire(call.now());
        ObjectNode profile = Json.object().put("id", UUID.randomUUID().toString());
        profile.set("name", request.get("name"));
        profile.put("default", false);
        ArrayNode created = profile.putArray("deliveryRegions");
        regions.forEach(region -> created.add(Regions.created(region, call)));
        profile.put("revision", "1").put("createdDate", now).put("updatedDate", now);
        copy("createdBy", request, profile);
        copy("extendedFields", request, profile);
        return profile;
    }

    private static void copy(String name, ObjectNode from, ObjectNode into) {
        if (from.has(name)) {
            into.set(name, from.get(name));
        }
    }

    static ObjectNode get(WixCall call) {
        call.readIds();
        return answer(call.site().profile(call.id("deliveryProfileId")));
    }

    static ObjectNode getByRegion(WixCall call) {
        call.readIds();
        return answer(call.site().profileOfRegion(call.id("deliveryRegionId")));
    }

    static ObjectNode update(WixCall call) {
        ObjectNode request = call.read(UPDATE).withObject("/" + ROOT);
        ObjectNode stored = call.site().profile(call.id("deliveryProfile.id"));
        Revisions.check(call, stored, request.path("revision"), call.site()::putProfile);
        if (call.body().path(ROOT).has("deliveryRegions")) {
            throw WixError.DELIVERY_REGION_CANNOT_BE_UPDATED.refusal();
        }
        if (request.has("default") && !request.get("default").equals(stored.get("default"))) {
            throw WixError.DEFAULT_CANNOT_BE_UPDATED.refusal();
        }

        request.remove("revision");
        ObjectNode changed = stored.deepCopy();
        Merge.into(changed, request);
        call.site().putProfile(Revisions.advanced(changed, call));
        return answer(changed);
    }

    static ObjectNode delete(WixCall call) {
        call.readIds();
        JsonNode stored = call.site().profile(call.id("deliveryProfileId"));
        if (stored.get("default").booleanValue()) {
            throw WixError.DEFAULT_DELIVERY_PROFILE_CANNOT_BE_DELETED.refusal();
        }
        call.site().removeProfile(call.id("deliveryProfileId"));
        return Json.object();
    }

    static ObjectNode updateExtendedFields(WixCall call) {
        ObjectNode request = call.read(ExtendedFields.REQUEST);
        ObjectNode changed = ExtendedFields.replaced(call.site().profile(call.id("id")), request, call);
        call.site().putProfile(changed);
        return answer(changed);
    }
}
