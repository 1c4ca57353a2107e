package io.deliverygraph.store;

/** Something that one platform can hold and another may not. */
public enum Capability {
    /** A write with a stale revision is refused. */
    CONDITIONAL_WRITE,
    ORIGIN_GROUPS,
    ITEM_ASSIGNMENT,
    SELLING_PLANS,
    BACKUP_RATE,
    ITEMISED_SURCHARGES,
    PERCENT_SURCHARGE,
    PER_ITEM_RATE,
    QUANTITY_CONDITION,
    /** The operators GT and LT, which include no bound. */
    STRICT_COMPARISON,
    /** One shipping option in several regions. */
    SHARED_OPTIONS,
    SUBDIVISIONS,
    REST_OF_WORLD
}
