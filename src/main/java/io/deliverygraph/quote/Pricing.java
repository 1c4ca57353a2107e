package io.deliverygraph.quote;

import java.util.List;
import java.util.Optional;

/**
 * Which profile prices a line, and why.
 *
 * @param decision null where nothing decided but that it is the default
 */
record Pricing(ProfileTerms profile, Decision decision) {

    /**
     * The profile that covers all items, else that of the plan, else that of the item, else the given one, else the
     * default (Shopify contract 8, step 2). Empty when the store has no profile at all.
     */
    static Optional<Pricing> of(Line line, Setup setup) {
        Optional<Pricing> apart = coveringAll(line, setup).or(() -> linked(line, setup));
        return apart.isPresent() ? apart : inherited(line, setup);
    }

    private static Optional<Pricing> coveringAll(Line line, Setup setup) {
        return setup.coveringAll()
                .map(profile -> decided(profile, DecisionCode.PROFILE_COVERS_ALL, "Step 2", Evidence.DOCUMENTED, line));
    }

    private static Optional<Pricing> linked(Line line, Setup setup) {
        return setup.linkedTo(line)
                .map(profile ->
                        decided(profile, DecisionCode.PROFILE_FROM_SELLING_PLAN, "R2", Evidence.DOCUMENTED, line));
    }

    private static Optional<Pricing> inherited(Line line, Setup setup) {
        Optional<Pricing> own = ofItem(line, setup)
                .or(() -> given(line, setup))
                .or(() -> setup.defaultProfile().map(profile -> new Pricing(profile, null)));
        if (line.plan() == null) {
            return own;
        }
        return own.map(
                pricing -> decided(pricing.profile, DecisionCode.PROFILE_INHERITED, "R1", Evidence.DOCUMENTED, line));
    }

    private static Optional<Pricing> ofItem(Line line, Setup setup) {
        return setup.profile(line.itemProfile())
                .map(profile -> decided(
                        profile, DecisionCode.PROFILE_FROM_ITEM, setup.rules().profile(), Evidence.CONFIGURED, line));
    }

    private static Optional<Pricing> given(Line line, Setup setup) {
        return setup.profile(line.givenProfile())
                .map(profile -> decided(
                                profile,
                                DecisionCode.PROFILE_FROM_ITEM,
                                setup.rules().profile(),
                                Evidence.CONFIGURED,
                                line)
                        .told("given"));
    }

    /** Whether neither the item nor the default had a say. */
    boolean isApart() {
        return decision != null
                && (decision.code() == DecisionCode.PROFILE_COVERS_ALL
                        || decision.code() == DecisionCode.PROFILE_FROM_SELLING_PLAN);
    }

    private Pricing told(String variant) {
        return new Pricing(profile, decision.told(variant));
    }

    private static Pricing decided(ProfileTerms profile, DecisionCode code, String rule, Evidence evidence, Line line) {
        return new Pricing(
                profile,
                Decision.of(code, rule, evidence)
                        .about(List.of(line.ref()))
                        .with("profile", profile.profile().name()));
    }
}
