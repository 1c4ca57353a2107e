package io.deliverygraph.sandbox.wix;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.deliverygraph.sandbox.standin.Json;
import io.deliverygraph.sandbox.wix.error.ViolatedRule;
import io.deliverygraph.sandbox.wix.error.Violations;
import io.deliverygraph.sandbox.wix.error.WixError;
import io.deliverygraph.sandbox.wix.field.Guid;
import io.deliverygraph.sandbox.wix.field.ListOf;
import io.deliverygraph.sandbox.wix.field.Member;
import io.deliverygraph.sandbox.wix.field.Struct;
import java.util.Optional;

/** Wix contract 4.10 to 4.13. */
final class CarrierMethods {

    private static final String ROOT = "deliveryCarrier";
    private static final String REGION_ID = "deliveryRegionId";
    private static final String APP_ID = "appId";
    private static final Member REGION = Member.required(REGION_ID, new Guid());

    private static final Struct ADD = new Struct(REGION, Member.required(ROOT, Shapes.CARRIER));
    private static final Struct UPDATE = new Struct(
            REGION,
            Member.required(
                    ROOT,
                    new Struct(
                            Member.required(APP_ID, new Guid()),
                            Member.optional("backupRate", Shapes.BACKUP_RATE.asChange()),
                            Member.optional("additionalCharges", new ListOf(Shapes.ADDITIONAL_CHARGE, 0, 10)))));
    private static final Struct REMOVE = new Struct(REGION, Member.required(APP_ID, new Guid()));

    private CarrierMethods() {}

    static ObjectNode add(WixCall call) {
        Violations violations = new Violations();
        ObjectNode request = call.read(ADD, violations);
        Carriers.noteMissingAmount(request.path(ROOT), ROOT, violations);
        violations.refuseIfAny();

        ObjectNode carrier = request.withObject("/" + ROOT);
        ObjectNode changed = copyOfProfile(call, request);
        ObjectNode region = region(changed, request);
        checkAdded(call.site(), region, carrier);
        region.withArray("/deliveryCarriers").add(carrier);
        return put(call, changed);
    }

    private static void checkAdded(WixSite site, ObjectNode region, ObjectNode carrier) {
        String appId = carrier.get(APP_ID).textValue();
        if (Carriers.find(region, appId).isPresent()) {
            throw WixError.CARRIER_ALREADY_EXISTS_IN_REGION.refusal();
        }
        Carriers.refuseUnknown(site, appId);
        Carriers.refuseMissingBackupRate(carrier);
        if (region.get("deliveryCarriers").size() >= Shapes.CARRIERS_OF_A_REGION) {
            throw Violations.refusal(
                    ROOT, ViolatedRule.MAX_SIZE, "is one too many: a delivery region has at most 25 carriers");
        }
    }

    static ObjectNode update(WixCall call) {
        ObjectNode request = call.read(UPDATE);
        ObjectNode change = request.withObject("/" + ROOT);
        ObjectNode changed = copyOfProfile(call, request);
        String appId = change.get(APP_ID).textValue();
        Carriers.refuseUnknown(call.site(), appId);
        ObjectNode carrier = Carriers.find(region(changed, request), appId)
                .orElseThrow(WixError.DELIVERY_CARRIER_NOT_FOUND::refusal);

        Merge.into(carrier, change);
        if (carrier.get("backupRate") instanceof ObjectNode backupRate) {
            Carriers.refuseMissingAmount(carrier);
            backupRate.putIfAbsent("active", Json.object().booleanNode(false));
        }
        return put(call, changed);
    }

    static ObjectNode remove(WixCall call) {
        ObjectNode request = call.read(REMOVE);
        ObjectNode stored = call.site().profileOfRegion(request.get(REGION_ID).textValue());
        String appId = request.get(APP_ID).textValue();
        Optional<ObjectNode> carrier = Carriers.find(region(stored, request), appId);
        if (carrier.isEmpty()) {
            return ProfileMethods.answer(stored);
        }
        ObjectNode changed = stored.deepCopy();
        ArrayNode carriers = region(changed, request).withArray("/deliveryCarriers");
        carriers.removeIf(candidate -> candidate.get(APP_ID).textValue().equals(appId));
        return put(call, changed);
    }

    static ObjectNode listInstalled(WixCall call) {
        ObjectNode answer = Json.object();
        answer.putArray("installedDeliveryCarriers").addAll(call.site().installedCarriers());
        return answer;
    }

    private static ObjectNode copyOfProfile(WixCall call, ObjectNode request) {
        return call.site().profileOfRegion(request.get(REGION_ID).textValue()).deepCopy();
    }

    private static ObjectNode region(ObjectNode profile, ObjectNode request) {
        return Regions.find(profile, request.get(REGION_ID).textValue());
    }

    private static ObjectNode put(WixCall call, ObjectNode changed) {
        call.site().putProfile(Revisions.advanced(changed, call));
        return ProfileMethods.answer(changed);
    }
}
