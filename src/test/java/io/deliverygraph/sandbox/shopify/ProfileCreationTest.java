package io.deliverygraph.sandbox.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.deliverygraph.sandbox.Reply;
import io.deliverygraph.sandbox.RunningSandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shopify contract 4.2 for {@code deliveryProfileCreate}. A refused creation stores nothing. */
class ProfileCreationTest {

    @RegisterExtension
    static final RunningSandbox SANDBOX = RunningSandbox.ordinary();

    private final ProfileCalls profiles = new ProfileCalls(SANDBOX.onFreshShop());

    /** P1. */
    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'name':''}", "{'name':'  '}"})
    void aProfileNeedsAName(String input) {
        refused(input, "profile.name: The profile name can't be blank.");
    }

    /** P2. */
    @Test
    void aNameHas128CharactersAtMost() {
        assertThat(ProfileCalls.errors(profiles.create("{'name':'" + "🏺".repeat(128) + "'}")))
                .isEmpty();
        assertThat(profiles.create("{'name':'" + "n".repeat(128) + "'}")
                        .at("/profile/name")
                        .asText())
                .hasSize(128);
        JsonNode tooLong = profiles.create("{'name':'" + "n".repeat(129) + "'}");
        assertThat(ProfileCalls.errors(tooLong))
                .singleElement()
                .asString()
                .startsWith("profile.name:")
                .contains("128 characters");
    }

    /** P3. */
    @ParameterizedTest
    @CsvSource({"locations,99", "locationsToAdd,99", "locations,5"})
    void aGroupTakesOnlyLocationsOfTheShopThatAreActive(String list, int location) {
        refused(
                "{'name':'x','locationGroupsToCreate':[{'" + list + "':['gid://shopify/Location/" + location + "']}]}",
                "-: Location gid://shopify/Location/" + location + " could not be found for this shop.");
    }

    /** P4. */
    @ParameterizedTest
    @ValueSource(strings = {"{'name':'Z'}", "{'name':'Z','countries':[]}"})
    void aZoneNeedsCountries(String zone) {
        refused(ProfileCalls.group(zone), "-: A zone cannot be saved without countries.");
    }

    /** P5. */
    @Test
    void aNewProfileHasNothingToDissociateOrUpdate() {
        refused(
                "{'name':'x','variantsToDissociate':['gid://shopify/ProductVariant/2001']}",
                "-: A profile to create has no variants to dissociate.");
        refused(
                "{'name':'x','locationGroupsToCreate':[{'zonesToUpdate':[{'id':'gid://shopify/DeliveryZone/1'}]}]}",
                "-: A location group to create has no zones to update.");
        refused(
                ProfileCalls.group("{'name':'Z','countries':[{'code':'US'}],'methodDefinitionsToUpdate':["
                        + "{'id':'gid://shopify/DeliveryMethodDefinition/1'}]}"),
                "-: A zone to create has no method definitions to update.");
    }

    /** P6. */
    @Test
    void unknownVariantsArePassedOver() {
        JsonNode created = profiles.create("{'name':'x','variantsToAssociate':['gid://shopify/ProductVariant/2003',"
                + "'gid://shopify/ProductVariant/9999']}");
        assertThat(ProfileCalls.errors(created)).isEmpty();
        assertThat(created.at("/profile/productVariantsCount/count").asInt()).isEqualTo(1);
    }

    /** P7. */
    @Test
    void anIdOfAnotherTypeAmongTheVariantsIsNoResource() {
        Reply reply = profiles.reply("{'name':'x','variantsToAssociate':['gid://shopify/Product/1001']}");
        assertThat(reply.text("/errors/0/extensions/code")).isEqualTo("RESOURCE_NOT_FOUND");
        assertThat(reply.at("/data/deliveryProfileCreate").isNull()).isTrue();
        assertThat(profiles.ids()).hasSize(3);
    }

    /** P12: the default of {@code active} is not recorded. */
    @Test
    void aMethodHasToSayWhetherItIsActive() {
        refusedMethod(ProfileCalls.method("5").replace("'active':true,", ""), "Send active");
    }

    /** P16: what both or neither would do is not known. */
    @Test
    void aMethodHasExactlyOneRateSource() {
        refusedMethod("{'name':'M','active':true}", "without either is not known (P16)");
        refusedMethod(
                ProfileCalls.method("5")
                        .replace(
                                "'active':true,",
                                "'active':true,'participant':{'carrierServiceId':'gid://shopify/DeliveryCarrierService/1'},"),
                "which of both counts is not known (P16)");
    }

    /** P17: the schema allows it. */
    @Test
    void aMethodMayHaveConditionsOnPriceAndWeight() {
        JsonNode created = profiles.create(ProfileCalls.group("{'name':'Z','countries':[{'code':'US'}],"
                + "'methodDefinitionsToCreate':[{'name':'M','active':true,"
                + "'rateDefinition':{'price':{'amount':'1','currencyCode':'EUR'}},"
                + "'priceConditionsToCreate':[{'operator':'LESS_THAN_OR_EQUAL_TO',"
                + "'criteria':{'amount':12.00,'currencyCode':'USD'}}],"
                + "'weightConditionsToCreate':[{'operator':'GREATER_THAN_OR_EQUAL_TO',"
                + "'criteria':{'value':2.5,'unit':'POUNDS'}}]}]}"));
        JsonNode method = method(created);
        assertThat(method.at("/rateProvider/price/currencyCode").asText()).isEqualTo("EUR");
        assertThat(method.at("/methodConditions/0/conditionCriteria/amount").asText())
                .isEqualTo("12.0");
        assertThat(method.at("/methodConditions/1/conditionCriteria/value").decimalValue())
                .isEqualByComparingTo("2.5");
        assertThat(method.at("/methodConditions/1/id").asText()).endsWith("?operator=greater_than_or_equal_to");
    }

    /** P18. */
    @Test
    void aCarrierIsAskedWithAFeeAndAPercentage() {
        JsonNode created = profiles.create(ProfileCalls.group("{'name':'Z','countries':[{'code':'US'}],"
                + "'methodDefinitionsToCreate':[{'name':'M','active':true,'participant':{"
                + "'carrierServiceId':'gid://shopify/DeliveryCarrierService/1','percentageOfRateFee':7.5,"
                + "'fixedFee':{'amount':'2','currencyCode':'USD'},'adaptToNewServices':true,"
                + "'participantServices':[{'name':'Swift Ground','active':true}]}}]}"));
        JsonNode rate = method(created).at("/rateProvider");
        assertThat(rate.get("__typename").asText()).isEqualTo("DeliveryParticipant");
        assertThat(rate.at("/fixedFee/amount").asText()).isEqualTo("2.0");
        assertThat(rate.get("percentageOfRateFee").decimalValue()).isEqualByComparingTo("7.5");
        assertThat(rate.get("adaptToNewServicesFlag").asBoolean()).isTrue();
        assertThat(rate.at("/participantServices/0/name").asText()).isEqualTo("Swift Ground");
    }

    @Test
    void aCarrierHasToBeKnown() {
        refusedMethod(
                "{'name':'M','active':true,'participant':{'carrierServiceId':'gid://shopify/DeliveryCarrierService/9'}}",
                "could not be found for this shop");
    }

    /** P19: what a second link does is not known. */
    @Test
    void aSellingPlanGroupIsLinkedOnce() {
        JsonNode payload =
                profiles.create("{'name':'x','sellingPlanGroupsToAssociate':['gid://shopify/SellingPlanGroup/1']}");
        assertThat(ProfileCalls.errors(payload))
                .singleElement()
                .asString()
                .startsWith("profile.sellingPlanGroupsToAssociate:")
                .contains("(P19)");
        JsonNode free =
                profiles.create("{'name':'x','sellingPlanGroupsToAssociate':['gid://shopify/SellingPlanGroup/2']}");
        assertThat(free.at("/profile/sellingPlanGroups/nodes/0/id").asText()).endsWith("/2");
    }

    @Test
    void anUnknownSellingPlanGroupIsRefused() {
        JsonNode payload =
                profiles.create("{'name':'x','sellingPlanGroupsToAssociate':['gid://shopify/SellingPlanGroup/99']}");
        assertThat(ProfileCalls.errors(payload)).singleElement().asString().contains("could not be found");
    }

    /** Shopify contract 2.1. */
    @Test
    void countriesAreSortedByCode() {
        JsonNode created = profiles.create(ProfileCalls.group(
                "{'name':'Z','countries':[{'restOfWorld':true},{'code':'US'},{'code':'CA','provinces':[{'code':'QC'},"
                        + "{'code':'ON'}]},{'code':'AT'}]}"));
        JsonNode countries = created.at("/profile/profileLocationGroups/0/locationGroupZones/nodes/0/zone/countries");
        assertThat(countries.findValuesAsText("countryCode")).containsExactly("AT", "CA", "US", "null");
        assertThat(countries.at("/1/provinces").findValuesAsText("code")).containsExactly("ON", "QC");
        assertThat(countries.at("/3/code/restOfWorld").asBoolean()).isTrue();
    }

    /** The forms that occur in the list of Shopify's own codes. */
    @Test
    void someProvincesHaveTheirCountryInFrontAndOneHasABlank() {
        JsonNode created = profiles.create(ProfileCalls.group("{'name':'Z','countries':[{'code':'JP','provinces':["
                + "{'code':'JP-13'}]},{'code':'MX','provinces':[{'code':'Q ROO'},{'code':'TAMPS'}]},"
                + "{'code':'PE','provinces':[{'code':'PE-CAL'}]}]}"));

        assertThat(ProfileCalls.errors(created)).isEmpty();
        assertThat(created.at("/profile/profileLocationGroups/0/locationGroupZones/nodes/0/zone/countries")
                        .findValuesAsText("code"))
                .contains("JP-13", "Q ROO", "TAMPS", "PE-CAL");
    }

    /** P9. */
    @Test
    void theSameCountryMayBeInTwoZones() {
        JsonNode created = profiles.create(ProfileCalls.group(ProfileCalls.ZONE + "," + ProfileCalls.ZONE));
        assertThat(ProfileCalls.errors(created)).isEmpty();
        assertThat(created.at("/profile/zoneCountryCount").asInt()).isEqualTo(1);
    }

    @Test
    void aCountryIsACodeOrTheRestOfTheWorld() {
        String message = "-: A country of a zone needs either a code or restOfWorld.";
        refused(ProfileCalls.group("{'name':'Z','countries':[{}]}"), message);
        refused(ProfileCalls.group("{'name':'Z','countries':[{'code':'US','restOfWorld':true}]}"), message);
    }

    @Test
    void aProfileStartsAtVersionOneWithItsCounters() {
        JsonNode profile =
                profiles.create(ProfileCalls.group(ProfileCalls.ZONE)).at("/profile");
        assertThat(profile.get("id").asText()).isEqualTo(ProfileCalls.profile(4));
        assertThat(profile.get("version").asInt()).isEqualTo(1);
        assertThat(profile.get("default").asBoolean()).isFalse();
        assertThat(profile.get("activeMethodDefinitionsCount").asInt()).isEqualTo(1);
        assertThat(profile.get("originLocationCount").asInt()).isEqualTo(1);
        assertThat(profile.get("zoneCountryCount").asInt()).isEqualTo(1);
        assertThat(profile.get("locationsWithoutRatesCount").asInt()).isEqualTo(3);
        assertThat(profile.at("/unassignedLocations")).hasSize(3);
    }

    /** Shopify contract 2.1: a zone without methods leaves the counters at 0. */
    @Test
    void countersLeaveOutWhatHasNoActiveRate() {
        String inactive = ProfileCalls.ZONE.replace("'active':true", "'active':false");
        JsonNode profile = profiles.create(ProfileCalls.group(inactive)).at("/profile");
        assertThat(profile.get("activeMethodDefinitionsCount").asInt()).isZero();
        assertThat(profile.get("originLocationCount").asInt()).isZero();
        assertThat(profile.get("zoneCountryCount").asInt()).isZero();
        assertThat(profile.get("locationsWithoutRatesCount").asInt()).isEqualTo(4);
    }

    /** Shopify contract 10. */
    @Test
    void aShopHasAHundredProfilesAtMost() {
        for (int number = 4; number <= 100; number++) {
            profiles.create("{'name':'x'}");
        }
        refusedWith("{'name':'x'}", "at most 100 delivery profiles");
        assertThat(profiles.ids()).hasSize(100).last().isEqualTo(ProfileCalls.profile(100));
    }

    private void refused(String input, String error) {
        JsonNode payload = profiles.create(input);
        assertThat(ProfileCalls.errors(payload)).containsExactly(error);
        assertThat(payload.get("profile").isNull()).isTrue();
        assertThat(profiles.ids()).hasSize(3);
    }

    private void refusedMethod(String method, String part) {
        refusedWith(
                ProfileCalls.group(
                        "{'name':'Z','countries':[{'code':'US'}],'methodDefinitionsToCreate':[" + method + "]}"),
                part);
    }

    private void refusedWith(String input, String part) {
        assertThat(ProfileCalls.errors(profiles.create(input)))
                .singleElement()
                .asString()
                .startsWith("-: ")
                .contains(part);
    }

    private static JsonNode method(JsonNode payload) {
        assertThat(ProfileCalls.errors(payload)).isEmpty();
        return payload.at("/profile/profileLocationGroups/0/locationGroupZones/nodes/0/methodDefinitions/nodes/0");
    }
}
