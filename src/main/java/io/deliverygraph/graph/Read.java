package io.deliverygraph.graph;

/**
 * What a field may ask of a store's platform, for the cost of a document before it runs. One of each costs one call for
 * each store, as long as it fits onto a page of the platform, however many fields of the document ask for it.
 */
public enum Read {
    /** Every profile. */
    PROFILES,
    PROFILES_BY_ID,
    PROFILES_BY_REGION,
    /** Every profile, where the platform limits destinations. */
    DESTINATIONS,
    /** Every shipping option. */
    OPTIONS,
    OPTIONS_BY_ID,
    /** Every installed carrier. */
    CARRIERS,
    /** Every installed carrier, where the platform has backup rates. */
    CARRIERS_WITH_BACKUP,
    /** Every place that goods ship from. */
    ORIGINS,
    ORIGINS_BY_ID,
    /** Every selling plan group. */
    SELLING_PLANS,
    SELLING_PLANS_BY_ID,
    /** What selling plan groups hold. */
    ITEMS_OF_SELLING_PLANS,
    /** Which profile holds an item. */
    PROFILES_OF_ITEMS,
    /** What profiles hold: one call for each field of a document, as each may ask for another page. */
    ITEMS_OF_PROFILES,
    /** A carrier's own table: one call for each profile. */
    CARRIER_TABLES
}
