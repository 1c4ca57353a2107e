package io.deliverygraph.audit;

import io.deliverygraph.profile.Carrier;
import io.deliverygraph.profile.DeliveryRegion;
import io.deliverygraph.store.Capability;
import java.util.stream.Stream;

/**
 * A carrier in an active region without a backup rate: when it does not answer, its options vanish (Wix contract 7.5).
 * The platform's own carrier and pickup answer by themselves. An error where the carrier demands a backup rate.
 */
final class BackupRateMissing implements Check {

    @Override
    public Stream<Finding> in(SetUp setUp) {
        if (!setUp.store().can(Capability.BACKUP_RATE)) {
            return Stream.empty();
        }
        return setUp.regions().stream()
                .filter(SetUp::isActive)
                .flatMap(region -> region.carriers().stream())
                .filter(carrier -> carrier.settings().backupRate() == null && !carrier.speaksThroughOptions())
                .map(carrier -> finding(carrier.region(), Installed.carrier(carrier, setUp)))
                .filter(finding -> !finding.carrier().isPickup());
    }

    private static Finding finding(DeliveryRegion region, Carrier carrier) {
        Finding finding = carrier.requiresBackupRate()
                ? Finding.error(AuditCode.BACKUP_RATE_MISSING, "audit.backupRateMissing", "remedy.backupRateMissing")
                : Finding.warning(AuditCode.BACKUP_RATE_MISSING, "audit.backupRateMissing", "remedy.backupRateMissing");
        return finding.at(region).at(carrier);
    }
}
