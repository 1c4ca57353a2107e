package io.deliverygraph.option;

import io.deliverygraph.graph.Sortable;

/** What shipping options can be sorted by. */
public enum ShippingOptionSortKey {
    CREATED_AT,
    UPDATED_AT,
    TITLE;

    /** Text whose order is the order wanted; null where the platform does not tell. */
    String of(ShippingOption option) {
        return switch (this) {
            case CREATED_AT -> Sortable.of(option.madeAt());
            case UPDATED_AT -> Sortable.of(option.changedAt());
            case TITLE -> option.title();
        };
    }
}
