package io.deliverygraph.quote;

import io.deliverygraph.condition.ConditionMetric;
import io.deliverygraph.geo.Match;
import io.deliverygraph.geo.Serving;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Says of one shipment what it is offered, and why not the rest (Shopify contract 8, steps 5 to 8; Wix contract 7). */
record Offering(Cart cart, Setup setup, Policy policy, Assumed assumed) {

    /** What the buyer reads for a rate that a deferred line inherits (Shopify contract 7, R12). */
    static final String INHERITED_TITLE = "Shipping";

    /** @param shipments all of the cart's, this one included */
    QuoteGroup of(Shipment shipment, List<Shipment> shipments) {
        Serving<RegionTerms> active = shipment.departure().active().serving(cart.countryCode(), cart.subdivision());
        Serving<RegionTerms> inactive = shipment.departure().inactive().serving(cart.countryCode(), cart.subdivision());
        Candidates candidates = new Candidates(shipment, judging(shipment, shipments), setup, cart, assumed);
        List<Candidate> judged = active.covered()
                ? candidates.of(active.by())
                : inactive.covered() ? candidates.ofInactive(inactive.by()) : candidates.ofNowhere();
        List<Decision> decisions = new ArrayList<>(shipment.decisions());
        decisions.addAll(regionDecisions(shipment, active, inactive));
        return group(shipment, active.by(), titled(shipment, judged), decisions);
    }

    private Judging judging(Shipment shipment, List<Shipment> shipments) {
        Departure departure = shipment.departure();
        boolean several = shipments.size() > 1;
        assumed.when(
                several && departure.looksAt(ConditionMetric.TOTAL_PRICE),
                Assumed.priceConditions(policy.priceConditions()));
        assumed.when(departure.looksAt(ConditionMetric.TOTAL_WEIGHT), Assumed.PACKAGE_WEIGHT);
        BigDecimal price = policy.priceConditions() == ConditionBase.CART ? goods(shipments) : shipment.goods();
        return new Judging(Totals.of(shipment, price, policy.packageGrams()), setup.rules());
    }

    private static BigDecimal goods(List<Shipment> shipments) {
        return shipments.stream().map(Shipment::goods).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<Decision> regionDecisions(
            Shipment shipment, Serving<RegionTerms> active, Serving<RegionTerms> inactive) {
        List<Decision> decisions = new ArrayList<>();
        if (active.covered()) {
            decisions.add(region(DecisionCode.REGION_MATCHED, Evidence.CONFIGURED, active.by())
                    .told(active.match().name()));
        }
        if (!active.others().isEmpty()) {
            assumed.add(Assumed.OVERLAP);
            decisions.add(region(DecisionCode.REGION_OVERLAP, Evidence.ASSUMED, active.by())
                    .with("others", names(active.others())));
        }
        if (inactive.covered() && inactive.match().compareTo(active.match()) < 0) {
            decisions.add(region(DecisionCode.REGION_INACTIVE, Evidence.CONFIGURED, inactive.by()));
        }
        if (active.match() == Match.NOT_COVERED && !inactive.covered()) {
            decisions.add(Decision.of(
                            DecisionCode.NO_REGION_FOR_DESTINATION,
                            setup.rules().region(),
                            Evidence.CONFIGURED)
                    .comparing(null, cart.destination(), null)
                    .with("profile", shipment.profile().profile().name())
                    .with("destination", cart.destination())
                    .about(shipment.refs()));
        }
        return decisions;
    }

    private Decision region(DecisionCode code, Evidence evidence, RegionTerms region) {
        return Decision.of(code, setup.rules().region(), evidence)
                .with("region", region.region().name())
                .with("destination", cart.destination());
    }

    private static String names(List<RegionTerms> regions) {
        return regions.stream().map(each -> each.region().name()).collect(Collectors.joining(", "));
    }

    private List<Candidate> titled(Shipment shipment, List<Candidate> judged) {
        if (!shipment.isInherited()) {
            boolean mixed = shipment.hasDeferred() && shipment.hasOneTime();
            assumed.when(mixed && judged.stream().anyMatch(Candidate::isOffered), Assumed.MIXED_TITLE);
            return judged;
        }
        return judged.stream().map(Offering::renamed).toList();
    }

    private static Candidate renamed(Candidate candidate) {
        if (!candidate.isOffered() || candidate.title().equals(INHERITED_TITLE)) {
            return candidate;
        }
        return candidate.renamed(
                INHERITED_TITLE,
                Decision.of(DecisionCode.RATE_RENAMED, "R12", Evidence.DOCUMENTED)
                        .with("title", candidate.title()));
    }

    private QuoteGroup group(Shipment shipment, RegionTerms region, List<Candidate> judged, List<Decision> decisions) {
        List<QuotedRate> offered = judged.stream()
                .filter(Candidate::isOffered)
                .sorted(Comparator.comparing(Candidate::price).thenComparing(Candidate::title))
                .map(candidate -> candidate.quoted(setup, assumed))
                .toList();
        List<QuotedRate> notOffered = judged.stream()
                .filter(candidate -> !candidate.isOffered())
                .map(candidate -> candidate.quoted(setup, assumed))
                .toList();
        return new QuoteGroup(
                shipment.id(),
                shipment.refs(),
                shipment.profile().profile(),
                shipment.origin(),
                region == null ? null : region.region(),
                shipment.hasOneTime(),
                shipment.hasDeferred(),
                offered,
                notOffered,
                decisions);
    }
}
