package io.deliverygraph.audit;

import java.util.stream.Stream;

/** A rate whose conditions no cart can meet all at once, counted in whole items and the currency's smallest unit. */
final class ContradictoryConditions implements Check {

    @Override
    public Stream<Finding> in(SetUp setUp) {
        return setUp.options().stream()
                .flatMap(option -> Rung.of(option, setUp.measures()))
                .filter(rung -> rung.carts().isNone())
                .map(rung -> Finding.error(
                                AuditCode.CONTRADICTORY_CONDITIONS,
                                "audit.contradictoryConditions",
                                "remedy.contradictoryConditions")
                        .at(rung.option())
                        .with("price", rung.price()));
    }
}
