package io.deliverygraph.quote;

/** What a condition comes to. */
enum Verdict {
    MET,
    NOT_MET,
    /** A weight is missing, or the currency is another one. */
    OPEN;

    /**
     * A missing weight leaves open only what more weight could change: what is known may be enough, or too much,
     * already.
     */
    static Verdict of(ConditionTerms condition, Totals totals) {
        if (condition.otherCurrency()) {
            return OPEN;
        }
        if (totals.of(condition) != null) {
            return condition.holds(totals.of(condition)) ? MET : NOT_MET;
        }
        boolean enough = condition.holds(totals.known(condition));
        if (condition.wantsMore() && enough) {
            return MET;
        }
        boolean tooMuch =
                totals.known(condition).compareTo(condition.bound()) > 0 || (condition.wantsLess() && !enough);
        return !condition.wantsMore() && tooMuch ? NOT_MET : OPEN;
    }
}
