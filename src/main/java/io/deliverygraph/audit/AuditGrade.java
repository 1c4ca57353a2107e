package io.deliverygraph.audit;

import java.util.List;

/** How well a store is set up, in one word (docs/audit.md). */
public enum AuditGrade {
    EXCELLENT,
    GOOD,
    FAIR,
    POOR,
    CRITICAL;

    /** An error weighs as much as so many warnings. */
    private static final int ERROR_WEIGHT = 5;

    private static final int GOOD_UP_TO = 2;
    private static final int FAIR_UP_TO = 7;
    private static final int POOR_UP_TO = 14;

    /** From the counts alone: notes weigh nothing, and only a store without any finding is excellent. */
    static AuditGrade of(List<AuditSeverity> findings) {
        if (findings.isEmpty()) {
            return EXCELLENT;
        }
        int weight = findings.stream().mapToInt(AuditGrade::weightOf).sum();
        if (weight <= GOOD_UP_TO) {
            return GOOD;
        }
        if (weight <= FAIR_UP_TO) {
            return FAIR;
        }
        return weight <= POOR_UP_TO ? POOR : CRITICAL;
    }

    private static int weightOf(AuditSeverity severity) {
        return switch (severity) {
            case INFO -> 0;
            case WARNING -> 1;
            case ERROR -> ERROR_WEIGHT;
        };
    }
}
