package io.deliverygraph.quote;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * An option or a carrier, judged for one shipment.
 *
 * @param ownTitle that of the option or the carrier, whatever the buyer reads
 * @param price null when it is not offered
 * @param option null when it is a carrier's
 * @param carrier null when it is an option
 */
record Candidate(
        String title,
        String ownTitle,
        BigDecimal price,
        OptionTerms option,
        CarrierTerms carrier,
        List<Decision> decisions) {

    static Candidate offered(OptionTerms option, String title, BigDecimal price, List<Decision> decisions) {
        return new Candidate(title, title, price, option, null, decisions);
    }

    static Candidate notOffered(OptionTerms option, List<Decision> reasons) {
        String title = option.option().title();
        return new Candidate(title, title, null, option, null, reasons);
    }

    static Candidate backup(CarrierTerms carrier, String title, BigDecimal price, List<Decision> decisions) {
        return new Candidate(title, title, price, null, carrier, decisions);
    }

    static Candidate silent(CarrierTerms carrier, String title, List<Decision> reasons) {
        return new Candidate(title, title, null, null, carrier, reasons);
    }

    boolean isOffered() {
        return price != null;
    }

    /** The same under another title. */
    Candidate renamed(String newTitle, Decision why) {
        List<Decision> more = new ArrayList<>(decisions);
        more.add(why);
        return new Candidate(newTitle, ownTitle, price, option, carrier, more);
    }

    /** Not offered, for this reason before all others that there are. */
    Candidate refused(Decision reason) {
        List<Decision> reasons = new ArrayList<>(List.of(reason));
        reasons.addAll(isOffered() ? List.of() : decisions);
        return option == null ? silent(carrier, title, reasons) : notOffered(option, reasons);
    }

    /** @param assumed learns of a rounding that changed the price */
    QuotedRate quoted(Setup setup, Assumed assumed) {
        return new QuotedRate(
                title,
                ownTitle,
                isOffered() ? setup.cents().money(setup.cents().rounded(price, assumed)) : null,
                option == null ? null : option.option(),
                carrier != null && isOffered(),
                decisions,
                setup.store(),
                carrier == null ? null : carrier.nativeId());
    }
}
