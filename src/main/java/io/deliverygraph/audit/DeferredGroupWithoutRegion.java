package io.deliverygraph.audit;

import java.util.stream.Stream;

/** A selling plan group priced by a profile that has no region: what it sells ships nowhere. */
final class DeferredGroupWithoutRegion implements Check {

    @Override
    public Stream<Finding> in(SetUp setUp) {
        return Priced.in(setUp)
                .filter(priced -> priced.profile().regions().isEmpty())
                .map(priced -> Finding.error(
                                AuditCode.DEFERRED_GROUP_WITHOUT_REGION,
                                "audit.deferredGroupWithoutRegion",
                                "remedy.deferredGroupWithoutRegion")
                        .at(priced.profile())
                        .with("group", priced.group().name()));
    }
}
