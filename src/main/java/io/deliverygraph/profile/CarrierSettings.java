package io.deliverygraph.profile;

import io.deliverygraph.money.Money;
import java.util.List;

/**
 * How a carrier works in a region.
 *
 * @param backupRate null when there is none
 */
public record CarrierSettings(BackupRate backupRate, List<Surcharge> surcharges) {

    /** Those of a carrier that nobody has set up. */
    static final CarrierSettings NONE = new CarrierSettings(null, List.of());

    public CarrierSettings {
        surcharges = List.copyOf(surcharges);
    }

    /** What they would be with these changes; null leaves a part as it is. */
    CarrierSettings with(BackupRateChange rate, List<NewSurcharge> charges, String currency) {
        return new CarrierSettings(
                rate == null ? backupRate : changed(rate, currency),
                charges == null
                        ? surcharges
                        : charges.stream()
                                .map(charge ->
                                        new Surcharge(charge.description(), new Money(charge.amount(), currency), null))
                                .toList());
    }

    private BackupRate changed(BackupRateChange rate, String currency) {
        BackupRate before = backupRate == null ? new BackupRate("", null, false) : backupRate;
        return new BackupRate(
                rate.title() == null ? before.title() : rate.title(),
                rate.amount() == null ? before.amount() : new Money(rate.amount(), currency),
                rate.active() == null ? before.active() : rate.active());
    }
}
