package io.deliverygraph.quote;

import io.deliverygraph.condition.ConditionMetric;
import io.deliverygraph.geo.Match;
import io.deliverygraph.profile.DeliveryRegion;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A region, with what is set up for it.
 *
 * @param titles of its options
 * @param metrics what conditions of its options and carriers look at
 */
record RegionTerms(
        DeliveryRegion region,
        List<OptionTerms> options,
        List<CarrierTerms> carriers,
        Set<String> titles,
        Set<ConditionMetric> metrics) {

    static RegionTerms of(DeliveryRegion region, List<OptionTerms> options, List<CarrierTerms> carriers) {
        return new RegionTerms(
                region,
                options,
                carriers,
                options.stream().map(option -> option.option().title()).collect(Collectors.toUnmodifiableSet()),
                conditions(options, carriers).map(ConditionTerms::metric).collect(Collectors.toUnmodifiableSet()));
    }

    private static Stream<ConditionTerms> conditions(List<OptionTerms> options, List<CarrierTerms> carriers) {
        return Stream.concat(
                options.stream().flatMap(option -> option.rates().stream()).flatMap(rate -> rate.conditions().stream()),
                carriers.stream().flatMap(carrier -> carrier.conditions().stream()));
    }

    /** The platform's own carrier, whose rates are the options; empty where it does not work here. */
    Optional<CarrierTerms> builtIn() {
        return carriers.stream().filter(CarrierTerms::speaksThroughOptions).findFirst();
    }

    /** Whether it serves the destination by this. */
    boolean matches(Cart cart, Match match) {
        return switch (match) {
            case SUBDIVISION ->
                region.destinations().stream()
                        .anyMatch(place -> place.subdivisions().contains(cart.subdivision()));
            case COUNTRY ->
                region.destinations().stream()
                        .anyMatch(place ->
                                place.wholeCountry() && place.countryCode().equals(cart.countryCode()));
            case REST_OF_WORLD -> region.restOfWorld();
            case NOT_COVERED -> false;
        };
    }

    /** Whether nothing at all is set up for it. */
    boolean isEmpty() {
        return options.isEmpty() && carriers.isEmpty();
    }

    /** Only a region with a switch of its own can be off. */
    boolean isActive() {
        return !Boolean.FALSE.equals(region.active());
    }
}
