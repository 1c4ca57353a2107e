package io.deliverygraph.audit;

import io.deliverygraph.store.Limits;
import java.util.stream.Stream;

/** Nine tenths or more of the destinations that the platform allows on the whole site are in use (Wix contract 7.4). */
final class DestinationBudgetLow implements Check {

    private static final int TENTHS = 9;

    @Override
    public Stream<Finding> in(SetUp setUp) {
        int limit = setUp.store().limits().destinations();
        int used = setUp.regions().stream()
                .mapToInt(region -> region.destinations().size())
                .sum();
        if (limit == Limits.UNLIMITED || used * 10L < (long) limit * TENTHS) {
            return Stream.empty();
        }
        return Stream.of(Finding.warning(
                        AuditCode.DESTINATION_BUDGET_LOW, "audit.destinationBudgetLow", "remedy.destinationBudgetLow")
                .with("used", used)
                .with("limit", limit));
    }
}
