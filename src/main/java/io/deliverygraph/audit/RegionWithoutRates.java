package io.deliverygraph.audit;

import java.util.stream.Stream;

/**
 * An active region in which buyers are offered nothing: no rate that any cart could meet, and no carrier that may
 * answer. The platform's own carrier answers with the options of the region only (Wix contract 7.5).
 */
final class RegionWithoutRates implements Check {

    @Override
    public Stream<Finding> in(SetUp setUp) {
        return setUp.regions().stream()
                .filter(SetUp::isActive)
                .filter(region -> !setUp.offersRates(region))
                .map(region -> Finding.error(
                                AuditCode.REGION_WITHOUT_RATES, "audit.regionWithoutRates", "remedy.regionWithoutRates")
                        .at(region));
    }
}
