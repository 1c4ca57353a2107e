package io.deliverygraph.sandbox.shopify.plan;

import java.util.Comparator;

/** {@code SellingPlanGroupSortKeys}; equal groups stand in the order of their ids. */
public enum GroupSortKey {
    CREATED_AT(Comparator.comparing(SellingPlanGroup::createdAt)),
    ID(Comparator.comparing(group -> 0)),
    NAME(Comparator.comparing(SellingPlanGroup::name, String.CASE_INSENSITIVE_ORDER)),
    UPDATED_AT(Comparator.comparing(SellingPlanGroup::updatedAt));

    private final Comparator<SellingPlanGroup> order;

    GroupSortKey(Comparator<SellingPlanGroup> order) {
        this.order = order;
    }

    Comparator<SellingPlanGroup> order() {
        return order.thenComparing(SellingPlanGroup::id, SellingPlanGroups.BY_NUMBER);
    }
}
