package io.deliverygraph.audit;

import io.deliverygraph.condition.ConditionMetric;
import io.deliverygraph.option.Interval;
import java.util.List;
import java.util.stream.Stream;

/**
 * A free rate from some total price on, and buyers who reach it gain nothing. Either wherever it applies another free
 * rate of the same choice applies too, so that they ship free below the threshold already; or they never see it,
 * because each region that the option names is gone or switched off. An option that is switched off itself is meant so.
 */
final class UnreachableFreeThreshold implements Check {

    @Override
    public Stream<Finding> in(SetUp setUp) {
        Stream<Finding> passed = Ladder.of(setUp).stream()
                .flatMap(Ladder::unreachable)
                .filter(Rung::isFreeThreshold)
                .map(rung -> finding("audit.freeAlready", "remedy.freeAlready", rung, setUp));
        Stream<Finding> hidden = setUp.options().stream()
                .filter(option -> !setUp.isSeen(option))
                .flatMap(option -> Rung.of(option, setUp.measures()))
                .filter(rung -> rung.isPlain() && rung.isFreeThreshold())
                .map(rung -> finding("audit.freeHidden", "remedy.freeHidden", rung, setUp));
        return Stream.concat(passed, hidden);
    }

    private static Finding finding(String messageKey, String remedyKey, Rung rung, SetUp setUp) {
        Interval prices = rung.carts().of(ConditionMetric.TOTAL_PRICE);
        return Finding.warning(AuditCode.UNREACHABLE_FREE_THRESHOLD, messageKey, remedyKey)
                .at(rung.option())
                .with("carts", List.of(setUp.measures().measured(ConditionMetric.TOTAL_PRICE, prices)));
    }
}
