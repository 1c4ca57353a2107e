package io.deliverygraph.quote;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which groups pay their shipping with the remaining balance (Shopify contract 8, step 12). Only lines that ship make a
 * cart a mixed one: a download bought once beside a pre-order leaves the shipping of the pre-order as it is.
 *
 * @param later ids of the groups that pay later
 * @param decisions why, the same for all options
 */
record ShippingTiming(Set<String> later, List<Decision> decisions) {

    /** Of the Shopify contract, section 8: what its guide leaves open. */
    private static final String STEP = "Step 12";

    ShippingTiming {
        later = Set.copyOf(later);
        decisions = List.copyOf(decisions);
    }

    boolean isLater(QuoteGroup group) {
        return later.contains(group.id());
    }

    /** @param remains whether any of the cart's goods are due later: shipping is never due later on its own */
    static ShippingTiming of(
            List<QuoteGroup> groups, boolean remains, Rulebook rules, MixedCartShipping choice, Assumed assumed) {
        if (groups.stream().noneMatch(QuoteGroup::hasDeferred)) {
            return allNow(now("oneTime", rules.oneTime(), Evidence.DOCUMENTED));
        }
        boolean mixed = groups.stream().anyMatch(QuoteGroup::hasOneTime);
        assumed.when(mixed, Assumed.mixedCart(choice));
        if (mixed && choice == MixedCartShipping.ALL_NOW) {
            return allNow(now("mixed", STEP, Evidence.ASSUMED));
        }
        if (!remains) {
            assumed.add(Assumed.NOTHING_REMAINS);
            return allNow(now("nothingRemains", STEP, Evidence.ASSUMED));
        }
        return mixed
                ? eachOnItsOwn(groups, rules)
                : new ShippingTiming(ids(groups, group -> true), List.of(later("deferred", "R6", Evidence.DOCUMENTED)));
    }

    private static ShippingTiming eachOnItsOwn(List<QuoteGroup> groups, Rulebook rules) {
        List<Decision> decisions = new ArrayList<>();
        tell(decisions, groups, group -> !group.hasDeferred(), now("oneTime", rules.oneTime(), Evidence.DOCUMENTED));
        tell(decisions, groups, QuoteGroup::isMixed, now("mixedGroup", STEP, Evidence.ASSUMED));
        tell(decisions, groups, QuoteGroup::isDeferredOnly, later("mixed", STEP, Evidence.ASSUMED));
        return new ShippingTiming(ids(groups, QuoteGroup::isDeferredOnly), decisions);
    }

    private static void tell(
            List<Decision> decisions, List<QuoteGroup> groups, Predicate<QuoteGroup> which, Decision decision) {
        List<String> refs = groups.stream()
                .filter(which)
                .flatMap(group -> group.lineRefs().stream())
                .toList();
        if (!refs.isEmpty()) {
            decisions.add(decision.about(refs));
        }
    }

    private static ShippingTiming allNow(Decision decision) {
        return new ShippingTiming(Set.of(), List.of(decision));
    }

    private static Set<String> ids(List<QuoteGroup> groups, Predicate<QuoteGroup> which) {
        return groups.stream().filter(which).map(QuoteGroup::id).collect(toSet());
    }

    private static Decision now(String variant, String rule, Evidence evidence) {
        return Decision.of(DecisionCode.SHIPPING_DUE_NOW, rule, evidence).told(variant);
    }

    private static Decision later(String variant, String rule, Evidence evidence) {
        return Decision.of(DecisionCode.SHIPPING_DUE_LATER, rule, evidence).told(variant);
    }
}
