package io.deliverygraph.quote;

import io.deliverygraph.geo.Serving;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Everything that a shipment could be offered, each once. */
record Candidates(Shipment shipment, Judging judging, Setup setup, Cart cart, Assumed assumed) {

    /**
     * What is set up for the region that serves the destination, judged; then what a region that is off would have;
     * then options of other regions by other titles.
     *
     * @param off the region that would serve the destination better, or at all, if it were on; empty where there is
     *     none
     */
    List<Candidate> of(Serving<RegionTerms> active, Optional<RegionTerms> off) {
        List<Candidate> all = new ArrayList<>();
        Set<String> titles = new HashSet<>();
        Optional.ofNullable(active.by()).ifPresent(region -> {
            all.addAll(judged(region, assumed));
            titles.addAll(region.titles());
        });
        off.ifPresent(region -> {
            judged(region, new Assumed()).stream()
                    .filter(candidate -> isNews(candidate, active, titles))
                    .map(candidate -> candidate.refused(switchedOff(region)))
                    .forEach(all::add);
            titles.addAll(region.titles());
        });
        shipment.departure().elsewhere().candidates().stream()
                .filter(candidate -> !titles.contains(candidate.title()))
                .forEach(all::add);
        return all;
    }

    /**
     * A carrier of the region that is off is none beside one that serves the place; nor is an option of a known title.
     */
    private static boolean isNews(Candidate candidate, Serving<RegionTerms> active, Set<String> titles) {
        return candidate.option() == null
                ? !active.covered()
                : !titles.contains(candidate.option().option().title());
    }

    /** @param told learns what the verdicts rest on; nobody asks where they are refused anyway */
    private List<Candidate> judged(RegionTerms region, Assumed told) {
        Optional<Decision> muted = region.builtIn()
                .filter(builtIn -> cart.silentCarriers().contains(builtIn.nativeId()))
                .map(this::muted);
        JudgingOption judgingOption = new JudgingOption(judging, setup, muted.isPresent() ? new Assumed() : told);
        List<Candidate> all = new ArrayList<>();
        for (OptionTerms option : region.options()) {
            Candidate candidate = judgingOption.of(option);
            all.add(muted.map(candidate::refused).orElse(candidate));
        }
        boolean optionsSpeak = all.stream().anyMatch(Candidate::isOffered);
        JudgingCarrier judgingCarrier =
                new JudgingCarrier(judging, setup, cart, !region.options().isEmpty(), optionsSpeak, told);
        region.carriers().stream()
                .filter(carrier -> isChoice(carrier, region))
                .forEach(carrier -> all.add(judgingCarrier.of(carrier)));
        return all;
    }

    /** The platform's own carrier is one by its backup rate, or where it has nothing to say at all. */
    private static boolean isChoice(CarrierTerms carrier, RegionTerms region) {
        return !carrier.speaksThroughOptions()
                || carrier.backupRate() != null
                || region.options().isEmpty();
    }

    private Decision switchedOff(RegionTerms region) {
        return Decision.of(DecisionCode.REGION_INACTIVE, setup.rules().region(), Evidence.CONFIGURED)
                .told("rate")
                .with("region", region.region().name());
    }

    private Decision muted(CarrierTerms builtIn) {
        assumed.add(Assumed.BUILT_IN);
        return Decision.of(DecisionCode.CARRIER_RATE_UNAVAILABLE, setup.rules().backup(), Evidence.ASSUMED)
                .told("option")
                .with("carrier", builtIn.name());
    }
}
