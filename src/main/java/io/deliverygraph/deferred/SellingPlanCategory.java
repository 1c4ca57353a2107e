package io.deliverygraph.deferred;

/** What a plan is called in reports. Its policies decide what it does. */
public enum SellingPlanCategory {
    PRE_ORDER,
    TRY_BEFORE_YOU_BUY,
    SUBSCRIPTION,
    OTHER
}
