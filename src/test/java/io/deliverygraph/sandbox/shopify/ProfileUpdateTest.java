package io.deliverygraph.sandbox.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.deliverygraph.sandbox.RunningSandbox;
import io.deliverygraph.sandbox.ShopifyClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shopify contract 4.2 for {@code deliveryProfileUpdate}. */
class ProfileUpdateTest {

    private static final String GENERAL = ProfileCalls.profile(1);
    private static final String HEAVY = ProfileCalls.profile(2);
    private static final String PRE_ORDERS = ProfileCalls.profile(3);
    private static final String ZONES = "/profileLocationGroups/0/locationGroupZones/nodes";

    @RegisterExtension
    static final RunningSandbox SANDBOX = RunningSandbox.ordinary();

    private final ShopifyClient shop = SANDBOX.onFreshShop();
    private final ProfileCalls profiles = new ProfileCalls(shop);

    /** P2. */
    @Test
    void aNameHas128CharactersAtMost() {
        assertThat(ProfileCalls.errors(profiles.update(HEAVY, "{'name':'" + "n".repeat(129) + "'}")))
                .singleElement()
                .asString()
                .startsWith("profile.name:")
                .contains("128 characters");
        assertThat(profiles.update(HEAVY, "{'name':'" + "n".repeat(128) + "'}")
                        .at("/profile/version")
                        .asInt())
                .isEqualTo(2);
    }

    /** P3. */
    @ParameterizedTest
    @ValueSource(strings = {"locations", "locationsToAdd"})
    void aGroupTakesOnlyLocationsOfTheShop(String list) {
        refused(
                HEAVY,
                "{'locationGroupsToUpdate':[{'id':'" + groupOf(HEAVY) + "','" + list
                        + "':['gid://shopify/Location/99']}]}",
                "could not be found for this shop");
    }

    /** P8. */
    @Test
    void anUnknownProfileCannotBeUpdated() {
        JsonNode payload = profiles.update(ProfileCalls.profile(99), "{'name':'x'}");
        assertThat(ProfileCalls.errors(payload))
                .singleElement()
                .asString()
                .startsWith("-: ")
                .contains("could not be updated");
        assertThat(payload.get("profile").isNull()).isTrue();
    }

    @Test
    void anIdOfAnotherTypeIsNoProfile() {
        assertThat(profiles.updateReply("gid://shopify/Product/1", "{}").text("/errors/0/extensions/code"))
                .isEqualTo("RESOURCE_NOT_FOUND");
    }

    /** P10. */
    @Test
    void profileLocationGroupsPassOverUnknownLocationsToAdd() {
        JsonNode payload = profiles.update(
                HEAVY,
                "{'profileLocationGroups':[{'id':'" + groupOf(HEAVY)
                        + "','locationsToAdd':['gid://shopify/Location/99','gid://shopify/Location/3']}]}");
        assertThat(ProfileCalls.errors(payload)).isEmpty();
        assertThat(locations(payload.get("profile"))).isEqualTo("123");
    }

    /** P11. */
    @Test
    void theDefaultProfileKeepsItsName() {
        JsonNode profile = profiles.update(GENERAL, "{'name':'Mine'}").get("profile");
        assertThat(profile.get("name").asText()).isEqualTo("General profile");
        assertThat(profile.get("version").asInt()).isEqualTo(2);
    }

    /** P13. */
    @Test
    void anUpdateTouchesOnlyWhatItNames() {
        JsonNode before = profiles.read(PRE_ORDERS);
        String zone = before.at(ZONES + "/0/zone/id").asText();
        String method = before.at(ZONES + "/0/methodDefinitions/nodes/1/id").asText();
        String rate = before.at(ZONES + "/0/methodDefinitions/nodes/1/rateProvider/id")
                .asText();

        JsonNode after = profiles.update(
                        PRE_ORDERS,
                        "{'locationGroupsToUpdate':[{'id':'" + groupOf(PRE_ORDERS) + "','zonesToUpdate':[{'id':'" + zone
                                + "','methodDefinitionsToUpdate':[{'id':'" + method
                                + "','rateDefinition':{'id':'" + rate
                                + "','price':{'amount':'4.50','currencyCode':'USD'}}}]}]}]}")
                .get("profile");

        assertThat(after.at(ZONES + "/0/methodDefinitions/nodes/1/rateProvider/price/amount")
                        .asText())
                .isEqualTo("4.5");
        assertThat(after.at(ZONES + "/0/methodDefinitions/nodes/1/rateProvider/id")
                        .asText())
                .isEqualTo(rate);
        assertThat(after.at(ZONES + "/0/methodDefinitions/nodes/1/methodConditions"))
                .isEqualTo(before.at(ZONES + "/0/methodDefinitions/nodes/1/methodConditions"));
        assertThat(after.at(ZONES + "/0/methodDefinitions/nodes/0"))
                .isEqualTo(before.at(ZONES + "/0/methodDefinitions/nodes/0"));
        assertThat(after.at(ZONES + "/1")).isEqualTo(before.at(ZONES + "/1"));
        assertThat(after.get("sellingPlanGroups")).isEqualTo(before.get("sellingPlanGroups"));
        assertThat(after.get("version").asInt()).isEqualTo(2);
    }

