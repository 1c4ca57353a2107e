package io.deliverygraph.profile;

import static io.deliverygraph.testing.Graph.id;
import static io.deliverygraph.testing.Sample.dollars;
import static io.deliverygraph.testing.Sample.originGroup;
import static io.deliverygraph.testing.Sample.serviceAtWork;
import static io.deliverygraph.testing.Sample.shop;
import static io.deliverygraph.testing.Sample.shopProfile;
import static io.deliverygraph.testing.Sample.store;
import static io.deliverygraph.testing.Sample.zone;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.graph.Problem;
import io.deliverygraph.graph.UserErrorCode;
import io.deliverygraph.money.Decimal;
import io.deliverygraph.testing.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A carrier service in a Shopify zone: one charge without a label, no backup rate, and sometimes twice. */
class ShopifyCarrierChecksTest {

    private static final String UPS = id("shop", "carrier", "ups");
    private static final String DHL = id("shop", "carrier", "dhl");
    private static final Surcharge FIXED = new Surcharge(null, dollars("1.00"), null);
    private static final Surcharge PERCENT = new Surcharge(null, null, Decimal.of("5"));

    private static final SiteSetup SETUP = new SiteSetup(
            shop(),
            List.of(shopProfile(
                    "1",
                    originGroup(
                            "east",
                            zone("US", List.of(serviceAtWork("m1", "ups", FIXED)), "US"),
                            zone("CA", List.of(serviceAtWork("m2", "ups", PERCENT)), "CA"),
                            zone("MX", List.of(serviceAtWork("m3", "ups"), serviceAtWork("m4", "ups")), "MX")))),
            List.of(Sample.carrier("ups"), Sample.carrier("dhl")),
            List.of());

    @Test
    void aChargeInAnotherCurrencyIsNotExchangedUnsaid() {
        CarrierSettings present = new CarrierSettings(null, List.of(new Surcharge(null, Sample.euros("1"), null)));

        assertThat(CarrierChecks.surcharges(shop(), present, List.of(charge(null))))
                .containsExactly(Problem.at(UserErrorCode.NOT_REPRESENTABLE, "surcharges.otherCurrency", "surcharges"));
        assertThat(CarrierChecks.surcharges(shop(), present, null)).isEmpty();
    }

    @Test
    void aShopAddsOneChargeWithoutALabel() {
        assertThat(surcharges(charge(null))).isEmpty();
        assertThat(surcharges(charge(" "))).isEmpty();
        assertThat(surcharges()).isEmpty();
    }

    @Test
    void aShopWouldAddUpSeveralCharges() {
        assertThat(surcharges(charge(null), charge(null)))
                .containsExactly(Problem.at(UserErrorCode.NOT_REPRESENTABLE, "surcharges.onlyOne", "surcharges"));
    }

    @Test
    void aShopKeepsNoLabel() {
        assertThat(surcharges(charge("Fuel"), charge(null), charge("Handling")))
                .containsExactly(
                        Problem.at(UserErrorCode.NOT_REPRESENTABLE, "surcharges.onlyOne", "surcharges"),
                        Problem.at(
                                UserErrorCode.NOT_REPRESENTABLE, "surcharge.noLabel", "surcharges", 0, "description"),
                        Problem.at(
                                UserErrorCode.NOT_REPRESENTABLE, "surcharge.noLabel", "surcharges", 2, "description"));
    }

    @Test
    void aPercentageIsNotLostUnsaid() {
        CarrierSettings present = new CarrierSettings(null, List.of(FIXED, PERCENT));
        Problem lost = Problem.at(UserErrorCode.NOT_REPRESENTABLE, "surcharges.percentLost", "surcharges");

        assertThat(CarrierChecks.surcharges(shop(), present, List.of(charge(null))))
                .containsExactly(lost);
        assertThat(CarrierChecks.surcharges(shop(), present, List.of())).containsExactly(lost);
        assertThat(CarrierChecks.surcharges(shop(), present, null)).isEmpty();
    }

