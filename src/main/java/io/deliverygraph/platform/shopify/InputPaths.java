package io.deliverygraph.platform.shopify;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where in our input a field of a mutation's arguments comes from. In the tables {@code *} stands for a position in a
 * list that our input has too, {@code _} for one that it has not.
 */
final class InputPaths {

    private static final String GROUPS = "profile.locationGroupsTo_._.";
    private static final String ZONES = GROUPS + "zonesTo_.";

    /** For creating a profile: a zone there is a region of ours. */
    private static final Map<String, String> CREATE = Map.ofEntries(
            entry("profile.name", "name"),
            entry(GROUPS + "locations", "originIds"),
            entry(GROUPS + "locations.*", "originIds.*"),
            entry(GROUPS + "zonesTo_", "regions"),
            entry(ZONES + "*", "regions.*"),
            entry(ZONES + "*.name", "regions.*.name"),
            entry(ZONES + "*.countries", "regions.*.destinations"),
            entry(ZONES + "*.countries.*", "regions.*.destinations.*"),
            entry(ZONES + "*.countries.*.code", "regions.*.destinations.*.countryCode"),
            entry(ZONES + "*.countries.*.provinces", "regions.*.destinations.*.subdivisions"),
            entry(ZONES + "*.countries.*.provinces.*", "regions.*.destinations.*.subdivisions.*"),
            entry(ZONES + "*.countries.*.provinces.*.code", "regions.*.destinations.*.subdivisions.*"));

    /** For changing one: a mutation of ours is about one region, option or carrier of it. */
    private static final Map<String, String> UPDATE = Map.ofEntries(
            entry("id", "id"),
            entry("profile.name", "name"),
            entry(ZONES + "_.name", "name"),
            entry(ZONES + "_.countries", "destinations"),
            entry(ZONES + "_.countries.*", "destinations.*"),
            entry(ZONES + "_.countries.*.code", "destinations.*.countryCode"),
            entry(ZONES + "_.countries.*.provinces", "destinations.*.subdivisions"),
            entry(ZONES + "_.countries.*.provinces.*", "destinations.*.subdivisions.*"),
            entry(ZONES + "_.countries.*.provinces.*.code", "destinations.*.subdivisions.*"),
            entry(ZONES + "_.methodDefinitionsTo_._.name", "title"),
            entry(ZONES + "_.methodDefinitionsTo_._.description", "estimatedDeliveryTime"),
            entry(ZONES + "_.methodDefinitionsTo_._.active", "active"),
            entry(ZONES + "_.methodDefinitionsTo_._.rateDefinition", "rates.0.amount"),
            entry(ZONES + "_.methodDefinitionsTo_._.rateDefinition.price", "rates.0.amount"),
            entry(ZONES + "_.methodDefinitionsTo_._.rateDefinition.price.amount", "rates.0.amount"),
            entry(ZONES + "_.methodDefinitionsTo_._.priceConditionsToCreate", "rates.0.conditions"),
            entry(ZONES + "_.methodDefinitionsTo_._.weightConditionsToCreate", "rates.0.conditions"),
            entry(ZONES + "_.methodDefinitionsTo_._.participant.carrierServiceId", "carrierId"),
            entry(ZONES + "_.methodDefinitionsTo_._.participant.fixedFee", "surcharges"));

    private static final Map<String, String> CREATE_PLANS = withPlans(
            "plans",
            Map.of(
                    "resources.productIds", "productIds",
                    "resources.productIds.*", "productIds.*",
                    "resources.productVariantIds", "variantIds",
                    "resources.productVariantIds.*", "variantIds.*"));

    private static final Map<String, String> UPDATE_PLANS = withPlans(
            "addPlans",
            Map.of(
                    "id", "id",
                    "input.sellingPlansToDelete", "removePlanIds",
                    "input.sellingPlansToDelete.*", "removePlanIds.*",
                    "addProducts.productIds", "addProductIds",
                    "addVariants.productVariantIds", "addVariantIds",
                    "removeProducts.productIds", "removeProductIds",
                    "removeVariants.productVariantIds", "removeVariantIds"));