    @Test
    void aRefusedUpdateChangesNothing() {
        JsonNode before = profiles.read(HEAVY);
        refused(
                HEAVY,
                "{'name':'x','locationGroupsToCreate':[{'locations':['gid://shopify/Location/3']},"
                        + "{'locations':['gid://shopify/Location/99']}]}",
                "could not be found");
        assertThat(profiles.read(HEAVY)).isEqualTo(before);
    }

    /** Shopify contract 4.1: all of it is deleted by ids at the level of the profile. */
    @Test
    void zonesMethodsAndConditionsAreDeletedById() {
        JsonNode before = profiles.read(PRE_ORDERS);
        String condition = before.at(ZONES + "/0/methodDefinitions/nodes/1/methodConditions/0/id")
                .asText();
        String method = before.at(ZONES + "/0/methodDefinitions/nodes/0/id").asText();
        String zone = before.at(ZONES + "/1/zone/id").asText();

        JsonNode after = profiles.update(
                        PRE_ORDERS,
                        "{'conditionsToDelete':['" + condition + "'],'methodDefinitionsToDelete':['" + method
                                + "'],'zonesToDelete':['" + zone + "']}")
                .get("profile");

        assertThat(after.at(ZONES)).hasSize(1);
        assertThat(after.at(ZONES + "/0/methodDefinitions/nodes")).hasSize(1);
        assertThat(after.at(ZONES + "/0/methodDefinitions/nodes/0/methodConditions"))
                .isEmpty();
        assertThat(after.get("activeMethodDefinitionsCount").asInt()).isEqualTo(1);
    }

