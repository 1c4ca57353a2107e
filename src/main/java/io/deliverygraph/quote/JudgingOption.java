package io.deliverygraph.quote;

import io.deliverygraph.store.Feature;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Judges the options of the region that serves a shipment. Of all rates of an option that apply, the lowest is its
 * price (Wix contract 7.7); an option of Shopify's has one rate.
 */
record JudgingOption(Judging judging, Setup setup, Assumed assumed) {

    Candidate of(OptionTerms option) {
        if (!option.option().active()) {
            return Candidate.notOffered(option, inactive(option));
        }
        List<RateTerms> applying = option.rates().stream().filter(this::applies).toList();
        return applying.stream()
                .min(Comparator.comparing(this::price))
                .map(winner -> offered(option, winner, applying))
                .orElseGet(() -> Candidate.notOffered(option, reasons(option)));
    }

    /** The switch first, then everything else that would be in the way if it were on. */
    private List<Decision> inactive(OptionTerms option) {
        List<Decision> reasons = new ArrayList<>();
        reasons.add(Decision.of(DecisionCode.OPTION_INACTIVE, setup.rules().condition(), Evidence.CONFIGURED));
        for (RateTerms rate : option.rates()) {
            reasons.addAll(otherCurrency(rate));
            reasons.addAll(judging.unmet(rate.conditions()));
        }
        return reasons;
    }

    private boolean applies(RateTerms rate) {
        return rate.rate().active() && !rate.otherCurrency() && judging.allHold(rate.conditions());
    }

    private BigDecimal price(RateTerms rate) {
        return rate.priceOf(judging.totals().quantity());
    }

    private Candidate offered(OptionTerms option, RateTerms winner, List<RateTerms> applying) {
        assumed.when(!setup.store().has(Feature.OPTION_SWITCH), Assumed.SWITCHES);
        boolean multiplied = applying.stream().anyMatch(rate -> rate.rate().multiplyByQuantity());
        assumed.when(multiplied, Assumed.MULTIPLY);
        assumed.when(multiplied && applying.size() > 1, Assumed.LOWEST);
        List<Decision> decisions = new ArrayList<>(judging.met(winner.conditions()));
        option.rates().stream()
                .filter(rate -> rate.rate().active() && !rate.otherCurrency())
                .filter(rate -> price(rate).compareTo(price(winner)) < 0)
                .forEach(rate ->
                        decisions.addAll(judging.wanting(rate, setup.cents().text(price(rate)))));
        return Candidate.offered(option, option.titleOf(winner), price(winner), decisions);
    }

    private List<Decision> reasons(OptionTerms option) {
        if (option.rates().isEmpty()) {
            return List.of(
                    Decision.of(DecisionCode.OPTION_INACTIVE, setup.rules().condition(), Evidence.CONFIGURED)
                            .told("noRates"));
        }
        List<Decision> reasons = new ArrayList<>();
        for (RateTerms rate : option.rates()) {
            if (!rate.rate().active()) {
                reasons.add(
                        Decision.of(DecisionCode.OPTION_INACTIVE, setup.rules().condition(), Evidence.CONFIGURED)
                                .told("rate")
                                .with("price", rate.priceText()));
            }
            reasons.addAll(otherCurrency(rate));
            reasons.addAll(judging.unmet(rate.conditions()));
        }
        return reasons;
    }

    private List<Decision> otherCurrency(RateTerms rate) {
        return rate.otherCurrency()
                ? List.of(Decision.of(DecisionCode.CONDITION_NOT_DECIDABLE, "P18", Evidence.DOCUMENTED)
                        .comparing(
                                setup.cents().currencyCode(),
                                rate.rate().amount().currencyCode(),
                                null)
                        .told("currency"))
                : List.of();
    }
}
