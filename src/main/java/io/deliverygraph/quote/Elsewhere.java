package io.deliverygraph.quote;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * For each region of a departure, the options that are for its other regions only, each with the reason. An option
 * whose title the region has already is left out: a second "Standard" that is not offered would only confuse.
 */
final class Elsewhere {

    private final Map<String, List<Candidate>> byRegion = new HashMap<>();
    private final List<OptionTerms> options;

    private Elsewhere(List<OptionTerms> options) {
        this.options = options;
    }

    static Elsewhere of(List<RegionTerms> regions, Rulebook rules) {
        Map<OptionTerms, String> homes = new LinkedHashMap<>();
        regions.forEach(region -> region.options()
                .forEach(option -> homes.merge(option, region.region().name(), (one, other) -> one + ", " + other)));
        Map<OptionTerms, Candidate> notHere = new LinkedHashMap<>();
        homes.forEach((option, names) -> notHere.put(option, candidate(option, names, rules)));
        Elsewhere elsewhere = new Elsewhere(List.copyOf(homes.keySet()));
        regions.forEach(region -> elsewhere.byRegion.put(region.region().nativeId(), others(region, notHere)));
        return elsewhere;
    }

    private static Candidate candidate(OptionTerms option, String regions, Rulebook rules) {
        return Candidate.notOffered(
                option,
                List.of(Decision.of(DecisionCode.NO_REGION_FOR_DESTINATION, rules.region(), Evidence.CONFIGURED)
                        .told("elsewhere")
                        .with("regions", regions)));
    }

    private static List<Candidate> others(RegionTerms region, Map<OptionTerms, Candidate> notHere) {
        Set<OptionTerms> here = new HashSet<>(region.options());
        Set<String> titles =
                here.stream().map(option -> option.option().title()).collect(Collectors.toSet());
        return notHere.entrySet().stream()
                .filter(each -> !here.contains(each.getKey())
                        && !titles.contains(each.getKey().option().title()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Options that another region has, and this one has not. */
    List<Candidate> than(RegionTerms region) {
        return byRegion.getOrDefault(region.region().nativeId(), List.of());
    }

    /** Options of all regions, each once. */
    List<OptionTerms> options() {
        return options;
    }
}
