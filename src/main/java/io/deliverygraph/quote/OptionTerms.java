package io.deliverygraph.quote;

import io.deliverygraph.option.ShippingOption;
import io.deliverygraph.store.Store;
import java.util.List;

/** A shipping option, its numbers read once. */
record OptionTerms(ShippingOption option, List<RateTerms> rates) {

    static OptionTerms of(ShippingOption option, Store store, Cents cents) {
        return new OptionTerms(
                option,
                option.rates().stream()
                        .map(rate -> RateTerms.of(rate, store, cents))
                        .toList());
    }

    /** What buyers read when this rate wins: its own title, where it has one. */
    String titleOf(RateTerms winner) {
        String own = winner.rate().title();
        return own == null || own.isBlank() ? option.title() : own;
    }

    /** Options of one store: the id says which. */
    @Override
    public boolean equals(Object other) {
        return other instanceof OptionTerms terms && terms.option.id().equals(option.id());
    }

    /** Quick: it is looked up for every candidate. */
    @Override
    public int hashCode() {
        return option.id().hashCode();
    }
}