    @Test
    void aGroupIsDeletedById() {
        JsonNode after = profiles.update(HEAVY, "{'locationGroupsToDelete':['" + groupOf(HEAVY) + "']}")
                .get("profile");
        assertThat(after.get("profileLocationGroups")).isEmpty();
        assertThat(after.get("originLocationCount").asInt()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'zonesToDelete':['gid://shopify/DeliveryZone/1']}",
                "{'methodDefinitionsToDelete':['gid://shopify/DeliveryMethodDefinition/1']}",
                "{'conditionsToDelete':['gid://shopify/DeliveryCondition/1?operator=less_than_or_equal_to']}",
                "{'locationGroupsToDelete':['gid://shopify/DeliveryLocationGroup/1']}",
                "{'locationGroupsToUpdate':[{'id':'gid://shopify/DeliveryLocationGroup/1'}]}"
            })
    void whatIsInAnotherProfileCannotBeFound(String input) {
        refused(HEAVY, input, "could not be found");
    }

    @Test
    void aConditionIsUpdatedByNumbersAndAUnit() {
        JsonNode before = profiles.read(HEAVY);
        JsonNode condition = before.at(ZONES + "/0/methodDefinitions/nodes/0/methodConditions/1");
        JsonNode after =
                updatedCondition("{'id':'" + condition.get("id").asText() + "','criteria':40,'criteriaUnit':'lb'}");
        assertThat(after.get("id")).isEqualTo(condition.get("id"));
        assertThat(after.at("/conditionCriteria/value").decimalValue()).isEqualByComparingTo("40");
        assertThat(after.at("/conditionCriteria/unit").asText()).isEqualTo("POUNDS");
    }

    /** Shopify contract 1.1: the operator is a part of the id. */
    @Test
    void anotherOperatorGivesAConditionAnotherId() {
        String id = profiles.read(HEAVY)
                .at(ZONES + "/0/methodDefinitions/nodes/0/methodConditions/1/id")
                .asText();
        assertThat(id).endsWith("?operator=less_than_or_equal_to");
        JsonNode after = updatedCondition("{'id':'" + id + "','operator':'GREATER_THAN_OR_EQUAL_TO'}");
        assertThat(after.get("id").asText()).isEqualTo(id.replace("less_than", "greater_than"));
    }

    private JsonNode updatedCondition(String change) {
        JsonNode before = profiles.read(HEAVY);
        return profiles.update(
                        HEAVY,
                        "{'locationGroupsToUpdate':[{'id':'" + groupOf(HEAVY) + "','zonesToUpdate':[{'id':'"
                                + before.at(ZONES + "/0/zone/id").asText() + "','methodDefinitionsToUpdate':[{'id':'"
                                + before.at(ZONES + "/0/methodDefinitions/nodes/0/id")
                                        .asText()
                                + "','conditionsToUpdate':[" + change + "]}]}]}]}")
                .at("/profile" + ZONES + "/0/methodDefinitions/nodes/0/methodConditions/1");
    }

    /** P14. */
    @Test
    void aVariantLeavesItsFormerProfile() {
        profiles.update(PRE_ORDERS, "{'variantsToAssociate':['gid://shopify/ProductVariant/2001']}");
        assertThat(profiles.profileOf(2001)).isEqualTo(PRE_ORDERS);
        assertThat(profiles.read(HEAVY).at("/productVariantsCount/count").asInt())
                .isEqualTo(3);

        profiles.update(PRE_ORDERS, "{'variantsToDissociate':['gid://shopify/ProductVariant/2001']}");
        assertThat(profiles.profileOf(2001)).isEqualTo(GENERAL);
    }

    @Test
    void aLocationMovesBetweenGroupsOfAProfile() {
        JsonNode after = profiles.update(
                        GENERAL, "{'locationGroupsToCreate':[{'locations':['gid://shopify/Location/2']}]}")
                .get("profile");
        assertThat(locations(after)).isEqualTo("14");
        assertThat(after.at("/profileLocationGroups/2/locationGroup/locations/nodes"))
                .hasSize(1);
    }

    @Test
    void locationsAreRemovedInsideTheirGroup() {
        JsonNode after = profiles.update(
                        HEAVY,
                        "{'locationGroupsToUpdate':[{'id':'" + groupOf(HEAVY)
                                + "','locationsToRemove':['gid://shopify/Location/2']}]}")
                .get("profile");
        assertThat(locations(after)).isEqualTo("1");
    }

    /** P19. */
    @Test
    void aLinkMovesWhenItIsTakenOffFirst() {
        String link = "{'sellingPlanGroupsToAssociate':['gid://shopify/SellingPlanGroup/1']}";
        refused(HEAVY, link, "(P19)");
        profiles.update(PRE_ORDERS, link.replace("Associate", "Dissociate"));
        assertThat(ProfileCalls.errors(profiles.update(HEAVY, link))).isEmpty();
        assertThat(profiles.read(PRE_ORDERS).at("/sellingPlanGroups/nodes")).isEmpty();
        assertThat(profiles.read(HEAVY).at("/sellingPlanGroups/nodes/0/id").asText())
                .endsWith("Group/1");
    }

    @Test
    void aDeletedSellingPlanGroupIsLinkedNoMore() {
        shop.run(
                "mutation { sellingPlanGroupDelete(id: \"gid://shopify/SellingPlanGroup/1\") { userErrors { code } } }");
        assertThat(profiles.read(PRE_ORDERS).at("/sellingPlanGroups/nodes")).isEmpty();
    }

    @Test
    void onlyAProfileOfAnAppCoversAllItems() {
        assertThat(ProfileCalls.errors(profiles.update(HEAVY, "{'coversAllItems':true}")))
                .containsExactly("profile.coversAllItems: Only a profile made by an app can cover all items.");
        assertThat(profiles.update(PRE_ORDERS, "{'coversAllItems':true}")
                        .at("/profile/coversAllItems")
                        .asBoolean())
                .isTrue();
    }

    private void refused(String id, String input, String part) {
        JsonNode payload = profiles.update(id, input);
        assertThat(ProfileCalls.errors(payload)).singleElement().asString().contains(part);
        assertThat(payload.get("profile").isNull()).isTrue();
        assertThat(profiles.read(id).get("version").asInt()).isEqualTo(1);
    }

    private String groupOf(String profile) {
        return profiles.read(profile)
                .at("/profileLocationGroups/0/locationGroup/id")
                .asText();
    }

    /** The numbers of the locations in the first group, one digit each. */
    private static String locations(JsonNode profile) {
        StringBuilder numbers = new StringBuilder();
        profile.at("/profileLocationGroups/0/locationGroup/locations/nodes")
                .forEach(location -> numbers.append(location.get("id").asText().replaceAll("\\D", "")));
        return numbers.toString();
    }
}
