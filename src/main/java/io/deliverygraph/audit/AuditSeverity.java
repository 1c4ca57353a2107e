package io.deliverygraph.audit;

/** How much a finding matters. */
public enum AuditSeverity {
    /** Worth knowing; may be meant so. */
    INFO,
    /** Some buyers see no option, or a price that is hardly meant. */
    WARNING,
    /** Buyers who could buy cannot, or something can never work as it is set up. */
    ERROR
}
