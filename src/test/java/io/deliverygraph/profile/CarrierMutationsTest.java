package io.deliverygraph.profile;

import static io.deliverygraph.testing.DemoSite.BASIC;
import static io.deliverygraph.testing.DemoSite.DOMESTIC;
import static io.deliverygraph.testing.DemoSite.EUROPE;
import static io.deliverygraph.testing.DemoSite.FREIGHT;
import static io.deliverygraph.testing.DemoSite.GENERAL;
import static io.deliverygraph.testing.DemoSite.PICKUP;
import static io.deliverygraph.testing.DemoSite.SHIPPO;
import static io.deliverygraph.testing.DemoSite.STANDARD;
import static io.deliverygraph.testing.DemoSite.carrierId;
import static io.deliverygraph.testing.DemoSite.profile;
import static io.deliverygraph.testing.DemoSite.region;
import static io.deliverygraph.testing.DemoSite.regionId;
import static io.deliverygraph.testing.DemoSite.rowId;
import static io.deliverygraph.testing.DemoSite.writes;
import static io.deliverygraph.testing.Inputs.input;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.DemoSite;
import io.deliverygraph.testing.Mutation;
import io.deliverygraph.testing.Outcome;
import io.deliverygraph.testing.SandboxControl;
import io.deliverygraph.testing.SandboxResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the mutations of carriers do to a site. */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class CarrierMutationsTest {

    private static final Map<String, Object> FREIGHT_IN_EUROPE = input(
            "regionId",
            regionId(EUROPE),
            "carrierId",
            carrierId(FREIGHT),
            "backupRate",
            input("title", "Pallet", "amount", "120.50"),
            "surcharges",
            List.of(input("description", "Tail lift", "amount", "25.00"), input("amount", "1")));

    @BeforeEach
    void reset() {
        SandboxControl.reset();
    }

    @Test
    void putsACarrierToWork() {
        Outcome added = Mutation.ADD_CARRIER.send(FREIGHT_IN_EUROPE);

        assertThat(carrier(EUROPE, FREIGHT))
                .containsEntry("backupRate", Map.of("title", "Pallet", "amount", "120.50", "active", false))
                .containsEntry(
                        "additionalCharges",
                        List.of(Map.of("description", "Tail lift", "amount", "25.00"), Map.of("amount", "1")));
        assertThat(added.<List<String>>ofRegion("Europe", "carriers.carrier.nativeId"))
                .containsExactly(BASIC, SHIPPO, FREIGHT);
        assertThat(added.<String>ofRegion("Europe", "carriers[2].backupRate.amount.amount"))
                .isEqualTo("120.50");
        assertThat(added.<String>get("region.nativeId")).isEqualTo(EUROPE);
        assertThat(added.<String>get("deliveryProfile.revision")).isEqualTo("8");
        assertThat(added.<List<String>>ofRegion("Europe", "shippingOptions.title"))
                .contains("Europe Express");
        assertThat(writes()).isEqualTo(1);
    }

    @Test
    void onADryRunShowsTheCarrierAtWork() {
        Outcome would = Mutation.ADD_CARRIER.dryRun(FREIGHT_IN_EUROPE);

        assertThat(would.<List<String>>ofRegion("Europe", "carriers.carrier.nativeId"))
                .contains(FREIGHT);
        assertThat(would.<List<String>>ofRegion("Europe", "carriers[2].surcharges.fixed.amount"))
                .containsExactly("25.00", "1");
        assertThat((List<?>) region(GENERAL, EUROPE).get("deliveryCarriers")).hasSize(2);
        assertThat(writes()).isZero();
    }

    @Test
    void changesOnlyWhatIsGivenOfABackupRate() {
        Outcome changed = Mutation.UPDATE_CARRIER.send(
                shippoInEurope(input("active", true, "title", null, "amount", null), null));

        assertThat(carrier(EUROPE, SHIPPO))
                .containsEntry(
                        "backupRate", Map.of("title", "International Parcel", "amount", "24.90", "active", true));
        assertThat((List<?>) carrier(EUROPE, SHIPPO).get("additionalCharges")).hasSize(2);
        assertThat(changed.<Boolean>ofRegion("Europe", "carriers[1].backupRate.active"))
                .isTrue();
        assertThat(changed.<String>get("deliveryProfile.revision")).isEqualTo("8");
        assertThat(writes()).isEqualTo(1);
    }

    @Test
    void replacesTheWholeListOfSurcharges() {
        Mutation.UPDATE_CARRIER
                .send(shippoInEurope(null, List.of(input("description", "Island", "amount", "7.10"))))
                .succeeded();

        assertThat(carrier(EUROPE, SHIPPO))
                .containsEntry("additionalCharges", List.of(Map.of("description", "Island", "amount", "7.10")))
                .containsEntry(
                        "backupRate", Map.of("title", "International Parcel", "amount", "24.90", "active", false));

        Mutation.UPDATE_CARRIER.send(shippoInEurope(null, List.of())).succeeded();
        assertThat(carrier(EUROPE, SHIPPO)).containsEntry("additionalCharges", List.of());
    }

    @Test
    void givesABackupRateToACarrierThatHadNone() {
        Outcome changed = Mutation.UPDATE_CARRIER.send(input(
                "regionId",
                regionId(DOMESTIC),
                "carrierId",
                carrierId(BASIC),
                "backupRate",
                input("title", "Flat", "amount", "4.20", "active", true)));

        assertThat(carrier(DOMESTIC, BASIC))
                .containsEntry("backupRate", Map.of("title", "Flat", "amount", "4.20", "active", true));
        assertThat(changed.<String>ofRegion("Domestic", "carriers[0].backupRate.amount.currencyCode"))
                .isEqualTo("USD");
    }

    @Test
    void onADryRunShowsTheSettingsThatWouldBe() {
        Outcome would = Mutation.UPDATE_CARRIER.dryRun(shippoInEurope(input("amount", "30"), List.of()));

        assertThat(would.<String>ofRegion("Europe", "carriers[1].backupRate.amount.amount"))
                .isEqualTo("30");
        assertThat(would.<String>ofRegion("Europe", "carriers[1].backupRate.title"))
                .isEqualTo("International Parcel");
        assertThat(would.<List<?>>ofRegion("Europe", "carriers[1].surcharges")).isEmpty();
        assertThat((List<?>) carrier(EUROPE, SHIPPO).get("additionalCharges")).hasSize(2);
        assertThat(writes()).isZero();
    }

    @Test
    void costsNoWriteWhenNothingIsGiven() {
        Outcome same = Mutation.UPDATE_CARRIER.send(shippoInEurope(null, null));

        assertThat(same.<String>get("deliveryProfile.revision")).isEqualTo("7");
        assertThat(writes()).isZero();
    }

    @Test
    void takesACarrierOutOfOneRegionOnly() {
        Outcome removed =
                Mutation.REMOVE_CARRIER.send(input("regionId", regionId(EUROPE), "carrierId", carrierId(SHIPPO)));

        assertThat(carrier(EUROPE, SHIPPO)).isNull();
        assertThat(carrier(DOMESTIC, SHIPPO)).isNotNull();
        assertThat(removed.<List<String>>ofRegion("Europe", "carriers.carrier.nativeId"))
                .containsExactly(BASIC);
        assertThat(removed.<String>get("deliveryProfile.revision")).isEqualTo("8");
        assertThat(writes()).isEqualTo(1);
    }

    @Test
    void onADryRunLeavesTheCarrierWhereItIs() {
        Outcome would =
                Mutation.REMOVE_CARRIER.dryRun(input("regionId", regionId(DOMESTIC), "carrierId", carrierId(PICKUP)));

        assertThat(would.<List<String>>ofRegion("Domestic", "carriers.carrier.nativeId"))
                .containsExactly(BASIC, SHIPPO);
        assertThat(carrier(DOMESTIC, PICKUP)).isNotNull();
        assertThat(writes()).isZero();
    }

    @Test
    void switchesOneRowOfACarriersTable() {
        Outcome off = Mutation.SWITCH_ROW.send(row(false));

        assertThat(off.<Boolean>get("active")).isFalse();
        assertThat(rowIsActive()).isFalse();
        assertThat(profile(GENERAL).getString("revision")).isEqualTo("7");
        assertThat(Mutation.SWITCH_ROW.send(row(true)).<Boolean>get("active")).isTrue();
        assertThat(rowIsActive()).isTrue();
        assertThat(writes()).isEqualTo(2);
    }

    @Test
    void onADryRunSwitchesNothing() {
        Outcome would = Mutation.SWITCH_ROW.dryRun(row(false));

        assertThat(would.<Boolean>get("active")).isFalse();
        assertThat(rowIsActive()).isTrue();
        assertThat(writes()).isZero();
    }

    private static Map<String, Object> row(boolean active) {
        return input("carrierId", carrierId(BASIC), "rowId", rowId(STANDARD), "active", active);
    }

    private static boolean rowIsActive() {
        return DemoSite.call("POST", "/delivery-profiles/" + GENERAL + "/delivery-carriers", Map.of())
                .jsonPath()
                .getBoolean("results.deliveryCarrierRegionalSettings.flatten().dashboardTables.flatten().rows.flatten()"
                        + ".find { it.key == '" + STANDARD + "' }.active");
    }

    private static Map<String, Object> shippoInEurope(Map<String, ?> backupRate, List<?> surcharges) {
        return input(
                "regionId",
                regionId(EUROPE),
                "carrierId",
                carrierId(SHIPPO),
                "backupRate",
                backupRate,
                "surcharges",
                surcharges);
    }

    private static Map<String, Object> carrier(String regionId, String carrierId) {
        return profile(GENERAL)
                .getMap("deliveryRegions.find { it.id == '" + regionId + "' }.deliveryCarriers.find { it.appId == '"
                        + carrierId + "' }");
    }
}
