package io.deliverygraph.profile;

import static io.deliverygraph.testing.Graph.id;
import static io.deliverygraph.testing.Sample.atWork;
import static io.deliverygraph.testing.Sample.euros;
import static io.deliverygraph.testing.Sample.region;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.graph.Problem;
import io.deliverygraph.graph.UserErrorCode;
import io.deliverygraph.money.Decimal;
import io.deliverygraph.testing.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A carrier and the region it works in: {@link CarrierChecks} and {@link CarrierSettings}. */
class CarrierChecksTest {

    private static final String UPS = id("demo", "carrier", "ups");
    private static final String DHL = id("demo", "carrier", "dhl");
    private static final SiteSetup SETUP =
            new SiteSetup(Sample.store(), List.of(), List.of(Sample.carrier("ups")), List.of());
    private static final DeliveryRegion WITH_UPS = region("US", List.of(atWork("ups")), "US");
    private static final DeliveryRegion EMPTY = region("DE", "DE");

    private static final BackupRate PRESENT = new BackupRate("Backup", euros("5.00"), true);
    private static final Surcharge HANDLING = new Surcharge("Handling", euros("1.00"), null);

    @Test
    void knowsOnlyCarriersThatAreInstalled() {
        assertThat(CarrierChecks.installed(SETUP, UPS)).isEmpty();
        assertThat(CarrierChecks.installed(SETUP, DHL))
                .containsExactly(Problem.at(UserErrorCode.CARRIER_UNKNOWN, "carrier.unknown", "carrierId"));
    }

    @Test
    void putsACarrierToWorkInARegionOnce() {
        assertThat(CarrierChecks.notYetIn(WITH_UPS, DHL)).isEmpty();
        assertThat(CarrierChecks.notYetIn(WITH_UPS, UPS))
                .containsExactly(
                        Problem.at(UserErrorCode.CARRIER_ALREADY_IN_REGION, "carrier.alreadyInRegion", "carrierId"));
    }

    @Test
    void changesOnlyCarriersThatWorkThere() {
        assertThat(CarrierChecks.alreadyIn(WITH_UPS, UPS)).isEmpty();
        assertThat(CarrierChecks.alreadyIn(WITH_UPS, DHL))
                .containsExactly(Problem.at(UserErrorCode.CARRIER_NOT_IN_REGION, "carrier.notInRegion", "carrierId"));
    }

    @Test
    void allowsARegionSoManyCarriers() {
        assertThat(CarrierChecks.roomFor(SETUP, EMPTY)).isEmpty();
        assertThat(CarrierChecks.roomFor(SETUP, WITH_UPS))
                .containsExactly(Problem.of(UserErrorCode.LIMIT_EXCEEDED, "region.carriers")
                        .with("limit", 1));
    }

    @Test
    void wantsABackupRateWithAnAmount() {
        Problem missing = Problem.at(UserErrorCode.BACKUP_RATE_REQUIRED, "backupRate.required", "backupRate", "amount");

        assertThat(CarrierChecks.backupRate(Sample.store(), null, null)).containsExactly(missing);
        assertThat(CarrierChecks.backupRate(Sample.store(), rate("Backup", null, true), null))
                .containsExactly(missing);
        assertThat(CarrierChecks.backupRate(Sample.store(), rate(null, "0", null), null))
                .isEmpty();
        assertThat(CarrierChecks.backupRate(Sample.store(), rate("New", null, null), PRESENT))
                .isEmpty();
    }

    @Test
    void leavesSettingsAsTheyAreWhereNothingIsSent() {
        CarrierSettings settings = new CarrierSettings(PRESENT, List.of(HANDLING));

        assertThat(settings.with(null, null, "EUR")).isEqualTo(settings);
    }

    @Test
    void changesOnlyThePartsOfABackupRateThatAreSent() {
        CarrierSettings settings = new CarrierSettings(PRESENT, List.of());

        assertThat(settings.with(rate(null, "7.50", null), null, "EUR").backupRate())
                .isEqualTo(new BackupRate("Backup", euros("7.50"), true));
        assertThat(settings.with(rate("Other", null, false), null, "EUR").backupRate())
                .isEqualTo(new BackupRate("Other", euros("5.00"), false));
    }

    @Test
    void makesANewBackupRateSilentUnlessToldOtherwise() {
        assertThat(CarrierSettings.NONE
                        .with(rate(null, "7.50", null), null, "EUR")
                        .backupRate())
                .isEqualTo(new BackupRate("", euros("7.50"), false));
    }

    @Test
    void replacesAllSurcharges() {
        CarrierSettings settings = new CarrierSettings(PRESENT, List.of(HANDLING));

        assertThat(settings.with(null, List.of(), "EUR").surcharges()).isEmpty();
        assertThat(settings.with(null, List.of(new NewSurcharge("Fuel", Decimal.of("2"))), "EUR")
                        .surcharges())
                .containsExactly(new Surcharge("Fuel", euros("2"), null));
    }

    private static BackupRateChange rate(String title, String amount, Boolean active) {
        return new BackupRateChange(title, amount == null ? null : Decimal.of(amount), active);
    }
}
