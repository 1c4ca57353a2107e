package io.deliverygraph.audit;

import java.util.stream.Stream;

/** A selling plan group priced by a profile that ships somewhere, and has no rate for anybody there. */
final class DeferredGroupWithoutRates implements Check {

    @Override
    public Stream<Finding> in(SetUp setUp) {
        return Priced.in(setUp)
                .filter(priced -> !priced.profile().regions().isEmpty())
                .filter(priced -> priced.profile().regions().stream().noneMatch(setUp::offersRates))
                .map(priced -> Finding.error(
                                AuditCode.DEFERRED_GROUP_WITHOUT_RATES,
                                "audit.deferredGroupWithoutRates",
                                "remedy.deferredGroupWithoutRates")
                        .at(priced.profile())
                        .with("group", priced.group().name()));
    }
}