    @Test
    void aWixSiteItemisesAllCharges() {
        assertThat(CarrierChecks.surcharges(store(), CarrierSettings.NONE, List.of(charge("Fuel"), charge("Handling"))))
                .isEmpty();
    }

    @Test
    void aShopHasNoBackupRate() {
        BackupRateChange backup = new BackupRateChange("Backup", Decimal.of("5"), true);
        BackupRate present = new BackupRate("Backup", dollars("5"), true);

        assertThat(CarrierChecks.backupRate(shop(), null, null)).isEmpty();
        assertThat(CarrierChecks.backupRate(shop(), backup, null))
                .containsExactly(
                        Problem.at(UserErrorCode.UNSUPPORTED_BY_PLATFORM, "backupRate.unsupported", "backupRate"));
        assertThat(CarrierChecks.backupRate(shop(), backup, present)).hasSize(1);
    }

    @Test
    void aCarrierThatWorksTwiceIsAmbiguous() {
        Problem ambiguous = Problem.at(UserErrorCode.NOT_REPRESENTABLE, "carrier.ambiguous", "carrierId");

        assertThat(CarrierChecks.onlyOnce(region("US"), UPS)).isEmpty();
        assertThat(CarrierChecks.onlyOnce(region("MX"), UPS)).containsExactly(ambiguous);
        assertThat(CarrierChecks.onlyOnce(region("MX"), DHL)).isEmpty();
        assertThat(updating("MX", charge(null)).problems(SETUP)).containsExactly(ambiguous);
    }

    @Test
    void aNewCarrierNeedsNoBackupRateHere() {
        AddingCarrier adding = adding("CA", DHL, charge(null));

        assertThat(adding.problems(SETUP)).isEmpty();
        assertThat(adding.preview(SETUP).region().carriers())
                .extracting(RegionCarrier::carrierNativeId)
                .containsExactly("ups", "dhl");
    }

    @Test
    void aCarrierIsPutToWorkOnce() {
        assertThat(adding("CA", UPS).problems(SETUP))
                .extracting(Problem::code)
                .containsExactly(UserErrorCode.CARRIER_ALREADY_IN_REGION);
    }

    @Test
    void aChangedChargeTakesTheFormersPlace() {
        assertThat(updating("US", charge(null)).problems(SETUP)).isEmpty();
        assertThat(updating("US", charge(null)).preview(SETUP).region().carriers())
                .singleElement()
                .satisfies(ups ->
                        assertThat(ups.surcharges()).containsExactly(new Surcharge(null, dollars("2.50"), null)));
        assertThat(updating("CA", charge(null)).problems(SETUP))
                .extracting(Problem::messageKey)
                .containsExactly("surcharges.percentLost");
    }

    @Test
    void allWorkOfACarrierEndsTogether() {
        RemovingCarrier removing =
                new RemovingCarrier(shop(), new RemoveDeliveryCarrier(id("shop", "region", "MX"), UPS), null, null);

        assertThat(removing.problems(region("MX"))).isEmpty();
        assertThat(removing.preview(region("MX")).region().carriers()).isEmpty();
    }

    private static List<Problem> surcharges(NewSurcharge... wanted) {
        return CarrierChecks.surcharges(shop(), CarrierSettings.NONE, List.of(wanted));
    }

    private static NewSurcharge charge(String label) {
        return new NewSurcharge(label, Decimal.of("2.50"));
    }

    private static DeliveryRegion region(String name) {
        return SETUP.region(name).orElseThrow();
    }

    private static AddingCarrier adding(String zone, String carrier, NewSurcharge... charges) {
        return new AddingCarrier(
                shop(),
                new AddDeliveryCarrier(id("shop", "region", zone), carrier, null, List.of(charges)),
                null,
                null);
    }

    private static UpdatingCarrier updating(String zone, NewSurcharge... charges) {
        return new UpdatingCarrier(
                shop(), new UpdateDeliveryCarrier(id("shop", "region", zone), UPS, null, List.of(charges)), null, null);
    }
}
