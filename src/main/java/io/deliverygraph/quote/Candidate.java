package io.deliverygraph.quote;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * An option or a carrier, judged for one shipment.
 *
 * @param price null when it is not offered
 * @param option null when it is a carrier's
 * @param carrier null when it is an option
 */
record Candidate(String title, BigDecimal price, OptionTerms option, CarrierTerms carrier, List<Decision> decisions) {

    static Candidate offered(OptionTerms option, String title, BigDecimal price, List<Decision> decisions) {
        return new Candidate(title, price, option, null, decisions);
    }

    static Candidate notOffered(OptionTerms option, List<Decision> reasons) {
        return new Candidate(option.option().title(), null, option, null, reasons);
    }

    static Candidate backup(CarrierTerms carrier, String title, BigDecimal price, List<Decision> decisions) {
        return new Candidate(title, price, null, carrier, decisions);
    }

    static Candidate silent(CarrierTerms carrier, String title, List<Decision> reasons) {
        return new Candidate(title, null, null, carrier, reasons);
    }

    boolean isOffered() {
        return price != null;
    }

    /** The same under another title. */
    Candidate renamed(String newTitle, Decision why) {
        List<Decision> more = new ArrayList<>(decisions);
        more.add(why);
        return new Candidate(newTitle, price, option, carrier, more);
    }

    /** @param assumed learns of a rounding that changed the price */
    QuotedRate quoted(Setup setup, Assumed assumed) {
        return new QuotedRate(
                title,
                isOffered() ? setup.cents().money(setup.cents().rounded(price, assumed)) : null,
                option == null ? null : option.option(),
                carrier != null && isOffered(),
                decisions,
                setup.store(),
                carrier == null ? null : carrier.nativeId());
    }
}
