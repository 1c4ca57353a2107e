package io.deliverygraph.audit;

import io.deliverygraph.profile.RegionCarrier;
import java.util.stream.Stream;

/**
 * A carrier in an active region whose backup rate is switched off: when it does not answer, its options vanish (Wix
 * contract 7.5). The platform's own carrier and pickup answer by themselves; one that the store no longer has is to be
 * taken out.
 */
final class BackupRateInactive implements Check {

    @Override
    public Stream<Finding> in(SetUp setUp) {
        return setUp.regions().stream()
                .filter(SetUp::isActive)
                .flatMap(region -> region.carriers().stream())
                .filter(carrier -> carrier.settings().backupRate() != null
                        && !carrier.settings().backupRate().active())
                .filter(carrier -> !carrier.speaksThroughOptions())
                .map(carrier -> finding(carrier, setUp.installed()))
                .filter(finding -> !finding.carrier().isPickup());
    }

    private static Finding finding(RegionCarrier carrier, Installed installed) {
        Finding finding = installed.isGone(carrier)
                ? Finding.warning(AuditCode.BACKUP_RATE_INACTIVE, "audit.carrierGone", "remedy.carrierGone")
                : Finding.warning(
                        AuditCode.BACKUP_RATE_INACTIVE, "audit.backupRateInactive", "remedy.backupRateInactive");
        return finding.at(carrier.region()).at(installed.carrier(carrier));
    }
}
