package io.deliverygraph.audit;

import io.deliverygraph.profile.Carrier;
import io.deliverygraph.profile.RegionCarrier;
import io.deliverygraph.store.Capability;
import java.util.stream.Stream;

/**
 * A carrier in an active region without a backup rate: when it does not answer, its options vanish (Wix contract 7.5).
 * The platform's own carrier and pickup answer by themselves. An error where the carrier demands a backup rate; one
 * that the store no longer has is to be taken out.
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
                .map(carrier -> finding(carrier, setUp.installed()))
                .filter(finding -> !finding.carrier().isPickup());
    }

    private static Finding finding(RegionCarrier atWork, Installed installed) {
        Carrier carrier = installed.carrier(atWork);
        return unplaced(carrier, installed.isGone(atWork)).at(atWork.region()).at(carrier);
    }

    private static Finding unplaced(Carrier carrier, boolean gone) {
        if (gone) {
            return Finding.warning(AuditCode.BACKUP_RATE_MISSING, "audit.carrierGone", "remedy.carrierGone");
        }
        return carrier.requiresBackupRate()
                ? Finding.error(AuditCode.BACKUP_RATE_MISSING, "audit.backupRateMissing", "remedy.backupRateMissing")
                : Finding.warning(AuditCode.BACKUP_RATE_MISSING, "audit.backupRateMissing", "remedy.backupRateMissing");
    }
}
