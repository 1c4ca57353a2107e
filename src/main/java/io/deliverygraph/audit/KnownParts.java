package io.deliverygraph.audit;

import io.deliverygraph.geo.Subdivisions;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The subdivisions that there are: those that the platform knows or, where it names none, those of ISO 3166-2. ISO's
 * include codes once assigned and territories with a country code of their own, so that a country may count as served
 * in part though all of today's parts are named, and never the other way round.
 *
 * @param ofPlatform full codes such as {@code US-CA}; empty where the platform has no list
 */
record KnownParts(Set<String> ofPlatform) {

    private static final List<String> CHARACTERS = IntStream.concat(
                    IntStream.rangeClosed('0', '9'), IntStream.rangeClosed('A', 'Z'))
            .mapToObj(Character::toString)
            .toList();

    /** Whether these are all parts of the country; false where none is known. */
    boolean areAllIn(Set<String> served, String country) {
        return of(country).anyMatch(known -> true) && of(country).allMatch(served::contains);
    }

    /** ISO's list answers for one code at a time, so all that a part can be called are put to it. */
    private Stream<String> of(String country) {
        String start = country + "-";
        return ofPlatform.isEmpty()
                ? longerBy(3, start).filter(Subdivisions::isSubdivision)
                : ofPlatform.stream().filter(code -> code.startsWith(start));
    }

    /** The start with one character more, up to so many. */
    private static Stream<String> longerBy(int most, String start) {
        return most == 0
                ? Stream.empty()
                : CHARACTERS.stream()
                        .map(start::concat)
                        .flatMap(code -> Stream.concat(Stream.of(code), longerBy(most - 1, code)));
    }
}
