package io.deliverygraph.audit;

/** What an audit can find (docs/audit.md says when exactly). */
public enum AuditCode {
    /** Parts of a country are served, and the rest of it by no region. */
    COVERAGE_GAP,
    /** A profile has no active region for the rest of the world. */
    REST_OF_WORLD_MISSING,
    /** Buyers in an active region are offered nothing. */
    REGION_WITHOUT_RATES,
    /** Options stand in a region that is switched off. */
    INACTIVE_REGION_WITH_OPTIONS,
    /** An option is in no region that exists. */
    ORPHANED_OPTION,
    /** An option names a region that is gone. */
    DANGLING_REGION,
    /** Two active regions serve the same place. */
    OVERLAPPING_REGIONS,
    /** A region names the same place twice. */
    DUPLICATE_DESTINATION,
    /** Nearly all destinations that the platform allows are in use. */
    DESTINATION_BUDGET_LOW,
    /** No rate applies to some carts between others that have one. */
    TIER_GAP,
    /** Two tiers apply to the same cart. */
    TIER_OVERLAP,
    /** A rate never decides the price, because another that costs no more always applies too. */
    UNREACHABLE_RATE,
    /** No cart can meet all conditions of a rate. */
    CONTRADICTORY_CONDITIONS,
    /** A rate is charged for each item. */
    MULTIPLY_BY_QUANTITY,
    /** Reaching the threshold of a free rate brings a buyer nothing. */
    UNREACHABLE_FREE_THRESHOLD,
    /** A carrier has no rate for when it does not answer. */
    BACKUP_RATE_MISSING,
    /** The backup rate of a carrier is switched off. */
    BACKUP_RATE_INACTIVE,
    /** Deferred purchases are priced by a profile without rates. */
    DEFERRED_GROUP_WITHOUT_RATES,
    /** Deferred purchases are priced by a profile that ships nowhere. */
    DEFERRED_GROUP_WITHOUT_REGION
}
