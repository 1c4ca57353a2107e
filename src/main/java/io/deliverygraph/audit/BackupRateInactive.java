package io.deliverygraph.audit;

import java.util.stream.Stream;

/**
 * A carrier in an active region whose backup rate is switched off: when it does not answer, its options vanish (Wix
 * contract 7.5).
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
                .map(carrier -> Finding.warning(
                                AuditCode.BACKUP_RATE_INACTIVE, "audit.backupRateInactive", "remedy.backupRateInactive")
                        .at(carrier.region())
                        .at(Installed.carrier(carrier, setUp)));
    }
}
