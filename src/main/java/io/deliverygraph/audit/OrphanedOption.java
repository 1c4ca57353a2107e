package io.deliverygraph.audit;

import java.util.stream.Stream;

/** An option that is in no region that exists: no buyer ever sees it. */
final class OrphanedOption implements Check {

    @Override
    public Stream<Finding> in(SetUp setUp) {
        return setUp.options().stream()
                .filter(option -> setUp.regionsOf(option).isEmpty())
                .map(option -> Finding.warning(
                                AuditCode.ORPHANED_OPTION, "audit.orphanedOption", "remedy.orphanedOption")
                        .at(option));
    }
}
