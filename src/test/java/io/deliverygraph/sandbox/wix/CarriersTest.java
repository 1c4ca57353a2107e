package io.deliverygraph.sandbox.wix;

import static io.deliverygraph.sandbox.wix.DemoIds.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.sandbox.Reply;
import io.deliverygraph.sandbox.RunningSandbox;
import io.deliverygraph.sandbox.SandboxClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CarriersTest {

    private static final String SHIPPO_IN_DOMESTIC = "/deliveryProfile/deliveryRegions/0/deliveryCarriers/2";
    private static final String BASIC_IN_DOMESTIC = "/deliveryProfile/deliveryRegions/0/deliveryCarriers/0";

    @RegisterExtension
    static final RunningSandbox SANDBOX = RunningSandbox.ordinary();

    private final SandboxClient wix = SANDBOX.onFreshSite();

    @Test
    void mergesABackupRateKeyByKey() {
        Reply updated = update(SHIPPO, "'backupRate':{'amount':'11.00','title':null}");
        assertThat(updated.at(SHIPPO_IN_DOMESTIC + "/backupRate"))
                .hasToString("{\"amount\":\"11.00\",\"active\":true}");
        assertThat(updated.at(SHIPPO_IN_DOMESTIC + "/additionalCharges")).hasSize(1);
    }

    @Test
    void replacesAdditionalChargesAsAWhole() {
        Reply updated = update(SHIPPO, "'additionalCharges':[]");
        assertThat(updated.at(SHIPPO_IN_DOMESTIC + "/additionalCharges")).isEmpty();
        assertThat(updated.text(SHIPPO_IN_DOMESTIC + "/backupRate/amount")).isEqualTo("9.99");
    }

    @Test
    void givesACarrierItsFirstBackupRate() {
        Reply updated = update(BASIC, "'backupRate':{'amount':'4'}");
        assertThat(updated.at(BASIC_IN_DOMESTIC + "/backupRate")).hasToString("{\"amount\":\"4\",\"active\":false}");
    }

    @Test
    void refusesAnUpdateThatLeavesABackupRateWithoutAmount() {
        String violation = "deliveryCarrier.backupRate.amount OTHER/DELIVERY_CARRIER_MISSING_BACKUP_RATE";
        assertThat(update(BASIC, "'backupRate':{'title':'x'}").violations()).containsExactly(violation);
        assertThat(update(SHIPPO, "'backupRate':{'amount':null}").violations()).containsExactly(violation);
        assertThat(update(SHIPPO, "'backupRate':{'amount':'1.0000001'}").violations())
                .containsExactly("deliveryCarrier.backupRate.amount DECIMAL_MAX_SCALE");
    }

    @Test
    void refusesACarrierTwiceInOneRequest() {
        String carrier = "{'appId':'" + BASIC + "','backupRate':{'amount':'1'}}";
        Reply reply = wix.post(
                "/delivery-profiles/" + GENERAL + "/delivery-region",
                "{'deliveryRegion':{'name':'A','destinations':[{'countryCode':'BR'}],'deliveryCarriers':[" + carrier
                        + "," + carrier + "]}}");
        assertThat(reply.code()).isEqualTo("CARRIER_ALREADY_EXISTS_IN_REGION");
    }

    @Test
    void basicShippingHasARowForEachOptionOfARegion() {
        Reply listed = wix.post("/delivery-profiles/" + GENERAL + "/delivery-carriers", "{'appIds':['" + BASIC + "']}");
        String rows = "/results/0/deliveryCarrierRegionalSettings/0/dashboardTables/0/rows";
        assertThat(listed.at(rows)).hasSize(5);
        assertThat(listed.at(rows + "/0"))
                .hasToString("{\"key\":\"" + STANDARD
                        + "\",\"data\":{\"name\":\"Standard\",\"rate\":\"5.99\"},\"active\":true}");
        assertThat(listed.text(rows + "/3/data/rate")).isEqualTo("from 2.49");
    }

    @Test
    void saysWhereOnlyPickupGoes() {
        wix.post(
                "/delivery-profiles",
                "{'deliveryProfile':{'name':'P','deliveryRegions':[{'name':'A','destinations':[{'countryCode':'BR'}],"
                        + "'deliveryCarriers':[{'appId':'" + PICKUP + "','backupRate':{'amount':'0'}}]}]}}");
        wix.delete("/delivery-profiles/" + GENERAL + "/delivery-region/" + INTERNATIONAL);
        Reply properties = wix.get("/delivery-profiles/delivery-destination-properties");
        assertThat(properties.body().has("restOfWorld")).isFalse();
        assertThat(properties.at("/countries"))
                .filteredOn(country -> country.get("country").asText().equals("BR"))
                .singleElement()
                .matches(country ->
                        country.at("/deliveryDestinationProperties/pickupOnly").booleanValue());
        assertThat(properties.at("/countries"))
                .noneMatch(country -> country.get("country").asText().equals("JP"));
    }

    private Reply update(String appId, String change) {
        return wix.patch(
                "/delivery-profiles/update-delivery-carrier",
                "{'deliveryRegionId':'" + DOMESTIC + "','deliveryCarrier':{'appId':'" + appId + "'," + change + "}}");
    }
}
