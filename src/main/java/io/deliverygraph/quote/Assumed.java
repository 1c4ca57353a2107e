package io.deliverygraph.quote;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the assumptions that a quote rests on, each once, in the order in which they came up. */
final class Assumed {

    /** Shopify contract 8, step 12: the guide is silent on mixed carts. The choice is the setting's. */
    static Assumption mixedCart(MixedCartShipping choice) {
        return new Assumption("mixed-cart-shipping", choice.name(), true);
    }

    /** Shopify contract 7, R22. The choice is the setting's. */
    static Assumption priceConditions(ConditionBase choice) {
        return new Assumption("price-conditions", choice.name(), true);
    }

    /** Shopify contract 7, R22: weight of the package that is added to that of the goods. */
    static final Assumption PACKAGE_WEIGHT = new Assumption("package-weight", "AS_CONFIGURED", true);
    /** Shopify contract 8, step 3. */
    static final Assumption ORIGIN = fixed("origin", "BEST_REGION_THEN_SMALLEST_ID");
    /** A destination without a subdivision, in a country of which regions name parts. */
    static final Assumption NO_PART = fixed("destination-subdivision", "NONE_OF_THE_NAMED");
    /** docs/platforms.md, row 29: Wix keeps these switches in the carriers' own tables, one call for each profile. */
    static final Assumption SWITCHES = fixed("option-switches", "ALL_ON");
    /** The price that the caller gives: recurring policies are not read. */
    static final Assumption SUBSCRIPTION = fixed("subscription-price", "AS_GIVEN");
    /** Shopify contract 8, step 5. */
    static final Assumption OVERLAP = fixed("overlapping-regions", "SMALLEST_ID");
    /** Wix contract 7.7: disputed between line items and total quantity. */
    static final Assumption MULTIPLY = fixed("multiply-by-quantity", "TOTAL_ITEM_QUANTITY");
    /** Wix contract 7.7: the lowest applies; whether before or after multiplying is unknown. */
    static final Assumption LOWEST = fixed("lowest-rate", "AFTER_MULTIPLYING");
    /** Shopify contract 8, step 8. */
    static final Assumption MIXED_TITLE = fixed("mixed-shipment-title", "OWN_TITLE");
    /** Shopify contract 8, step 10. */
    static final Assumption MIXED_TOTAL = fixed("mixed-shipment-total", "ONE_TIME");
    /** Shopify contract 8, step 4. */
    static final Assumption PLANS_TOGETHER = fixed("different-plans-inherited", "TOGETHER");
    /** There is no source of live rates: carriers count as silent. */
    static final Assumption SILENT = fixed("live-carrier-rates", "NONE");
    /** Wix contract 7.5 says it of rates. */
    static final Assumption SURCHARGES = fixed("backup-rate-surcharges", "ADDED");
    /** docs/platforms.md, row 15: the built-in carrier's rates are the shipping options. */
    static final Assumption BUILT_IN = fixed("built-in-carrier", "SPEAKS_THROUGH_OPTIONS");
    /** docs/platforms.md, row 36: Wix publishes no rule for shipments without a common title. */
    static final Assumption NO_COMMON_TITLE = fixed("no-common-title", "CHEAPEST_OF_EACH");
    /** Shopify contract 8, step 11. */
    static final Assumption CHARGE_PER_UNIT = fixed("fixed-checkout-charge", "PER_UNIT");
    /** Shopify contract 8, step 11. */
    static final Assumption ROUNDING = fixed("rounding", "HALF_UP");
    /** Shopify contract 8, step 12. */
    static final Assumption NOTHING_REMAINS = fixed("deferred-without-balance", "AT_CHECKOUT");
    /** The platform does not tell which profile holds the item. */
    static final Assumption ITEM_UNKNOWN = fixed("item-profile", "AS_GIVEN_OR_DEFAULT");

    private final Set<Assumption> made = new LinkedHashSet<>();

    void add(Assumption assumption) {
        made.add(assumption);
    }

    void when(boolean rests, Assumption assumption) {
        if (rests) {
            made.add(assumption);
        }
    }

    List<Assumption> all() {
        return List.copyOf(made);
    }

    private static Assumption fixed(String topic, String choice) {
        return new Assumption(topic, choice, false);
    }
}
