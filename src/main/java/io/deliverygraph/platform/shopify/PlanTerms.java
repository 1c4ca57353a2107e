package io.deliverygraph.platform.shopify;

import io.deliverygraph.deferred.BalanceTrigger;
import io.deliverygraph.deferred.FulfillmentTrigger;
import io.deliverygraph.deferred.PriceAdjustmentKind;
import java.util.Map;

/** Our names for when something is charged or sent, and Shopify's (Shopify contract 2.2). */
final class PlanTerms {

    private static final Map<String, BalanceTrigger> BALANCES = Map.of(
            "NO_REMAINING_BALANCE", BalanceTrigger.NONE,
            "EXACT_TIME", BalanceTrigger.AT_TIME,
            "TIME_AFTER_CHECKOUT", BalanceTrigger.AFTER_CHECKOUT,
            "ON_FULFILLMENT", BalanceTrigger.ON_FULFILLMENT);

    private static final Map<String, FulfillmentTrigger> FULFILLMENTS = Map.of(
            "ASAP", FulfillmentTrigger.ASAP,
            "EXACT_TIME", FulfillmentTrigger.AT_TIME,
            "ANCHOR", FulfillmentTrigger.ON_ANCHOR,
            "UNKNOWN", FulfillmentTrigger.UNKNOWN);

    private static final Map<String, PriceAdjustmentKind> ADJUSTMENTS = Map.of(
            "PERCENTAGE", PriceAdjustmentKind.PERCENT_OFF,
            "FIXED_AMOUNT", PriceAdjustmentKind.AMOUNT_OFF,
            "PRICE", PriceAdjustmentKind.NEW_PRICE);

    private PlanTerms() {}

    static BalanceTrigger balance(String shopifys) {
        return ours(BALANCES, shopifys);
    }

    static String shopify(BalanceTrigger ours) {
        return shopifys(BALANCES, ours);
    }

    static FulfillmentTrigger fulfillment(String shopifys) {
        return ours(FULFILLMENTS, shopifys);
    }

    static String shopify(FulfillmentTrigger ours) {
        return shopifys(FULFILLMENTS, ours);
    }

    static PriceAdjustmentKind adjustment(String shopifys) {
        return ours(ADJUSTMENTS, shopifys);
    }

    /** @throws IllegalArgumentException for one that we do not know: guessing would say who pays when */
    private static <T> T ours(Map<String, T> terms, String shopifys) {
        T ours = shopifys == null ? null : terms.get(shopifys);
        if (ours == null) {
            throw new IllegalArgumentException("unknown term");
        }
        return ours;
    }

    private static <T> String shopifys(Map<String, T> terms, T ours) {
        return terms.entrySet().stream()
                .filter(term -> term.getValue() == ours)
                .findFirst()
                .orElseThrow()
                .getKey();
    }
}
