package io.deliverygraph.audit;

import io.deliverygraph.geo.Subdivisions;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The subdivisions that there are: those that the platform knows or, where it names none, those of ISO 3166-2. ISO's
 * include codes once assigned and territories with a country code of their own, so that a country may count as served
 * in part though all of today's parts are named, and never the other way round.
 *
 * @param ofPlatform full codes such as {@code US-CA}; empty where the platform has no list
 */
record KnownParts(Set<String> ofPlatform) {

    /** Whether these are all parts of the country; false where none is known. */
    boolean areAllIn(Set<String> served, String country) {
        Set<String> known = of(country);
        return !known.isEmpty() && served.containsAll(known);
    }

    private Set<String> of(String country) {
        return ofPlatform.isEmpty()
                ? Subdivisions.of(country)
                : ofPlatform.stream()
                        .filter(code -> code.startsWith(country + "-"))
                        .collect(Collectors.toSet());
    }
}
