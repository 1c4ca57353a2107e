package io.deliverygraph.platform.wix;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.deliverygraph.condition.ConditionMetric;
import io.deliverygraph.condition.ConditionOperator;
import io.deliverygraph.graph.Kind;
import io.deliverygraph.money.Decimal;
import io.deliverygraph.option.CreateShippingOption;
import io.deliverygraph.option.NewCondition;
import io.deliverygraph.option.NewRate;
import io.deliverygraph.option.UpdateShippingOption;
import io.deliverygraph.profile.AddDeliveryCarrier;
import io.deliverygraph.profile.AddDeliveryRegion;
import io.deliverygraph.profile.BackupRateChange;
import io.deliverygraph.profile.CreateDeliveryProfile;
import io.deliverygraph.profile.DestinationSet;
import io.deliverygraph.profile.NewRegion;
import io.deliverygraph.profile.NewSurcharge;
import io.deliverygraph.profile.SetExtendedFields;
import io.deliverygraph.profile.UpdateDeliveryCarrier;
import io.deliverygraph.profile.UpdateDeliveryProfile;
import io.deliverygraph.profile.UpdateDeliveryRegion;
import jakarta.json.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a command leaves out must not be in the body: to Wix an absent key means unchanged. */
class WixRequestsTest {

    private static final String PROFILE = Samples.id(Kind.PROFILE, "p1");
    private static final String REGION = Samples.id(Kind.REGION, "r1");
    private static final String CARRIER = Samples.id(Kind.CARRIER, "c1");
    private static final String OPTION = Samples.id(Kind.OPTION, "o1");

    @Test
    void createsAProfileWithItsRegions() {
        NewRegion region =
                new NewRegion("West", false, List.of(new DestinationSet("US", List.of("US-CA")), place("CA")));

        assertThat(json(WixRequests.create(new CreateDeliveryProfile("s", "Heavy", List.of(region), List.of()))))
                .isEqualTo("""
                        {"deliveryProfile":{"name":"Heavy","deliveryRegions":[{"name":"West","active":false,\
                        "destinations":[{"countryCode":"US","subdivisions":["US-CA"]},{"countryCode":"CA","subdivisions":[]}]}]}}""");
    }

    @Test
    void renamesAProfile() {
        assertThat(json(WixRequests.update(new UpdateDeliveryProfile(PROFILE, "3", "Fragile"))))
                .isEqualTo("{\"deliveryProfile\":{\"id\":\"p1\",\"revision\":\"3\",\"name\":\"Fragile\"}}");
    }

    @Test
    void sendsARegionsRevisionOnlyWhenTheCommandHasOne() {
        assertThat(json(WixRequests.addRegion(new AddDeliveryRegion(PROFILE, null, null, "World", null, List.of()))))
                .isEqualTo("{\"deliveryRegion\":{\"name\":\"World\",\"destinations\":[]}}");
        assertThat(json(WixRequests.addRegion(new AddDeliveryRegion(PROFILE, "3", null, "World", true, List.of()))))
                .isEqualTo(
                        "{\"deliveryRegion\":{\"name\":\"World\",\"active\":true,\"destinations\":[]},\"revision\":\"3\"}");
    }

    @Test
    void changesOnlyWhatIsGivenOfARegion() {
        assertThat(json(WixRequests.updateRegion(new UpdateDeliveryRegion(REGION, null, null, false, null))))
                .isEqualTo("{\"deliveryRegion\":{\"id\":\"r1\",\"active\":false}}");
    }

    @Test
    void sendsAnEmptyListThatIsGiven() {
        assertThat(json(WixRequests.updateRegion(new UpdateDeliveryRegion(REGION, "4", null, null, List.of()))))
                .isEqualTo("{\"deliveryRegion\":{\"id\":\"r1\",\"destinations\":[]},\"revision\":\"4\"}");
        assertThat(json(WixRequests.updateCarrier(new UpdateDeliveryCarrier(REGION, CARRIER, null, List.of()))))
                .isEqualTo(
                        "{\"deliveryRegionId\":\"r1\",\"deliveryCarrier\":{\"appId\":\"c1\",\"additionalCharges\":[]}}");
    }

