package io.deliverygraph.quote;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

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

    /** What a buyer would have to add for a cheaper rate; empty where adding does not help. */
    List<Decision> wanting(RateTerms cheaper, String price) {
        List<ConditionTerms> unmet = cheaper.conditions().stream()
                .filter(condition -> Verdict.of(condition, totals) != Verdict.MET)
                .toList();
        boolean addingHelps = unmet.stream()
                .allMatch(condition -> condition.wantsMore() && Verdict.of(condition, totals) == Verdict.NOT_MET);
        if (!addingHelps) {
            return List.of();
        }
        String gain = cheaper.amount().signum() == 0 ? "free" : "cheaper";
        return unmet.stream()
                .map(condition -> lacking(condition, gain).with("price", price))
                .toList();
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
                .comparing(condition.expected(), condition.text(totals.known(condition)), missing);
    }

    private static String nameOf(ConditionTerms condition) {
        return condition.metric().name().replace("TOTAL_", "").toLowerCase(Locale.ROOT);
    }
}
