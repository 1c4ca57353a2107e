package io.deliverygraph.quote;

import io.deliverygraph.profile.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Which lines are shipped and priced together: those of one profile that leave from one origin group. Where the profile
 * is linked to their plans, lines whose plans differ in billing or delivery go apart (Shopify contract 8, steps 2 to
 * 4).
 */
final class Shipments {

    private final Setup setup;
    private final Cart cart;
    private final Assumed assumed;
    private final Map<String, Start> usualStarts = new HashMap<>();

    Shipments(Setup setup, Cart cart, Assumed assumed) {
        this.setup = setup;
        this.cart = cart;
        this.assumed = assumed;
    }

    /** @param prices of the lines that ship, in the cart's order */
    List<Shipment> of(List<LinePrice> prices) {
        List<Parcel> parcels = byPlace(prices).stream()
                .flatMap(parcel -> parcel.parted().stream())
                .toList();
        List<Shipment> shipments = new ArrayList<>();
        for (Parcel parcel : parcels) {
            shipments.add(shipment(String.valueOf(shipments.size() + 1), parcel, parcels.size() > 1));
        }
        return shipments;
    }

    private Collection<Parcel> byPlace(List<LinePrice> prices) {
        Map<Place, Parcel> parcels = new LinkedHashMap<>();
        for (LinePrice price : prices) {
            Pricing.of(price.line(), setup).ifPresent(pricing -> {
                assumed.when(price.line().isProfileUnknown() && !pricing.isApart(), Assumed.ITEM_UNKNOWN);
                Start start = startOf(price.line(), pricing.profile());
                parcels.computeIfAbsent(
                                start.placeOf(pricing.profile()), absent -> new Parcel(pricing.profile(), start))
                        .add(price, pricing);
            });
        }
        return parcels.values();
    }

    /**
     * The given origin; else the first active one, by id, of the origin group whose region serves the destination best;
     * else the first active one at all (Shopify contract 8, step 3, where the middle part is ours: docs/quote.md).
     */
    private Start startOf(Line line, ProfileTerms profile) {
        if (line.origin() == null) {
            return usualStarts.computeIfAbsent(profile.nativeId(), absent -> usualStart(profile));
        }
        return profile.departures().stream()
                .flatMap(departure ->
                        departure.origin(line.origin()).map(origin -> new Start(departure, origin)).stream())
                .findFirst()
                .orElse(new Start(Departure.NONE, setup.origin(line.origin()).orElse(null)));
    }

    private Start usualStart(ProfileTerms profile) {
        assumed.when(profile.hasSeveralOrigins(), Assumed.ORIGIN);
        List<Departure> departures = profile.departures();
        Departure best = departures.stream()
                .filter(Departure::ships)
                .min(Comparator.comparing(departure -> departure.reaches(cart)))
                .orElse(departures.get(0));
        return new Start(best, best.firstActive().orElse(null));
    }

    private Shipment shipment(String id, Parcel parcel, boolean several) {
        List<Decision> decisions = new ArrayList<>(profileDecisions(parcel));
        Shipment shipment = new Shipment(
                id, parcel.profile(), parcel.start().departure(), parcel.start().origin(), parcel.prices(), List.of());
        List<String> refs = shipment.refs();
        if (shipment.hasOneTime() && shipment.hasDeferred()) {
            decisions.add(Decision.of(DecisionCode.GROUPED_TOGETHER, "R3", Evidence.DOCUMENTED)
                    .about(refs));
        }
        List<String> planned = shipment.lines().stream()
                .map(LinePrice::line)
                .filter(Line::isDeferred)
                .map(Line::ref)
                .toList();
        long terms = parcel.planTerms();
        if (planned.size() > 1 && terms == 1) {
            decisions.add(Decision.of(DecisionCode.CONSOLIDATED, "R5", Evidence.DOCUMENTED)
                    .about(planned));
        }
        assumed.when(terms > 1, Assumed.PLANS_TOGETHER);
        List<String> linked = shipment.lines().stream()
                .map(LinePrice::line)
                .filter(parcel.profile()::isLinkedTo)
                .map(Line::ref)
                .toList();
        if (!linked.isEmpty() && several) {
            decisions.add(Decision.of(DecisionCode.PRICED_SEPARATELY, "R4", Evidence.DOCUMENTED)
                    .about(linked)
                    .with("profile", parcel.profile().profile().name()));
        }
        return new Shipment(
                id, shipment.profile(), shipment.departure(), shipment.origin(), shipment.lines(), decisions);
    }

    /** One for each way in which a profile was found, with all its lines. */
    private static List<Decision> profileDecisions(Parcel parcel) {
        Map<String, Decision> byWay = new LinkedHashMap<>();
        parcel.pricings().stream()
                .map(Pricing::decision)
                .filter(Objects::nonNull)
                .forEach(decision -> byWay.merge(decision.messageKey(), decision, (one, other) -> {
                    List<String> refs = new ArrayList<>(one.lineRefs());
                    refs.addAll(other.lineRefs());
                    return one.about(refs);
                }));
        return List.copyOf(byWay.values());
    }

    /** Where a line starts. The origin is null where no place ships the goods now. */
    private record Start(Departure departure, Origin origin) {

        /** Lines that leave from one origin group are together; those that cannot leave are so place by place. */
        Place placeOf(ProfileTerms profile) {
            boolean stuck = Shipment.isStuck(departure, origin);
            return new Place(
                    profile.nativeId(), departure.nativeId(), stuck && origin != null ? origin.nativeId() : null);
        }
    }

    private record Place(String profile, String originGroup, String stuckAt) {

        /** Written out: a native executable interprets the one that records are given (decision 24). */
        @Override
        public boolean equals(Object other) {
            return other instanceof Place place
                    && Objects.equals(place.profile, profile)
                    && Objects.equals(place.originGroup, originGroup)
                    && Objects.equals(place.stuckAt, stuckAt);
        }
    }

    /** Lines of one profile from one place. */
    private record Parcel(ProfileTerms profile, Start start, List<LinePrice> prices, List<Pricing> pricings) {

        Parcel(ProfileTerms profile, Start start) {
            this(profile, start, new ArrayList<>(), new ArrayList<>());
        }

        void add(LinePrice price, Pricing pricing) {
            prices.add(price);
            pricings.add(pricing);
        }

        /**
         * Linked plans that differ go apart. Everything else stays together (R3), with the linked lines too where their
         * plans do not differ.
         */
        List<Parcel> parted() {
            Map<Optional<PlanTerms>, Parcel> apart = new LinkedHashMap<>();
            for (int index = 0; index < prices.size(); index++) {
                Optional<PlanTerms> terms = Optional.of(prices.get(index).line())
                        .filter(profile::isLinkedTo)
                        .map(line -> PlanTerms.of(line.plan()));
                apart.computeIfAbsent(terms, absent -> new Parcel(profile, start))
                        .add(prices.get(index), pricings.get(index));
            }
            long linkedTerms =
                    apart.keySet().stream().filter(Optional::isPresent).count();
            return linkedTerms > 1 ? List.copyOf(apart.values()) : List.of(this);
        }

        /** How many kinds of plans its deferred lines have. */
        long planTerms() {
            return prices.stream()
                    .map(LinePrice::line)
                    .filter(Line::isDeferred)
                    .map(line -> PlanTerms.of(line.plan()))
                    .distinct()
                    .count();
        }
    }
}
