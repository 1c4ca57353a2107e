package io.deliverygraph.store;

/**
 * Something that a write to one platform can carry and a write to another cannot, in finer grain than the graph's
 * {@link Capability}: what a mutation must refuse before it would lose it.
 */
public enum Feature {
    /** A region can be switched off. */
    REGION_SWITCH,
    /** A shipping option has a switch of its own, which is that of its only rate. */
    OPTION_SWITCH,
    /** Each rate of an option has a title of its own beside the option's. */
    RATE_TITLES,
    /** An option has a category, such as STANDARD. */
    OPTION_CATEGORY,
    /** The conditions of one rate may look at more than one thing. */
    MIXED_CONDITIONS,
    /** Carriers have settings tables of their own, with rows that can be switched. */
    CARRIER_TABLES,
    /** Apps can store data of their own with profiles and options. */
    EXTENDED_FIELDS,
    /** The default profile can be given another name. */
    DEFAULT_PROFILE_NAME,
    /** Names and titles may be blank. */
    BLANK_TITLES,
    /** A deleted profile is gone at once, not by and by. */
    IMMEDIATE_DELETION
}
