package io.deliverygraph.quote;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * For a region of a departure, the options that are for its other regions only, each with the reason: one for each
 * title, and none whose title the region has already. A second "Standard" that is not offered would only confuse.
 */
final class Elsewhere {

    private final List<RegionTerms> regions;
    private final Rulebook rules;
    private final boolean shared;

    /** Worked out when a destination first needs it: most regions of a large store are never asked about. */
    private final Map<String, List<Candidate>> byRegion = new ConcurrentHashMap<>();

    /** @param shared whether an option can be linked to further regions */
    Elsewhere(List<RegionTerms> regions, Rulebook rules, boolean shared) {
        this.regions = List.copyOf(regions);
        this.rules = rules;
        this.shared = shared;
    }

    /** Options that another region has, and this one has not. */
    List<Candidate> than(RegionTerms region) {
        return byRegion.computeIfAbsent(region.region().nativeId(), absent -> others(region));
    }

    /** Options of all regions, each once. */
    Set<OptionTerms> options() {
        return regions.stream()
                .flatMap(region -> region.options().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Candidate> others(RegionTerms region) {
        Set<String> here = new HashSet<>(region.titles());
        Map<String, Homes> byTitle = new LinkedHashMap<>();
        for (RegionTerms other : regions) {
            for (OptionTerms option : other.options()) {
                if (!here.contains(option.option().title())) {
                    byTitle.computeIfAbsent(option.option().title(), absent -> new Homes(option, new LinkedHashSet<>()))
                            .names()
                            .add(other.region().name());
                }
            }
        }
        return byTitle.values().stream().map(this::candidate).toList();
    }

    private Candidate candidate(Homes homes) {
        return Candidate.notOffered(
                homes.option(),
                List.of(Decision.of(DecisionCode.NO_REGION_FOR_DESTINATION, rules.region(), Evidence.CONFIGURED)
                        .told(shared ? "elsewhere" : "elsewhereOnly")
                        .with("regions", String.join(", ", homes.names()))));
    }

    /** The first option of a title, and the regions that have one. */
    private record Homes(OptionTerms option, Set<String> names) {}
}
