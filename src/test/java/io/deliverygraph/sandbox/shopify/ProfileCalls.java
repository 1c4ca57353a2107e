package io.deliverygraph.sandbox.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import io.deliverygraph.sandbox.Reply;
import io.deliverygraph.sandbox.ShopifyClient;
import java.util.ArrayList;
import java.util.List;

/** Profile mutations and reads of one shop, short enough for tests. JSON is written with single quotes. */
final class ProfileCalls {

    /** A zone with one flat rate, for the United States. */
    static final String ZONE =
            "{'name':'US','countries':[{'code':'US'}],'methodDefinitionsToCreate':[" + method("5") + "]}";

    private static final String FIELDS = """
            { id name default version activeMethodDefinitionsCount originLocationCount zoneCountryCount
              locationsWithoutRatesCount coversAllItems productVariantsCount { count precision }
              sellingPlanGroups(first: 10) { nodes { id } }
              unassignedLocations { id }
              profileItems(first: 20) { nodes { id product { id } variants(first: 20) { nodes { id } } } }
              profileLocationGroups {
                locationGroup { id locations(first: 20, sortKey: ID) { nodes { id } } }
                locationGroupZones(first: 10) { nodes {
                  zone { id name countries { code { countryCode restOfWorld } provinces { code } } }
                  methodDefinitions(first: 10) { nodes {
                    id name description active
                    rateProvider { __typename
                      ... on DeliveryRateDefinition { id price { amount currencyCode } }
                      ... on DeliveryParticipant { id carrierService { id } fixedFee { amount } percentageOfRateFee
                        adaptToNewServicesFlag participantServices { name active } } }
                    methodConditions { id field operator conditionCriteria { __typename
                      ... on MoneyV2 { amount currencyCode } ... on Weight { value unit } } } } } } } } }
            """;

    private final ShopifyClient shop;

    ProfileCalls(ShopifyClient shop) {
        this.shop = shop;
    }

    static String profile(int number) {
        return "gid://shopify/DeliveryProfile/" + number;
    }

    static String method(String price) {
        return "{'name':'Rate','active':true,'rateDefinition':{'price':{'amount':'" + price
                + "','currencyCode':'USD'}}}";
    }

    static String group(String zones) {
        return "{'name':'New','locationGroupsToCreate':[{'locations':['gid://shopify/Location/1'],'zonesToCreate':["
                + zones + "]}]}";
    }

    /** The payload of a creation, at {@code /profile} and {@code /userErrors}. */
    JsonNode create(String profile) {
        return reply(profile).at("/data/deliveryProfileCreate");
    }

    Reply reply(String profile) {
        return shop.run(
                "mutation($p: DeliveryProfileInput!) { deliveryProfileCreate(profile: $p) { profile " + FIELDS
                        + " userErrors { field message } } }",
                "{'p':" + profile + "}");
    }

    Reply updateReply(String id, String profile) {
        return shop.run(
                "mutation($id: ID!, $p: DeliveryProfileInput!) { deliveryProfileUpdate(id: $id, profile: $p) { profile "
                        + FIELDS + " userErrors { field message } } }",
                "{'id':'" + id + "','p':" + profile + "}");
    }

    JsonNode update(String id, String profile) {
        return updateReply(id, profile).at("/data/deliveryProfileUpdate");
    }

    JsonNode remove(String id) {
        return shop.run(
                        "mutation($id: ID!) { deliveryProfileRemove(id: $id) { job { id done } userErrors { field message }"
                                + " } }",
                        "{'id':'" + id + "'}")
                .at("/data/deliveryProfileRemove");
    }

    JsonNode read(String id) {
        return shop.run("query($id: ID!) { deliveryProfile(id: $id) " + FIELDS + " }", "{'id':'" + id + "'}")
                .at("/data/deliveryProfile");
    }

    /** The ids of all profiles, in the order they are listed. */
    List<String> ids() {
        return shop.run("{ deliveryProfiles(first: 250) { nodes { id } } }")
                .at("/data/deliveryProfiles/nodes")
                .findValuesAsText("id");
    }

    String profileOf(int variant) {
        return shop.run("{ productVariant(id: \"gid://shopify/ProductVariant/" + variant
                        + "\") { deliveryProfile { id } } }")
                .text("/data/productVariant/deliveryProfile/id");
    }

    /** A user error as {@code field: message}, where the field is {@code -} if there is none. */
    static List<String> errors(JsonNode payload) {
        List<String> errors = new ArrayList<>();
        payload.at("/userErrors").forEach(error -> {
            List<String> path = new ArrayList<>();
            error.get("field").forEach(step -> path.add(step.asText()));
            errors.add((path.isEmpty() ? "-" : String.join(".", path)) + ": "
                    + error.get("message").asText());
        });
        return errors;
    }
}
