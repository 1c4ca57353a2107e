package io.deliverygraph.audit;

import static java.util.Map.entry;

import java.util.Map;

/** Which check finds what: one for each code. */
final class Checks {

    static final Map<AuditCode, Check> BY_CODE = Map.ofEntries(
            entry(AuditCode.COVERAGE_GAP, new CoverageGap()),
            entry(AuditCode.REST_OF_WORLD_MISSING, new RestOfWorldMissing()),
            entry(AuditCode.REGION_WITHOUT_RATES, new RegionWithoutRates()),
            entry(AuditCode.INACTIVE_REGION_WITH_OPTIONS, new InactiveRegionWithOptions()),
            entry(AuditCode.ORPHANED_OPTION, new OrphanedOption()),
            entry(AuditCode.DANGLING_REGION, new DanglingRegion()),
            entry(AuditCode.OVERLAPPING_REGIONS, new OverlappingRegions()),
            entry(AuditCode.DUPLICATE_DESTINATION, new DuplicateDestination()),
            entry(AuditCode.DESTINATION_BUDGET_LOW, new DestinationBudgetLow()),
            entry(AuditCode.TIER_GAP, new TierGap()),
            entry(AuditCode.TIER_OVERLAP, new TierOverlap()),
            entry(AuditCode.UNREACHABLE_RATE, new UnreachableRate()),
            entry(AuditCode.CONTRADICTORY_CONDITIONS, new ContradictoryConditions()),
            entry(AuditCode.MULTIPLY_BY_QUANTITY, new MultiplyByQuantity()),
            entry(AuditCode.UNREACHABLE_FREE_THRESHOLD, new UnreachableFreeThreshold()),
            entry(AuditCode.BACKUP_RATE_MISSING, new BackupRateMissing()),
            entry(AuditCode.BACKUP_RATE_INACTIVE, new BackupRateInactive()),
            entry(AuditCode.DEFERRED_GROUP_WITHOUT_RATES, new DeferredGroupWithoutRates()),
            entry(AuditCode.DEFERRED_GROUP_WITHOUT_REGION, new DeferredGroupWithoutRegion()));

    private Checks() {}
}
