package io.deliverygraph.sandbox.wix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.deliverygraph.sandbox.wix.error.Violations;
import io.deliverygraph.sandbox.wix.error.WixError;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Rules for the carriers of a region (Wix contract 4.10 and 7.5). */
final class Carriers {

    private static final String MISSING_BACKUP_RATE = "DELIVERY_CARRIER_MISSING_BACKUP_RATE";
    private static final String NEEDS_AMOUNT = "needs an amount";

    private Carriers() {}

    static Optional<ObjectNode> find(ObjectNode region, String appId) {
        return StreamSupport.stream(region.get("deliveryCarriers").spliterator(), false)
                .filter(carrier -> carrier.get("appId").textValue().equals(appId))
                .map(ObjectNode.class::cast)
                .findFirst();
    }

    /** A backup rate without amount is a field violation. */
    static void noteMissingAmount(JsonNode carrier, String path, Violations violations) {
        if (lacksAmount(carrier)) {
            violations.addNamed(path + ".backupRate.amount", MISSING_BACKUP_RATE, NEEDS_AMOUNT);
        }
    }

    static void noteMissingAmounts(JsonNode region, String path, Violations violations) {
        JsonNode carriers = region.path("deliveryCarriers");
        for (int index = 0; index < carriers.size(); index++) {
            noteMissingAmount(carriers.get(index), path + ".deliveryCarriers[" + index + "]", violations);
        }
    }

    static void refuseMissingAmount(JsonNode carrier) {
        if (lacksAmount(carrier)) {
            throw Violations.namedRefusal("deliveryCarrier.backupRate.amount", MISSING_BACKUP_RATE, NEEDS_AMOUNT);
        }
    }

    private static boolean lacksAmount(JsonNode carrier) {
        return carrier.path("backupRate").isObject()
                && carrier.path("backupRate").path("amount").isMissingNode();
    }

    static void refuseUnknown(WixSite site, String appId) {
        if (site.installedCarrier(appId).isEmpty()) {
            throw WixError.UNKNOWN_DELIVERY_CARRIER.refusal();
        }
    }

    static void refuseMissingBackupRate(JsonNode carrier) {
        if (!carrier.has("backupRate")) {
            throw WixError.DELIVERY_CARRIER_MISSING_BACKUP_RATE.refusal();
        }
    }

    /** Carriers that come inside a region follow the rules of those that are added to it one by one. */
    static void checkAll(WixSite site, ObjectNode region) {
        ArrayNode carriers = (ArrayNode) region.get("deliveryCarriers");
        for (JsonNode carrier : carriers) {
            refuseUnknown(site, carrier.get("appId").textValue());
        }
        carriers.forEach(Carriers::refuseMissingBackupRate);
        long different = StreamSupport.stream(carriers.spliterator(), false)
                .map(carrier -> carrier.get("appId").textValue())
                .distinct()
                .count();
        if (different < carriers.size()) {
            throw WixError.CARRIER_ALREADY_EXISTS_IN_REGION.refusal();
        }
    }
}