    @Test
    void addsACarrierWithAmountsAsTheyWereWritten() {
        AddDeliveryCarrier command = new AddDeliveryCarrier(
                REGION,
                CARRIER,
                new BackupRateChange("Flat", Decimal.of("9.90"), true),
                List.of(new NewSurcharge(null, Decimal.of("3.500"))));

        assertThat(json(WixRequests.addCarrier(command))).isEqualTo("""
                        {"deliveryRegionId":"r1","deliveryCarrier":{"appId":"c1",\
                        "backupRate":{"title":"Flat","amount":"9.90","active":true},\
                        "additionalCharges":[{"amount":"3.500"}]}}""");
    }

    @Test
    void changesOnlyWhatIsGivenOfABackupRate() {
        UpdateDeliveryCarrier command =
                new UpdateDeliveryCarrier(REGION, CARRIER, new BackupRateChange(null, null, false), null);

        assertThat(json(WixRequests.updateCarrier(command)))
                .isEqualTo(
                        "{\"deliveryRegionId\":\"r1\",\"deliveryCarrier\":{\"appId\":\"c1\",\"backupRate\":{\"active\":false}}}");
    }

    @Test
    void createsAnOptionInOneRegionThroughTheSingleField() {
        NewRate rate = new NewRate(
                null,
                true,
                Decimal.of("12.90"),
                null,
                List.of(new NewCondition(ConditionMetric.TOTAL_WEIGHT, ConditionOperator.LT, Decimal.of("2.5"))));

        assertThat(json(WixRequests.create(option(rate), List.of("r1")))).isEqualTo("""
                        {"shippingOption":{"deliveryRegionId":"r1","title":"Express","estimatedDeliveryTime":"1-2 days",\
                        "rates":[{"amount":"12.90","multiplyByQuantity":false,\
                        "conditions":[{"type":"BY_TOTAL_WEIGHT","operator":"LT","value":"2.5"}]}]}}""");
    }

    @Test
    void createsAnOptionInSeveralRegionsThroughBothFields() {
        NewRate rate = new NewRate("Slow", false, Decimal.of("1"), true, null);

        assertThat(json(WixRequests.create(option(rate), List.of("r1", "r2")))).isEqualTo("""
                        {"shippingOption":{"deliveryRegionId":"r1","deliveryRegionIds":["r1","r2"],"title":"Express",\
                        "estimatedDeliveryTime":"1-2 days","rates":[{"title":"Slow","active":false,"amount":"1",\
                        "multiplyByQuantity":true,"conditions":[]}]}}""");
    }

    @Test
    void changesOnlyWhatIsGivenOfAnOption() {
        UpdateShippingOption command = new UpdateShippingOption(OPTION, null, "Standard", null, null, null, null);

        assertThat(json(WixRequests.update(command, "5")))
                .isEqualTo("{\"shippingOption\":{\"id\":\"o1\",\"revision\":\"5\",\"title\":\"Standard\"}}");
    }

    @Test
    void carriesAnAppsDataAsItIs() {
        SetExtendedFields command = new SetExtendedFields(
                PROFILE,
                "@acme/shipping",
                Json.createObjectBuilder().add("dock", "B7").addNull("gate").build());

        assertThat(json(WixRequests.extendedFields(command)))
                .isEqualTo("{\"namespace\":\"@acme/shipping\",\"namespaceData\":{\"dock\":\"B7\",\"gate\":null}}");
    }

    private static CreateShippingOption option(NewRate rate) {
        return new CreateShippingOption(List.of(REGION), "Express", null, "1-2 days", List.of(rate));
    }

    private static DestinationSet place(String country) {
        return new DestinationSet(country, null);
    }

    private static String json(Object body) {
        try {
            return new ObjectMapper().writeValueAsString(body);
        } catch (JsonProcessingException wrong) {
            throw new AssertionError(wrong);
        }
    }
}
