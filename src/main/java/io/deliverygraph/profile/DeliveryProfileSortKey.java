package io.deliverygraph.profile;

import io.deliverygraph.graph.Sortable;

/** What profiles can be sorted by. */
public enum DeliveryProfileSortKey {
    CREATED_AT,
    UPDATED_AT,
    NAME;

    /** Text whose order is the order wanted; null where the platform does not tell. */
    String of(DeliveryProfile profile) {
        return switch (this) {
            case CREATED_AT -> Sortable.of(profile.createdAt());
            case UPDATED_AT -> Sortable.of(profile.updatedAt());
            case NAME -> profile.name();
        };
    }
}
