package io.deliverygraph.platform.shopify;

import io.deliverygraph.graph.GlobalId;
import io.deliverygraph.graph.Kind;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Answers that the tests share. */
final class Samples {

    static final String PROFILE = "gid://shopify/DeliveryProfile/1";
    static final String GROUP = "gid://shopify/DeliveryLocationGroup/1";
    static final String ZONE = "gid://shopify/DeliveryZone/1";
    static final String METHOD = "gid://shopify/DeliveryMethodDefinition/1";
    static final String CARRIER = "gid://shopify/DeliveryCarrierService/1";

    static final String SHOP = "\"shop\": {\"currencyCode\": \"EUR\", \"weightUnit\": \"KILOGRAMS\"}";
    static final String LAST_PAGE = "\"pageInfo\": {\"hasNextPage\": false, \"endCursor\": null}";

    private Samples() {}

    static String more(String cursor) {
        return "\"pageInfo\": {\"hasNextPage\": true, \"endCursor\": \"" + cursor + "\"}";
    }

    /** Data of a page of profiles, the last one. */
    static String profiles(String... profiles) {
        return profilesWith(LAST_PAGE, profiles);
    }

    static String profilesWith(String page, String... profiles) {
        return "{" + SHOP + ", \"deliveryProfiles\": {\"nodes\": [" + String.join(", ", profiles) + "], " + page + "}}";
    }

    /** A profile of this number, with one group of these zones. */
    static String profile(int number, String zonePage, String... zones) {
        String edges = IntStream.range(0, zones.length)
                .mapToObj(index -> "{\"cursor\": \"zone-" + index + "\", \"node\": " + zones[index] + "}")
                .collect(Collectors.joining(", "));
        return """
                {"id": "gid://shopify/DeliveryProfile/%d", "name": "Profile %d", "default": %b, "version": 7,
                 "coversAllItems": false, "sellingPlanGroups": {"nodes": [], %s},
                 "profileLocationGroups": [{
                   "locationGroup": {"id": "%s", "locations": {"nodes": [
                     {"id": "gid://shopify/Location/1", "name": "Hamburg", "isActive": true, "address": {"countryCode": "DE"}}], %s}},
                   "locationGroupZones": {"edges": [%s], %s}}]}""".formatted(number, number, number == 1, LAST_PAGE, GROUP, LAST_PAGE, edges, zonePage);
    }

    /** A zone of this number that serves the country, with these methods. */
    static String zoneWith(String methodPage, int number, String country, String... methods) {
        return """
                {"zone": {"id": "gid://shopify/DeliveryZone/%d", "name": "Zone %d", "countries": [
                   {"code": {"countryCode": "%s", "restOfWorld": false}, "provinces": []}]},
                 "methodDefinitions": {"nodes": [%s], %s}}""".formatted(number, number, country, String.join(", ", methods), methodPage);
    }

    static String zone(int number, String country, String... methods) {
        return zoneWith(LAST_PAGE, number, country, methods);
    }

    /** A method of this number with a price, and a condition that the price is this at least. */
    static String method(int number, String price) {
        return """
                {"id": "gid://shopify/DeliveryMethodDefinition/%d", "name": "Method %d", "description": null, "active": true,
                 "rateProvider": {"__typename": "DeliveryRateDefinition", "id": "gid://shopify/DeliveryRateDefinition/%d",
                   "price": {"amount": "%s", "currencyCode": "EUR"}},
                 "methodConditions": [{"id": "gid://shopify/DeliveryCondition/%d?operator=greater_than_or_equal_to",
                   "field": "TOTAL_PRICE", "operator": "GREATER_THAN_OR_EQUAL_TO",
                   "conditionCriteria": {"__typename": "MoneyV2", "amount": "10.0", "currencyCode": "EUR"}}]}""".formatted(number, number, number, price, number);
    }

    static String carrierMethod(int number) {
        return """
                {"id": "gid://shopify/DeliveryMethodDefinition/%d", "name": "Parcel", "description": null, "active": false,
                 "rateProvider": {"__typename": "DeliveryParticipant", "id": "gid://shopify/DeliveryParticipant/%d",
                   "carrierService": {"id": "%s"}, "fixedFee": {"amount": "0.5", "currencyCode": "EUR"},
                   "percentageOfRateFee": 12.345678901234567890, "adaptToNewServicesFlag": true,
                   "participantServices": [{"name": "Express", "active": true}]},
                 "methodConditions": []}""".formatted(number, number, CARRIER);
    }

    static String written(String mutation, String profile) {
        return "{\"" + mutation + "\": {\"profile\": " + profile + ", \"userErrors\": []}}";
    }

    static String id(Kind kind, String nativeId) {
        return new GlobalId("scripted", kind, nativeId).encoded();
    }
}
