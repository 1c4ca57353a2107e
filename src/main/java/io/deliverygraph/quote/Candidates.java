package io.deliverygraph.quote;

import java.util.ArrayList;
import java.util.List;

/** Everything that a shipment could be offered, each once. */
record Candidates(Shipment shipment, Judging judging, Setup setup, Cart cart, Assumed assumed) {

    /**
     * What is set up for the region that serves the destination, judged; and options of other regions by other titles.
     */
    List<Candidate> of(RegionTerms region) {
        boolean muted = region.carriers().stream()
                .anyMatch(carrier ->
                        carrier.speaksThroughOptions() && cart.silentCarriers().contains(carrier.nativeId()));
        List<Candidate> all = new ArrayList<>();
        JudgingOption options = new JudgingOption(judging, setup, assumed);
        region.options().forEach(option -> all.add(muted ? muted(option, region) : options.of(option)));
        boolean optionsSpeak = all.stream().anyMatch(Candidate::isOffered);
        JudgingCarrier carriers = new JudgingCarrier(judging, setup, cart, optionsSpeak, cart.hasDeferred(), assumed);
        region.carriers().stream()
                .filter(carrier -> isChoice(carrier, region))
                .forEach(carrier -> all.add(carriers.of(carrier)));
        all.addAll(shipment.departure().elsewhere().than(region));
        return all;
    }

    /** What would be offered if the region were on. */
    List<Candidate> ofInactive(RegionTerms region) {
        Decision off = Decision.of(DecisionCode.REGION_INACTIVE, setup.rules().region(), Evidence.CONFIGURED)
                .told("rate")
                .with("region", region.region().name());
        List<Candidate> all = new ArrayList<>();
        region.options().forEach(option -> all.add(Candidate.notOffered(option, List.of(off))));
        region.carriers().stream()
                .filter(carrier -> isChoice(carrier, region))
                .forEach(carrier -> all.add(Candidate.silent(carrier, carrier.name(), List.of(off))));
        all.addAll(shipment.departure().elsewhere().than(region));
        return all;
    }

    /** No region serves the destination, on or off. */
    List<Candidate> ofNowhere() {
        Decision nowhere = Decision.of(
                        DecisionCode.NO_REGION_FOR_DESTINATION, setup.rules().region(), Evidence.CONFIGURED)
                .comparing(null, cart.destination(), null)
                .told("nowhere")
                .with("destination", cart.destination());
        return shipment.departure().elsewhere().options().stream()
                .map(option -> Candidate.notOffered(option, List.of(nowhere)))
                .toList();
    }

    /** The platform's own carrier is one by its backup rate, or where it has nothing to say at all. */
    private static boolean isChoice(CarrierTerms carrier, RegionTerms region) {
        return !carrier.speaksThroughOptions()
                || carrier.backupRate() != null
                || region.options().isEmpty();
    }

    private Candidate muted(OptionTerms option, RegionTerms region) {
        String builtIn = region.carriers().stream()
                .filter(CarrierTerms::speaksThroughOptions)
                .map(CarrierTerms::name)
                .findFirst()
                .orElseThrow();
        assumed.add(Assumed.BUILT_IN);
        return Candidate.notOffered(
                option,
                List.of(Decision.of(
                                DecisionCode.CARRIER_RATE_UNAVAILABLE,
                                setup.rules().backup(),
                                Evidence.ASSUMED)
                        .told("option")
                        .with("carrier", builtIn)));
    }
}
