package io.deliverygraph.audit;

import java.util.stream.Stream;

/**
 * A rate that never decides the price: wherever it applies, others of the same choice apply too and cost no more. Free
 * rates with a threshold are told as {@link UnreachableFreeThreshold}, rates that no cart meets as
 * {@link ContradictoryConditions}.
 */
final class UnreachableRate implements Check {

    @Override
    public Stream<Finding> in(SetUp setUp) {
        return Ladder.of(setUp).stream()
                .flatMap(Ladder::unreachable)
                .filter(rung -> !rung.isFreeThreshold())
                .map(rung -> Finding.warning(
                                AuditCode.UNREACHABLE_RATE, "audit.unreachableRate", "remedy.unreachableRate")
                        .at(rung.option())
                        .with("price", rung.price()));
    }
}
