package io.deliverygraph.profile;

import java.util.List;

/**
 * How a carrier works in a region.
 *
 * @param backupRate null when there is none
 */
public record CarrierSettings(BackupRate backupRate, List<Surcharge> surcharges) {

    public CarrierSettings {
        surcharges = List.copyOf(surcharges);
    }
}
