package io.deliverygraph.profile;

import io.deliverygraph.graph.GlobalId;
import io.deliverygraph.graph.Problem;
import io.deliverygraph.graph.UserErrorCode;
import io.deliverygraph.store.Capability;
import io.deliverygraph.store.Store;
import java.util.ArrayList;
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

    /** A carrier may work twice in a Shopify zone; then nobody can say which one is meant. */
    static List<Problem> onlyOnce(DeliveryRegion region, String carrierId) {
        String carrier = GlobalId.of(carrierId).nativeId();
        return region.carriers().stream()
                                .filter(each -> each.carrierNativeId().equals(carrier))
                                .count()
                        <= 1
                ? List.of()
                : List.of(Problem.at(UserErrorCode.NOT_REPRESENTABLE, "carrier.ambiguous", "carrierId"));
    }

    /**
     * A platform may know one charge without a label only.
     *
     * @param present how the carrier works now
     * @param wanted null leaves the charges as they are
     */
    static List<Problem> surcharges(Store store, CarrierSettings present, List<NewSurcharge> wanted) {
        if (wanted == null || store.can(Capability.ITEMISED_SURCHARGES)) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        if (present.surcharges().stream()
                .map(Surcharge::fixed)
                .anyMatch(fixed -> fixed != null && !fixed.currencyCode().equals(store.currencyCode()))) {
            problems.add(Problem.at(UserErrorCode.NOT_REPRESENTABLE, "surcharges.otherCurrency", "surcharges"));
        }
        if (wanted.size() > 1) {
            problems.add(Problem.at(UserErrorCode.NOT_REPRESENTABLE, "surcharges.onlyOne", "surcharges"));
        }
        for (int index = 0; index < wanted.size(); index++) {
            String label = wanted.get(index).description();
            if (label != null && !label.isBlank()) {
                problems.add(Problem.at(
                        UserErrorCode.NOT_REPRESENTABLE, "surcharge.noLabel", "surcharges", index, "description"));
            }
        }
        if (present.surcharges().stream().anyMatch(charge -> charge.percent() != null)) {
            problems.add(Problem.at(UserErrorCode.NOT_REPRESENTABLE, "surcharges.percentLost", "surcharges"));
        }
        return problems;
    }

    /** A backup rate is nothing without its amount; a new carrier needs one, where the platform has them at all. */
    static List<Problem> backupRate(Store store, BackupRateChange wanted, BackupRate present) {
        if (!store.can(Capability.BACKUP_RATE)) {
            return wanted == null
                    ? List.of()
                    : List.of(
                            Problem.at(UserErrorCode.UNSUPPORTED_BY_PLATFORM, "backupRate.unsupported", "backupRate"));
        }
        boolean hasAmount = (wanted != null && wanted.amount() != null) || present != null;
        return hasAmount
                ? List.of()
                : List.of(
                        Problem.at(UserErrorCode.BACKUP_RATE_REQUIRED, "backupRate.required", "backupRate", "amount"));
    }
}
