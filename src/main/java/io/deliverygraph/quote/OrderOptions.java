package io.deliverygraph.quote;

import io.deliverygraph.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a buyer can choose for the whole order, made of what each group is offered (Shopify contract 8, steps 9, 10 and
 * 12).
 *
 * @param assumed learns what the options rest on
 */
record OrderOptions(Rulebook rules, Cents cents, MixedCartShipping mixedCart, Assumed assumed) {

    /** The name of a sum of rates without a common title (R20). */
    static final String NO_COMMON_TITLE = "Shipping";

    private static final Comparator<QuotedOption> CHEAPEST_FIRST = Comparator.comparing(
                    (QuotedOption option) -> value(option.total()))
            .thenComparing(QuotedOption::title)
            .thenComparing(QuotedOption::handle);

    private static final Comparator<QuotedRate> BY_PRICE = Comparator.comparing(rate -> value(rate.price()));

    /**
     * Cheapest first, then by title. Empty where nothing ships, and where some group is offered nothing.
     *
     * @param prices of all lines of the cart, whether they ship or not
     */
    List<QuotedOption> of(List<QuoteGroup> groups, List<LinePrice> prices) {
        if (groups.isEmpty()
                || groups.stream().anyMatch(group -> group.offered().isEmpty())) {
            return List.of();
        }
        assumed.when(groups.stream().anyMatch(QuoteGroup::isMixed), Assumed.MIXED_TOTAL);
        boolean remains = prices.stream().anyMatch(LinePrice::isDueLater);
        ShippingTiming timing = ShippingTiming.of(groups, remains, rules, mixedCart, assumed);
        return choices(groups).stream()
                .map(choice -> option(groups, choice, timing))
                .sorted(CHEAPEST_FIRST)
                .toList();
    }

    /** One rate of each group under one name. */
    private record Choice(String title, List<QuotedRate> rates, List<Decision> decisions) {}

    private List<Choice> choices(List<QuoteGroup> groups) {
        if (groups.size() == 1) {
            return groups.get(0).offered().stream()
                    .map(rate -> new Choice(rate.title(), List.of(rate), List.of()))
                    .toList();
        }
        Set<String> common = commonTitles(groups);
        return common.isEmpty()
                ? List.of(cheapestOfEach(groups))
                : common.stream().map(title -> sameTitle(groups, title)).toList();
    }

    /** Own titles: what deferred lines inherit is renamed for the buyer, and is the same choice (R1, R7, R12). */
    private static Set<String> commonTitles(List<QuoteGroup> groups) {
        Set<String> common = new LinkedHashSet<>(titles(groups.get(0)));
        groups.forEach(group -> common.retainAll(Set.copyOf(titles(group))));
        return common;
    }

    private static List<String> titles(QuoteGroup group) {
        return group.offered().stream().map(QuotedRate::ownTitle).toList();
    }

    private Choice sameTitle(List<QuoteGroup> groups, String title) {
        List<QuotedRate> rates = cheapest(groups, rate -> rate.ownTitle().equals(title));
        boolean oneName = rates.stream().map(QuotedRate::title).distinct().count() == 1;
        String shown = oneName ? rates.get(0).title() : NO_COMMON_TITLE;
        Decision decision = Decision.of(DecisionCode.TITLES_COMBINED, rules.combination(), Evidence.OBSERVED)
                .with("title", title);
        return new Choice(
                shown,
                rates,
                List.of(
                        shown.equals(title)
                                ? decision
                                : decision.told("renamed").with("shown", shown)));
    }

    private Choice cheapestOfEach(List<QuoteGroup> groups) {
        assumed.when(rules == Rulebook.WIX, Assumed.NO_COMMON_TITLE);
        Evidence evidence = rules == Rulebook.WIX ? Evidence.ASSUMED : Evidence.OBSERVED;
        Decision decision = Decision.of(DecisionCode.CHEAPEST_COMBINED, rules.noCommonTitle(), evidence);
        return new Choice(NO_COMMON_TITLE, cheapest(groups, rate -> true), List.of(decision));
    }

    private static List<QuotedRate> cheapest(List<QuoteGroup> groups, Predicate<QuotedRate> which) {
        return groups.stream()
                .map(group -> group.offered().stream().filter(which).min(BY_PRICE))
                .flatMap(Optional::stream)
                .toList();
    }

    private QuotedOption option(List<QuoteGroup> groups, Choice choice, ShippingTiming timing) {
        BigDecimal once = BigDecimal.ZERO;
        BigDecimal deferred = BigDecimal.ZERO;
        BigDecimal later = BigDecimal.ZERO;
        for (int number = 0; number < groups.size(); number++) {
            QuoteGroup group = groups.get(number);
            BigDecimal price = value(choice.rates().get(number).price());
            once = group.isDeferredOnly() ? once : once.add(price);
            deferred = group.isDeferredOnly() ? deferred.add(price) : deferred;
            later = timing.isLater(group) ? later.add(price) : later;
        }
        BigDecimal total = once.add(deferred);
        BigDecimal now = total.subtract(later);
        List<Decision> decisions = new ArrayList<>(choice.decisions());
        decisions.addAll(timing.decisions());
        return new QuotedOption(
                OptionHandle.of(groups, choice.rates()),
                choice.title(),
                cents.money(total),
                cents.money(once),
                cents.money(deferred),
                cents.money(now),
                cents.money(later),
                charge(now, later, groups.stream().allMatch(timing::isLater)),
                choice.rates(),
                decisions);
    }

    /** Of amounts, where there are any: free shipping of a part of the cart does not split the charge. */
    private static ShippingCharge charge(BigDecimal now, BigDecimal later, boolean allLater) {
        if (now.signum() > 0 && later.signum() > 0) {
            return ShippingCharge.SPLIT;
        }
        boolean free = now.signum() == 0 && later.signum() == 0;
        return later.signum() > 0 || (free && allLater)
                ? ShippingCharge.WITH_REMAINING_BALANCE
                : ShippingCharge.AT_CHECKOUT;
    }

    private static BigDecimal value(Money money) {
        return money.amount().value();
    }
}
