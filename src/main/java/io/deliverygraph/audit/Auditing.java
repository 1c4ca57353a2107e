package io.deliverygraph.audit;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Runs all checks over a store's set-up. Pure. */
final class Auditing {

    private Auditing() {}

    /** Errors first, then by code, then in the order of the store. */
    static List<Finding> of(SetUp setUp) {
        return Stream.of(AuditCode.values())
                .flatMap(code -> Checks.BY_CODE.get(code).in(setUp))
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .toList();
    }
}
