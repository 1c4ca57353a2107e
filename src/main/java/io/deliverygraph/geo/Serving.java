package io.deliverygraph.geo;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What serves one place.
 *
 * @param match by what
 * @param by what serves it; null if and only if the match is {@link Match#NOT_COVERED}
 * @param others everything else that matches the place too, the most specific first. Never the rest of the world beside
 *     something that names the place: it takes only what nothing names (Wix contract 7.2, Shopify contract 8 step 5)
 */
public record Serving<T>(Match match, T by, List<T> others) {

    public Serving {
        others = List.copyOf(others);
    }

    /** @param entries all that match, the best one first; empty means that nothing does */
    static <T> Serving<T> of(Match match, List<T> entries) {
        return entries.isEmpty()
                ? new Serving<>(Match.NOT_COVERED, null, List.of())
                : new Serving<>(match, entries.get(0), entries.subList(1, entries.size()));
    }

    /**
     * The best of several answers about one place, the first of equals. What the other answers name stands behind its
     * own others, the better answers first.
     */
    public static <T> Serving<T> together(List<Serving<T>> answers) {
        List<Serving<T>> bestFirst =
                answers.stream().sorted(Comparator.comparing(Serving::match)).toList();
        List<T> entries = bestFirst.stream()
                .filter(Serving::covered)
                .flatMap(Serving::all)
                .toList();
        return of(bestFirst.isEmpty() ? Match.NOT_COVERED : bestFirst.get(0).match(), entries);
    }

    private Stream<T> all() {
        return Stream.concat(Stream.of(by), others.stream());
    }

    /** Whether anything serves the place. */
    public boolean covered() {
        return match != Match.NOT_COVERED;
    }
}
