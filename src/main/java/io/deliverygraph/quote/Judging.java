package io.deliverygraph.quote;

import java.math.BigDecimal;
import java.util.List;

/** Puts conditions to a shipment, and says how each came out. */
record Judging(Totals totals, Rulebook rules) {

    /** Whether all of them hold (Wix contract 7.7; Shopify contract 7, R14). */
    boolean allHold(List<ConditionTerms> conditions) {
        for (ConditionTerms condition : conditions) {
            if (Verdict.of(condition, totals) != Verdict.MET) {
                return false;
            }
        }
        return true;
    }

    /** Of conditions that all hold. */
    List<Decision> met(List<ConditionTerms> conditions) {
        return conditions.stream()
                .map(condition -> compared(DecisionCode.CONDITION_MET, condition, null))
                .toList();
    }

    /** Of those that do not hold. */
    List<Decision> unmet(List<ConditionTerms> conditions) {
        return conditions.stream()
                .filter(condition -> Verdict.of(condition, totals) != Verdict.MET)
                .map(this::why)
                .toList();
    }

    /** Why a cheaper rate is not the price, where the buyer can do something about it: add goods, or name a weight. */
    List<Decision> wanting(RateTerms cheaper, String price) {
        List<ConditionTerms> unmet = cheaper.conditions().stream()
                .filter(condition -> Verdict.of(condition, totals) != Verdict.MET)
                .toList();
        if (unmet.stream().allMatch(condition -> Verdict.of(condition, totals) == Verdict.OPEN)) {
            return unmet.stream().map(this::why).toList();
        }
        String gain = cheaper.amount().signum() == 0 ? "free" : "cheaper";
        return canBeReached(cheaper, unmet)
                ? List.of(lacking(unmet.get(0), gain).with("price", price))
                : List.of();
    }

    /** One lower bound is all that is unmet, and what is added for it breaks nothing else. */
    private boolean canBeReached(RateTerms cheaper, List<ConditionTerms> unmet) {
        if (unmet.size() != 1 || !unmet.get(0).wantsMore() || cheaper.isDearerForMore()) {
            return false;
        }
        ConditionTerms wanted = unmet.get(0);
        BigDecimal then = totals.known(wanted).add(wanted.missing(totals.known(wanted)));
        return cheaper.conditions().stream()
                .allMatch(condition ->
                        condition.metric() == wanted.metric() ? condition.holds(then) : condition.wantsMore());
    }

    private Decision why(ConditionTerms condition) {
        if (Verdict.of(condition, totals) == Verdict.NOT_MET) {
            boolean less = totals.known(condition).compareTo(condition.bound()) <= 0 && !condition.wantsLess();
            return lacking(condition, less ? "less" : "more");
        }
        Decision open = Decision.of(DecisionCode.CONDITION_NOT_DECIDABLE, rules.condition(), Evidence.DOCUMENTED)
                .comparing(condition.expected(), null, null);
        return condition.otherCurrency()
                ? open.told("currency")
                : open.told("weight").about(totals.weightless());
    }

    private Decision lacking(ConditionTerms condition, String how) {
        BigDecimal missing = condition.missing(totals.known(condition));
        return compared(DecisionCode.CONDITION_NOT_MET, condition, condition.text(missing))
                .told(nameOf(condition) + "." + how);
    }

    private Decision compared(DecisionCode code, ConditionTerms condition, String missing) {
        return Decision.of(code, rules.condition(), Evidence.DOCUMENTED)
                .comparing(condition.expected(), totals.text(condition), missing);
    }

    private static String nameOf(ConditionTerms condition) {
        return switch (condition.metric()) {
            case TOTAL_PRICE -> "price";
            case TOTAL_WEIGHT -> "weight";
            case TOTAL_QUANTITY -> "quantity";
        };
    }
}
