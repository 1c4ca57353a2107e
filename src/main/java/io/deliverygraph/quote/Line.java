package io.deliverygraph.quote;

import io.deliverygraph.deferred.SellingPlan;
import java.math.BigDecimal;

/**
 * One line of a cart, everything it names found.
 *
 * @param ref the caller's own name for it, once in a cart
 * @param unitPrice before the plan's price adjustment, in the store's currency
 * @param unitGrams null when nobody knows
 * @param ships false for what needs no shipping, such as a download
 * @param plan null when it is bought once
 * @param planUnsupported it names a plan, and the store's platform has none (docs/platforms.md)
 * @param hasItem it names an item of the platform's catalogue
 * @param itemProfile native id of the profile that holds the item at the platform; null where the platform does not
 *     tell
 * @param givenProfile native id of the profile that the caller names; null where it names none
 * @param origin native id of the place that the caller names; null where it names none
 */
record Line(
        String ref,
        int quantity,
        BigDecimal unitPrice,
        BigDecimal unitGrams,
        boolean ships,
        SellingPlan plan,
        boolean planUnsupported,
        boolean hasItem,
        String itemProfile,
        String givenProfile,
        String origin) {

    /** Whether it is paid or sent later. A subscription is not: its policies are recurring. */
    boolean isDeferred() {
        return plan != null && plan.deferred();
    }

    /** Its plan recurs: what it costs is what the caller says. */
    boolean isSubscription() {
        return plan != null && !plan.deferred();
    }

    /** It names an item, and the platform does not tell which profile holds it. */
    boolean isProfileUnknown() {
        return itemProfile == null && hasItem;
    }
}
