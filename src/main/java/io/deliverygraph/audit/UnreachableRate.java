package io.deliverygraph.audit;

import io.deliverygraph.store.Capability;
import java.util.stream.Stream;

/**
 * A rate that never decides the price: wherever it applies, others of the same choice apply too and cost no more. Where
 * an option holds one rate only, buyers are shown it beside the others, and the message says so. Free rates with a
 * threshold are told as {@link UnreachableFreeThreshold}, rates that no cart meets as {@link ContradictoryConditions}.
 */
final class UnreachableRate implements Check {

    @Override
    public Stream<Finding> in(SetUp setUp) {
        String messageKey =
                setUp.store().can(Capability.SHARED_OPTIONS) ? "audit.unreachableRate" : "audit.unreachableRateBoth";
        return Ladder.of(setUp).stream()
                .flatMap(Ladder::unreachable)
                .filter(rung -> !rung.isFreeThreshold())
                .map(rung -> Finding.warning(AuditCode.UNREACHABLE_RATE, messageKey, "remedy.unreachableRate")
                        .at(rung.option())
                        .with("price", rung.price()));
    }
}
