package io.deliverygraph.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.AtWix;
import io.deliverygraph.testing.Demo;
import io.deliverygraph.testing.Graph;
import io.deliverygraph.testing.SandboxControl;
import io.deliverygraph.testing.SandboxResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the graph answers for profiles, regions and carriers of the demo seed, value by value. */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class RightDataTest {

    private static final String PROFILE = """
            query ($id: ID!) { deliveryProfile(id: $id) {
              id nativeId name isDefault revision createdAt updatedAt store { key }
              ... on WixDeliveryProfile { createdByAppId extendedFields { namespace data } }
              regions { id nativeId name active restOfWorld ... on WixDeliveryRegion { createdAt } profile { id }
                destinations { countryCode wholeCountry subdivisions nativeSubdivisions }
                carriers { carrier { id name requiresBackupRate isPickup } region { id }
                  surcharges { description fixed { amount currencyCode } percent }
                  ... on WixRegionCarrier { backupRate { title amount { amount currencyCode } active } } } } } }""";

    @BeforeEach
    void reset() {
        SandboxControl.reset();
    }

    @Test
    void aProfile() {
        JsonPath answer = profile(Demo.GENERAL);

        assertThat(answer.<String, Object>getMap("data.deliveryProfile"))
                .containsEntry("id", Demo.profileId(Demo.GENERAL))
                .containsEntry("nativeId", Demo.GENERAL)
                .containsEntry("name", "General profile")
                .containsEntry("isDefault", true)
                .containsEntry("revision", "7")
                .containsEntry("createdAt", "2026-01-05T09:00:00Z")
                .containsEntry("updatedAt", "2026-01-15T09:00:00Z")
                .containsEntry("store", Map.of("key", "demo"))
                .containsEntry("createdByAppId", null)
                .containsEntry("extendedFields", List.of());
        assertThat(answer.getList("data.deliveryProfile.regions.name"))
                .isEqualTo(List.of("Domestic", "Europe", "International", "Asia Pacific"));
    }

    @Test
    void aRegionOfSomeSubdivisions() {
        Map<String, Object> domestic = region(profile(Demo.GENERAL), 0);

        assertThat(domestic)
                .containsEntry("id", Demo.regionId(Demo.DOMESTIC))
                .containsEntry("active", true)
                .containsEntry("restOfWorld", false)
                .containsEntry("createdAt", "2026-01-05T10:00:00Z")
                .containsEntry("profile", Map.of("id", Demo.profileId(Demo.GENERAL)))
                .containsEntry(
                        "destinations",
                        List.of(Map.of(
                                "countryCode",
                                "US",
                                "wholeCountry",
                                false,
                                "subdivisions",
                                List.of(
                                        "US-AZ", "US-CA", "US-CO", "US-FL", "US-IL", "US-MA", "US-NJ", "US-NV", "US-NY",
                                        "US-OR", "US-TX", "US-WA"),
                                "nativeSubdivisions",
                                List.of())));
    }

    @Test
    void regionsOfWholeCountriesTheRestOfTheWorldAndOneThatIsSwitchedOff() {
        JsonPath answer = profile(Demo.GENERAL);

        assertThat(answer.<Boolean>getList("data.deliveryProfile.regions.active"))
                .containsExactly(true, true, true, false);
        assertThat(answer.<Boolean>getList("data.deliveryProfile.regions.restOfWorld"))
                .containsExactly(false, false, true, false);
        assertThat(answer.<String>getList("data.deliveryProfile.regions[1].destinations.countryCode"))
                .containsExactly("AT", "BE", "DE", "DK", "ES", "FR", "IE", "IT", "NL", "PL", "SE");
        assertThat(answer.<Boolean>getList("data.deliveryProfile.regions[1].destinations.wholeCountry"))
                .containsOnly(true);
        assertThat(answer.getList("data.deliveryProfile.regions[2].destinations"))
                .isEmpty();
    }

    @Test
    void carriersWithAndWithoutABackupRateAndSurcharges() {
        List<Map<String, Object>> domestic = profile(Demo.GENERAL).getList("data.deliveryProfile.regions[0].carriers");

        assertThat(domestic)
                .containsExactly(
                        carrier(Demo.BASIC, "Basic Shipping", false, null, List.of()),
                        carrier(
                                "50d8c12f-715e-41ad-be25-d0f61375dbee",
                                "Pickup",
                                true,
                                Map.of("title", "Pickup in our shop", "amount", usd("0"), "active", true),
                                List.of()),
                        carrier(
                                Demo.SHIPPO,
                                "Shippo",
                                false,
                                Map.of("title", "Standard Parcel", "amount", usd("9.99"), "active", true),
                                List.of(surcharge("Handling", "1.50"))));
    }

    @Test
    void aBackupRateThatIsSwitchedOffAndSeveralSurcharges() {
        JsonPath answer = profile(Demo.GENERAL);

        assertThat(answer.getMap("data.deliveryProfile.regions[1].carriers[1].backupRate"))
                .isEqualTo(Map.of("title", "International Parcel", "amount", usd("24.90"), "active", false));
        assertThat(answer.<Map<String, Object>>getList("data.deliveryProfile.regions[1].carriers[1].surcharges"))
                .containsExactly(surcharge("Customs paperwork", "4.00"), surcharge("Fuel", "2.25"));
    }

    @Test
    void aCarrierThatNeedsABackupRate() {
        assertThat(profile(Demo.HEAVY)
                        .<Boolean>getList("data.deliveryProfile.regions[0].carriers.carrier.requiresBackupRate"))
                .containsExactly(true, false);
    }

    @Test
    void extendedFieldsWithAllTheirKindsOfValues() {
        AtWix.of("demo")
                .post(
                        "/delivery-profiles/" + Demo.GENERAL + "/update-extended-fields",
                        "{'namespace':'@acme/app','namespaceData':{'a':[1,true,null,'x'],'b':{'c':2.5}}}");

        Map<String, Object> inner = Map.of("a", Arrays.asList(1, true, null, "x"), "b", Map.of("c", 2.5f));
        assertThat(profile(Demo.GENERAL).getList("data.deliveryProfile.extendedFields"))
                .isEqualTo(List.of(Map.of("namespace", "@acme/app", "data", inner)));
    }

    @Test
    void codesOfSubdivisionsThatNobodyKnowsAsThePlatformWroteThem() {
        AtWix.of("demo")
                .post(
                        "/delivery-profiles/" + Demo.HEAVY + "/delivery-region",
                        "{'deliveryRegion':{'name':'Odd','destinations':[{'countryCode':'AU','subdivisions':['AU-NSW','Outback']}]}}");

        Map<String, Object> odd = region(profile(Demo.HEAVY), 2);

        assertThat(odd)
                .containsEntry(
                        "destinations",
                        List.of(Map.of(
                                "countryCode",
                                "AU",
                                "wholeCountry",
                                false,
                                "subdivisions",
                                List.of("AU-NSW"),
                                "nativeSubdivisions",
                                List.of("Outback"))));
    }

    private static JsonPath profile(String nativeId) {
        JsonPath answer = Graph.send(PROFILE, Map.of("id", Demo.profileId(nativeId)));
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        return answer;
    }

    private static Map<String, Object> region(JsonPath answer, int index) {
        return answer.getMap("data.deliveryProfile.regions[%d]".formatted(index));
    }

    private static Map<String, Object> carrier(
            String nativeId, String name, boolean pickup, Map<String, Object> backupRate, List<Object> surcharges) {
        Map<String, Object> carrier = new HashMap<>();
        carrier.put(
                "carrier",
                Map.of("id", Demo.carrierId(nativeId), "name", name, "requiresBackupRate", false, "isPickup", pickup));
        carrier.put("region", Map.of("id", Demo.regionId(Demo.DOMESTIC)));
        carrier.put("backupRate", backupRate);
        carrier.put("surcharges", surcharges);
        return carrier;
    }

    private static Map<String, Object> surcharge(String description, String amount) {
        Map<String, Object> surcharge = new HashMap<>();
        surcharge.put("description", description);
        surcharge.put("fixed", usd(amount));
        surcharge.put("percent", null);
        return surcharge;
    }

    private static Map<String, Object> usd(String amount) {
        return Map.of("amount", amount, "currencyCode", "USD");
    }
}
