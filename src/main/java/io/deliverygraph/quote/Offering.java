package io.deliverygraph.quote;

import io.deliverygraph.condition.ConditionMetric;
import io.deliverygraph.geo.Serving;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says of one shipment what it is offered, and why not the rest (Shopify contract 8, steps 5 to 8; Wix contract 7). */
record Offering(Cart cart, Setup setup, Policy policy, Assumed assumed) {

    /** What the buyer reads for a rate that a deferred line inherits (Shopify contract 7, R12). */
    static final String INHERITED_TITLE = "Shipping";

    /** @param cartGoods what all goods of the cart cost, those too that need no shipping */
    QuoteGroup of(Shipment shipment, BigDecimal cartGoods) {
        if (shipment.isStuck()) {
            return notShipping(shipment);
        }
        Departure departure = shipment.departure();
        Serving<RegionTerms> active = departure.active().serving(cart.countryCode(), cart.subdivision());
        Serving<RegionTerms> inactive = departure.inactive().serving(cart.countryCode(), cart.subdivision());
        Optional<RegionTerms> off =
                inactive.match().compareTo(active.match()) < 0 ? Optional.of(inactive.by()) : Optional.empty();
        List<Decision> decisions = new ArrayList<>(shipment.decisions());
        if (!active.covered() && off.isEmpty()) {
            Decision nowhere = nowhere(shipment);
            decisions.add(nowhere.about(shipment.refs()));
            Decision reason =
                    isInSomePart(departure) ? nowhere : noRegion("nowhere").with("destination", cart.destination());
            return group(shipment, null, none(shipment, reason), decisions);
        }
        decisions.addAll(regionDecisions(departure, active, off));
        if (!active.covered() && isInSomePart(departure)) {
            decisions.add(nowhere(shipment).about(shipment.refs()));
        }
        Set<ConditionMetric> metrics =
                new HashSet<>(active.covered() ? active.by().metrics() : Set.of());
        off.ifPresent(region -> metrics.addAll(region.metrics()));
        List<Candidate> judged =
                new Candidates(shipment, judging(shipment, metrics, cartGoods), setup, cart, assumed).of(active, off);
        return group(shipment, active.by(), titled(shipment, judged), decisions);
    }

    private QuoteGroup notShipping(Shipment shipment) {
        Decision stuck =
                noRegion("origin").with("profile", shipment.profile().profile().name());
        List<Decision> decisions = new ArrayList<>(shipment.decisions());
        decisions.add(stuck.about(shipment.refs()));
        return group(shipment, null, none(shipment, stuck), decisions);
    }

    private static List<Candidate> none(Shipment shipment, Decision reason) {
        return shipment.profile().options().stream()
                .map(option -> Candidate.notOffered(option, List.of(reason)))
                .toList();
    }

    private Judging judging(Shipment shipment, Set<ConditionMetric> metrics, BigDecimal cartGoods) {
        boolean differ = shipment.goods().compareTo(cartGoods) != 0;
        assumed.when(
                differ && metrics.contains(ConditionMetric.TOTAL_PRICE),
                Assumed.priceConditions(policy.priceConditions()));
        assumed.when(metrics.contains(ConditionMetric.TOTAL_WEIGHT), Assumed.PACKAGE_WEIGHT);
        BigDecimal price = policy.priceConditions() == ConditionBase.CART ? cartGoods : shipment.goods();
        return new Judging(Totals.of(shipment, price, policy.packageGrams(), setup.cents()), setup.rules());
    }

    private List<Decision> regionDecisions(
            Departure departure, Serving<RegionTerms> active, Optional<RegionTerms> off) {
        List<Decision> decisions = new ArrayList<>();
        if (active.covered()) {
            decisions.add(region(DecisionCode.REGION_MATCHED, Evidence.CONFIGURED, active.by())
                    .told(active.match().name()));
            assumed.when(isInSomePart(departure), Assumed.NO_PART);
        }
        List<RegionTerms> equals = active.others().stream()
                .filter(other -> other.matches(cart, active.match()))
                .toList();
        if (!equals.isEmpty()) {
            assumed.add(Assumed.OVERLAP);
            decisions.add(region(DecisionCode.REGION_OVERLAP, Evidence.ASSUMED, active.by())
                    .with("others", names(equals)));
        }
        off.ifPresent(region -> decisions.add(region(DecisionCode.REGION_INACTIVE, Evidence.CONFIGURED, region)));
        if (active.covered() && active.by().isEmpty()) {
            decisions.add(noRegion("empty").with("region", active.by().region().name()));
        }
        return decisions;
    }

    /** The destination is a whole country, and regions name parts of it. */
    private boolean isInSomePart(Departure departure) {
        return cart.subdivision() == null && departure.active().divides(cart.countryCode());
    }

    private Decision nowhere(Shipment shipment) {
        Decision nowhere = Decision.of(
                        DecisionCode.NO_REGION_FOR_DESTINATION, setup.rules().region(), Evidence.CONFIGURED)
                .comparing(null, cart.destination(), null)
                .with("profile", shipment.profile().profile().name())
                .with("destination", cart.destination());
        return isInSomePart(shipment.departure()) ? nowhere.told("parts") : nowhere;
    }

    private Decision noRegion(String variant) {
        return Decision.of(DecisionCode.NO_REGION_FOR_DESTINATION, setup.rules().region(), Evidence.CONFIGURED)
                .comparing(null, cart.destination(), null)
                .told(variant);
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
                        .with("title", candidate.title())
                        .with("shown", INHERITED_TITLE));
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
