package io.deliverygraph.platform.wix;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in our input a field of a Wix request comes from. In the tables {@code []} and {@code *} stand for a position
 * in a list.
 */
final class WixPaths {

    private static final Pattern POSITION = Pattern.compile("\\[(\\d+)]|\\.(\\d+)(?=\\.|$)");

    private static final Map<String, String> INPUTS = Map.ofEntries(
            entry("deliveryProfile.name", "name"),
            entry("deliveryProfile.id", "id"),
            entry("deliveryProfile.revision", "revision"),
            entry("deliveryProfile.deliveryRegions", "regions"),
            entry("deliveryProfile.deliveryRegions[]", "regions.*"),
            entry("deliveryProfile.deliveryRegions[].name", "regions.*.name"),
            entry("deliveryProfile.deliveryRegions[].active", "regions.*.active"),
            entry("deliveryProfile.deliveryRegions[].destinations", "regions.*.destinations"),
            entry("deliveryProfile.deliveryRegions[].destinations[]", "regions.*.destinations.*"),
            entry(
                    "deliveryProfile.deliveryRegions[].destinations[].countryCode",
                    "regions.*.destinations.*.countryCode"),
            entry(
                    "deliveryProfile.deliveryRegions[].destinations[].subdivisions",
                    "regions.*.destinations.*.subdivisions"),
            entry(
                    "deliveryProfile.deliveryRegions[].destinations[].subdivisions[]",
                    "regions.*.destinations.*.subdivisions.*"),
            entry("deliveryRegion.id", "id"),
            entry("deliveryRegion.name", "name"),
            entry("deliveryRegion.active", "active"),
            entry("deliveryRegion.destinations", "destinations"),
            entry("deliveryRegion.destinations[]", "destinations.*"),
            entry("deliveryRegion.destinations[].countryCode", "destinations.*.countryCode"),
            entry("deliveryRegion.destinations[].subdivisions", "destinations.*.subdivisions"),
            entry("deliveryRegion.destinations[].subdivisions[]", "destinations.*.subdivisions.*"),
            entry("deliveryCarrier.appId", "carrierId"),
            entry("deliveryCarrier.backupRate", "backupRate"),
            entry("deliveryCarrier.backupRate.title", "backupRate.title"),
            entry("deliveryCarrier.backupRate.amount", "backupRate.amount"),
            entry("deliveryCarrier.backupRate.active", "backupRate.active"),
            entry("deliveryCarrier.additionalCharges", "surcharges"),
            entry("deliveryCarrier.additionalCharges[]", "surcharges.*"),
            entry("deliveryCarrier.additionalCharges[].description", "surcharges.*.description"),
            entry("deliveryCarrier.additionalCharges[].amount", "surcharges.*.amount"),
            entry("appId", "carrierId"),
            entry("carrierAppId", "carrierId"),
            entry("rowId", "rowId"),
            entry("active", "active"),
            entry("deliveryRegionId", "regionId"),
            entry("deliveryProfileId", "profileId"),
            entry("shippingOptionId", "optionId"),
            entry("revision", "revision"),
            entry("id", "id"),
            entry("namespace", "namespace"),
            entry("namespaceData", "data"),
            entry("shippingOption.id", "id"),
            entry("shippingOption.revision", "revision"),
            entry("shippingOption.deliveryRegionId", "regionIds.0"),
            entry("shippingOption.deliveryRegionIds", "regionIds"),
            entry("shippingOption.deliveryRegionIds[]", "regionIds.*"),
            entry("shippingOption.title", "title"),
            entry("shippingOption.category", "category"),
            entry("shippingOption.estimatedDeliveryTime", "estimatedDeliveryTime"),
            entry("shippingOption.rates", "rates"),
            entry("shippingOption.rates[]", "rates.*"),
            entry("shippingOption.rates[].title", "rates.*.title"),
            entry("shippingOption.rates[].active", "rates.*.active"),
            entry("shippingOption.rates[].amount", "rates.*.amount"),
            entry("shippingOption.rates[].multiplyByQuantity", "rates.*.multiplyByQuantity"),
            entry("shippingOption.rates[].conditions", "rates.*.conditions"),
            entry("shippingOption.rates[].conditions[]", "rates.*.conditions.*"),
            entry("shippingOption.rates[].conditions[].type", "rates.*.conditions.*.metric"),
            entry("shippingOption.rates[].conditions[].operator", "rates.*.conditions.*.operator"),
            entry("shippingOption.rates[].conditions[].value", "rates.*.conditions.*.value"));

    /** Where a method's input has the field elsewhere; an empty text means that it has none. */
    private static final Map<WixCall, Map<String, String>> EXCEPTIONS = Map.of(
            WixCall.DELETE_PROFILE, Map.of("deliveryProfileId", "id"),
            WixCall.UPDATE_REGION, Map.of("deliveryProfileId", "", "deliveryRegionId", "id"),
            WixCall.REMOVE_REGION, Map.of("deliveryProfileId", "", "deliveryRegionId", "id"),
            WixCall.DELETE_OPTION, Map.of("shippingOptionId", "id"),
            WixCall.UPDATE_OPTION,
                    Map.of("shippingOption.deliveryRegionId", "", "shippingOption.deliveryRegionIds", ""));

    private WixPaths() {}

    /**
     * Such as {@code ["input", "rates", "0", "amount"]}; null for a field that is not of our input.
     *
     * @param field Wix's path from the root of the request, positions as {@code rates[0]} or {@code rates.0}
     */
    static List<String> input(WixCall call, String field) {
        if (field == null || !call.writes()) {
            return null;
        }
        String pattern = POSITION.matcher(field).replaceAll("[]");
        String input = EXCEPTIONS.getOrDefault(call, Map.of()).getOrDefault(pattern, INPUTS.get(pattern));
        return input == null || input.isEmpty() ? null : filled(input, POSITION.matcher(field));
    }

    private static List<String> filled(String input, Matcher positions) {
        List<String> path = new ArrayList<>(List.of("input"));
        for (String step : input.split("\\.")) {
            path.add(step.equals("*") && positions.find() ? position(positions) : step);
        }
        return path;
    }

    private static String position(Matcher found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }
}
