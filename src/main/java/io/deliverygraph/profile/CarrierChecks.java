package io.deliverygraph.profile;

import io.deliverygraph.graph.GlobalId;
import io.deliverygraph.graph.Problem;
import io.deliverygraph.graph.UserErrorCode;
import java.util.List;

/** What must hold between a carrier and the region it works in (Wix contract 4.10 to 4.12). Pure. */
final class CarrierChecks {

    private CarrierChecks() {}

    static List<Problem> installed(SiteSetup setup, String carrierId) {
        return setup.carrier(GlobalId.of(carrierId).nativeId()).isPresent()
                ? List.of()
                : List.of(Problem.at(UserErrorCode.CARRIER_UNKNOWN, "carrier.unknown", "carrierId"));
    }

    static List<Problem> notYetIn(DeliveryRegion region, String carrierId) {
        return region.carrier(GlobalId.of(carrierId).nativeId()).isEmpty()
                ? List.of()
                : List.of(Problem.at(UserErrorCode.CARRIER_ALREADY_IN_REGION, "carrier.alreadyInRegion", "carrierId"));
    }

    static List<Problem> alreadyIn(DeliveryRegion region, String carrierId) {
        return region.carrier(GlobalId.of(carrierId).nativeId()).isPresent()
                ? List.of()
                : List.of(Problem.at(UserErrorCode.CARRIER_NOT_IN_REGION, "carrier.notInRegion", "carrierId"));
    }

    static List<Problem> roomFor(SiteSetup setup, DeliveryRegion region) {
        int limit = setup.store().limits().carriersOfRegion();
        return region.carriers().size() < limit
                ? List.of()
                : List.of(Problem.of(UserErrorCode.LIMIT_EXCEEDED, "region.carriers")
                        .with("limit", limit));
    }

    /** A backup rate is nothing without its amount; a new carrier needs one. */
    static List<Problem> backupRate(BackupRateChange wanted, BackupRate present) {
        boolean hasAmount = (wanted != null && wanted.amount() != null) || present != null;
        return hasAmount
                ? List.of()
                : List.of(
                        Problem.at(UserErrorCode.BACKUP_RATE_REQUIRED, "backupRate.required", "backupRate", "amount"));
    }
}