    private static final Map<ShopifyCall, Map<String, String>> TABLES = Map.of(
            ShopifyCall.CREATE_PROFILE, CREATE,
            ShopifyCall.UPDATE_PROFILE, UPDATE,
            ShopifyCall.REMOVE_PROFILE, Map.of("id", "id"),
            ShopifyCall.CREATE_PLAN_GROUP, CREATE_PLANS,
            ShopifyCall.UPDATE_PLAN_GROUP, UPDATE_PLANS,
            ShopifyCall.DELETE_PLAN_GROUP, Map.of("id", "id"));

    private InputPaths() {}

    /**
     * Such as {@code ["input", "regions", "0", "name"]}; null for a field that is not of our input.
     *
     * @param field path from the mutation's arguments, positions as their own steps
     */
    static List<String> of(ShopifyCall call, List<String> field) {
        return TABLES.getOrDefault(call, Map.of()).entrySet().stream()
                .filter(row -> fits(row.getKey().split("\\."), field))
                .findFirst()
                .map(row -> filled(row, field))
                .orElse(null);
    }

    private static Map<String, String> withPlans(String ours, Map<String, String> rows) {
        String theirs = "input.sellingPlansToCreate";
        Map<String, String> all = new HashMap<>(rows);
        all.put("input", ours);
        all.put("input.name", "name");
        all.put("input.merchantCode", "merchantCode");
        all.put(theirs, ours);
        all.put(theirs + ".*", ours + ".*");
        all.put(theirs + ".*.name", ours + ".*.name");
        all.put(theirs + ".*.options", ours + ".*.name");
        all.put(theirs + ".*.category", ours + ".*.category");
        all.put(theirs + ".*.billingPolicy", ours + ".*.balanceTrigger");
        all.put(theirs + ".*.billingPolicy.fixed", ours + ".*.balanceTrigger");
        all.put(theirs + ".*.billingPolicy.fixed.checkoutCharge", ours + ".*.checkoutPercent");
        all.put(theirs + ".*.billingPolicy.fixed.remainingBalanceChargeTrigger", ours + ".*.balanceTrigger");
        all.put(theirs + ".*.billingPolicy.fixed.remainingBalanceChargeExactTime", ours + ".*.balanceAt");
        all.put(theirs + ".*.billingPolicy.fixed.remainingBalanceChargeTimeAfterCheckout", ours + ".*.balanceAfter");
        all.put(theirs + ".*.deliveryPolicy", ours + ".*.fulfillmentTrigger");
        all.put(theirs + ".*.deliveryPolicy.fixed", ours + ".*.fulfillmentTrigger");
        all.put(theirs + ".*.deliveryPolicy.fixed.fulfillmentTrigger", ours + ".*.fulfillmentTrigger");
        all.put(theirs + ".*.deliveryPolicy.fixed.fulfillmentExactTime", ours + ".*.fulfillmentAt");
        all.put(theirs + ".*.inventoryPolicy", ours + ".*.inventoryReserve");
        return Collections.unmodifiableMap(all);
    }

    private static boolean fits(String[] pattern, List<String> field) {
        if (pattern.length != field.size()) {
            return false;
        }
        for (int step = 0; step < pattern.length; step++) {
            if (!fits(pattern[step], field.get(step))) {
                return false;
            }
        }
        return true;
    }

    /** {@code zonesTo_} stands for {@code zonesToCreate} and {@code zonesToUpdate}. */
    private static boolean fits(String pattern, String step) {
        return switch (pattern) {
            case "*", "_" -> step.matches("\\d{1,9}");
            default ->
                pattern.endsWith("_")
                        ? step.startsWith(pattern.substring(0, pattern.length() - 1))
                        : pattern.equals(step);
        };
    }

    private static List<String> filled(Map.Entry<String, String> row, List<String> field) {
        List<String> pattern = List.of(row.getKey().split("\\."));
        List<String> positions = new ArrayList<>();
        for (int step = 0; step < pattern.size(); step++) {
            if (pattern.get(step).equals("*")) {
                positions.add(field.get(step));
            }
        }
        List<String> path = new ArrayList<>(List.of("input"));
        for (String step : row.getValue().split("\\.")) {
            path.add(step.equals("*") ? positions.remove(0) : step);
        }
        return path;
    }
}
