package io.deliverygraph.profile;

import io.deliverygraph.graph.PageInfo;
import io.deliverygraph.graph.Paging;
import io.deliverygraph.graph.SortDirection;
import io.deliverygraph.store.AcrossStores;
import io.deliverygraph.store.StoreFailure;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of profiles, over one store or many. */
@Description("A page of profiles, over one store or many.")
public record DeliveryProfileConnection(
        @NonNull List<@NonNull DeliveryProfileEdge> edges,
        @NonNull List<@NonNull DeliveryProfile> nodes,
        @NonNull PageInfo pageInfo,

        @NonNull @Description("Stores that could not answer; their profiles are missing here.")
        List<@NonNull StoreFailure> unavailableStores) {

    /** Oldest first: the default profile, which came with the site, leads. */
    private static final DeliveryProfileOrder AS_THEY_CAME =
            new DeliveryProfileOrder(DeliveryProfileSortKey.CREATED_AT, SortDirection.ASC);

    /** A page of what the stores answered. */
    static DeliveryProfileConnection page(
            AcrossStores<DeliveryProfile> read,
            DeliveryProfileFilter filter,
            DeliveryProfileOrder orderBy,
            int first,
            String after) {
        DeliveryProfileOrder order = orderBy == null ? AS_THEY_CAME : orderBy;
        Paging<DeliveryProfile> paging = Paging.by(order.key()::of, order.direction() == SortDirection.DESC);
        return of(paging.slice(read.items().stream().filter(filter::admits).toList(), first, after), read.failures());
    }

    private static DeliveryProfileConnection of(Paging.Slice<DeliveryProfile> slice, List<StoreFailure> failures) {
        List<DeliveryProfileEdge> edges = IntStream.range(0, slice.items().size())
                .mapToObj(index -> new DeliveryProfileEdge(
                        slice.cursors().get(index), slice.items().get(index)))
                .toList();
        return new DeliveryProfileConnection(edges, slice.items(), slice.pageInfo(), failures);
    }
}
