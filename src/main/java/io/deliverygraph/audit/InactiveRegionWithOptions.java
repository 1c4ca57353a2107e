package io.deliverygraph.audit;

import java.util.stream.Stream;

/** Options that wait in a region which is switched off. */
final class InactiveRegionWithOptions implements Check {

    @Override
    public Stream<Finding> in(SetUp setUp) {
        return setUp.regions().stream()
                .filter(region -> !SetUp.isActive(region))
                .filter(region -> !setUp.optionsIn(region).isEmpty())
                .map(region -> Finding.info(
                                AuditCode.INACTIVE_REGION_WITH_OPTIONS,
                                "audit.inactiveRegionWithOptions",
                                "remedy.inactiveRegionWithOptions")
                        .at(region)
                        .with("count", setUp.optionsIn(region).size()));
    }
}
