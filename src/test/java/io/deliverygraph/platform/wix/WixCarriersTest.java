package io.deliverygraph.platform.wix;

import static io.deliverygraph.platform.wix.Samples.CARRIER;
import static io.deliverygraph.platform.wix.Samples.OTHER_REGION;
import static io.deliverygraph.platform.wix.Samples.PROFILE;
import static io.deliverygraph.platform.wix.Samples.REGION;
import static io.deliverygraph.platform.wix.Samples.ROW;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.graph.Kind;
import io.deliverygraph.graph.PlatformFailure;
import io.deliverygraph.graph.UserErrorCode;
import io.deliverygraph.profile.AddDeliveryCarrier;
import io.deliverygraph.profile.Carrier;
import io.deliverygraph.profile.CarrierTableColumn;
import io.deliverygraph.profile.DeliveryProfile;
import io.deliverygraph.profile.DeliveryRegion;
import io.deliverygraph.profile.RemoveDeliveryCarrier;
import io.deliverygraph.profile.SetDeliveryCarrierActive;
import io.deliverygraph.profile.UpdateDeliveryCarrier;
import io.deliverygraph.testing.NothingKept;
import io.deliverygraph.testing.Sample;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(NothingKept.class)
class WixCarriersTest extends AtWix {

    private static final String PROFILES = "/wix/ecom/v1/delivery-profiles";
    private static final String REGION_ID = Samples.id(Kind.REGION, REGION);
    private static final String CARRIER_ID = Samples.id(Kind.CARRIER, CARRIER);

    @Test
    void listsWhatIsInstalled() {
        ScriptedWix.answer(200, """
                {"installedDeliveryCarriers": [{"id": "%s", "displayName": "Basic Shipping", "description": "d",
                  "thumbnailUrl": "t", "dashboardUrl": "b", "learnMoreUrl": "l", "fallbackDefinitionMandatory": true}]}""".formatted(CARRIER));

        assertThat(got(carriers.installed(store())))
                .containsExactly(new Carrier(CARRIER_ID, CARRIER, "Basic Shipping", "d", "t", "b", "l", true, false));
        assertThat(ScriptedWix.asked().get(0).line()).isEqualTo("GET " + PROFILES + "/installed-carriers");
    }

    @Test
    void showsTablesOfTheProfilesRegionsAndSkipsCarriersThatFailed() {
        DeliveryProfile profile = readProfile();
        ScriptedWix.answer(200, """
                {"results": [
                  {"deliveryCarrierMetadata": {"id": "x", "success": false, "error": {"code": "DELIVERY_CARRIER_NOT_FOUND"}}},
                  {"deliveryCarrierMetadata": {"id": "%1$s", "success": true},
                   "deliveryCarrierDetails": {"id": "%1$s", "displayName": "Basic Shipping"},
                   "deliveryCarrierRegionalSettings": [
                     {"deliveryRegionId": "%3$s", "dashboardTables": [{"title": "elsewhere"}]},
                     {"deliveryRegionId": "%2$s", "dashboardTables": [{"title": "Rates",
                       "columns": [{"key": "rate", "name": "Rate"}],
                       "rows": [{"key": "%4$s", "data": {"rate": "15.00"}, "active": false}]}]}]}]}""".formatted(CARRIER, REGION, OTHER_REGION, ROW));

        assertThat(got(carriers.tables(profile))).singleElement().satisfies(table -> {
            assertThat(table.carrier().name()).isEqualTo("Basic Shipping");
            assertThat(table.region()).isEqualTo(profile.regions().get(0));
            assertThat(table.title()).isEqualTo("Rates");
            assertThat(table.columns()).containsExactly(new CarrierTableColumn("rate", "Rate"));
            assertThat(table.rows()).singleElement().satisfies(row -> {
                assertThat(row.id()).isEqualTo(Samples.id(Kind.CARRIER_ROW, ROW));
                assertThat(row.active()).isFalse();
                assertThat(row.cells()).hasToString("{\"rate\":\"15.00\"}");
            });
        });
        assertThat(ScriptedWix.asked().get(1)).satisfies(asked -> {
            assertThat(asked.line()).isEqualTo("POST " + PROFILES + "/" + PROFILE + "/delivery-carriers");
            assertThat(asked.body()).isEqualTo("{}");
        });
    }

    @Test
    void addsChangesAndRemovesACarrier() {
        DeliveryRegion region = readProfile().regions().get(0);
        ScriptedWix.answer(200, Samples.profile("2", "World"));
        ScriptedWix.answer(200, Samples.profile("3", "World"));
        ScriptedWix.answer(200, Samples.profile("4", "World"));

        got(carriers.add(
                region, Sample.carrier(CARRIER), new AddDeliveryCarrier(REGION_ID, CARRIER_ID, null, List.of())));
        got(carriers.update(region, new UpdateDeliveryCarrier(REGION_ID, CARRIER_ID, null, null)));
        DeliveryProfile after = got(carriers.remove(region, new RemoveDeliveryCarrier(REGION_ID, CARRIER_ID)));

        assertThat(after.revision()).isEqualTo("4");
        assertThat(ScriptedWix.asked().subList(1, 4))
                .extracting(ScriptedWix.Asked::line)
                .containsExactly(
                        "POST " + PROFILES + "/add-delivery-carrier",
                        "PATCH " + PROFILES + "/update-delivery-carrier",
                        "POST " + PROFILES + "/remove-delivery-carrier");
        assertThat(ScriptedWix.asked().get(3).body())
                .isEqualTo("{\"deliveryRegionId\":\"" + REGION + "\",\"appId\":\"" + CARRIER + "\"}");
    }

    @Test
    void saysThatACarrierIsNotInTheRegion() {
        DeliveryRegion region = readProfile().regions().get(0);
        ScriptedWix.answer(404, Samples.error("DELIVERY_CARRIER_NOT_FOUND"));

        assertThat(failure(carriers.update(region, new UpdateDeliveryCarrier(REGION_ID, CARRIER_ID, null, null))))
                .isInstanceOfSatisfying(
                        PlatformFailure.NotFound.class,
                        failure -> assertThat(failure.code()).isEqualTo(UserErrorCode.CARRIER_NOT_IN_REGION));
    }

    @Test
    void switchesARow() {
        ScriptedWix.answer(200, "{}");

        got(carriers.setRowActive(
                store(), new SetDeliveryCarrierActive(CARRIER_ID, Samples.id(Kind.CARRIER_ROW, ROW), false)));

        assertThat(ScriptedWix.asked()).singleElement().satisfies(asked -> {
            assertThat(asked.line()).isEqualTo("POST " + PROFILES + "/delivery-carriers/set-active-status");
            assertThat(asked.body())
                    .isEqualTo("{\"carrierAppId\":\"" + CARRIER + "\",\"rowId\":\"" + ROW + "\",\"active\":false}");
        });
    }

    private DeliveryProfile readProfile() {
        ScriptedWix.answer(200, Samples.profile("3", "Domestic"));
        return got(profiles.byIds(store(), List.of(PROFILE))).get(0);
    }
}
