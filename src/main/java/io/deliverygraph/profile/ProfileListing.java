package io.deliverygraph.profile;

import io.deliverygraph.graph.Paging;
import io.deliverygraph.graph.SortDirection;
import io.deliverygraph.store.AcrossStores;

/** Makes a page of profiles from what the stores answered. Pure. */
final class ProfileListing {

    /** Oldest first: the default profile, which came with the site, leads. */
    private static final DeliveryProfileOrder AS_THEY_CAME =
            new DeliveryProfileOrder(DeliveryProfileSortKey.CREATED_AT, SortDirection.ASC);

    private ProfileListing() {}

    static DeliveryProfileConnection page(
            AcrossStores<DeliveryProfile> read,
            DeliveryProfileFilter filter,
            DeliveryProfileOrder orderBy,
            int first,
            String after) {
        DeliveryProfileOrder order = orderBy == null ? AS_THEY_CAME : orderBy;
        Paging<DeliveryProfile> paging =
                Paging.by(order.key()::of, order.direction() == SortDirection.DESC);
        return DeliveryProfileConnection.of(
                paging.slice(read.items().stream().filter(filter::admits).toList(), first, after), read.failures());
    }
}
