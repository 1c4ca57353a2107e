package io.deliverygraph.quote;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Options of a departure as they look from a region that has none of their title: one for each title, with the regions
 * that it is for. Who asks leaves out the titles that the region has: a second "Standard" that is not offered would
 * only confuse.
 */
final class Elsewhere {

    private final Set<OptionTerms> options;
    private final List<Candidate> candidates;

    private Elsewhere(Set<OptionTerms> options, List<Candidate> candidates) {
        this.options = options;
        this.candidates = candidates;
    }

    /** @param shared whether an option can be linked to further regions */
    static Elsewhere of(List<RegionTerms> regions, Rulebook rules, boolean shared) {
        Set<OptionTerms> options = regions.stream()
                .flatMap(region -> region.options().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Elsewhere(
                options,
                byTitle(regions).values().stream()
                        .map(homes -> homes.notHere(rules, shared))
                        .toList());
    }

    private static Map<String, Homes> byTitle(List<RegionTerms> regions) {
        Map<String, Homes> byTitle = new LinkedHashMap<>();
        for (RegionTerms region : regions) {
            for (OptionTerms option : region.options()) {
                byTitle.computeIfAbsent(option.option().title(), absent -> new Homes(option, new LinkedHashSet<>()))
                        .names()
                        .add(region.region().name());
            }
        }
        return byTitle;
    }

    /** One for each title, not offered because it is for other regions. */
    List<Candidate> candidates() {
        return candidates;
    }

    /** Options of all regions, each once. */
    Set<OptionTerms> options() {
        return options;
    }

    /** The first option of a title, and the regions that have one. */
    private record Homes(OptionTerms option, Set<String> names) {

        Candidate notHere(Rulebook rules, boolean shared) {
            return Candidate.notOffered(
                    option,
                    List.of(Decision.of(DecisionCode.NO_REGION_FOR_DESTINATION, rules.region(), Evidence.CONFIGURED)
                            .told(shared ? "elsewhere" : "elsewhereOnly")
                            .with("regions", String.join(", ", names))));
        }
    }
}
