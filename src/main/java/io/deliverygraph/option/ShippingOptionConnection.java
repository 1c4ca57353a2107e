package io.deliverygraph.option;

import io.deliverygraph.graph.PageInfo;
import io.deliverygraph.graph.Paging;
import io.deliverygraph.graph.SortDirection;
import io.deliverygraph.store.AcrossStores;
import io.deliverygraph.store.StoreFailure;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of shipping options, over one store or many. */
@Description("A page of shipping options, over one store or many.")
public record ShippingOptionConnection(
        @NonNull List<@NonNull ShippingOptionEdge> edges,
        @NonNull List<@NonNull ShippingOption> nodes,
        @NonNull PageInfo pageInfo,

        @NonNull @Description("Stores that could not answer; their options are missing here.")
        List<@NonNull StoreFailure> unavailableStores) {

    private static final ShippingOptionOrder AS_THEY_CAME =
            new ShippingOptionOrder(ShippingOptionSortKey.CREATED_AT, SortDirection.ASC);

    /** A page of what the stores answered. */
    static ShippingOptionConnection page(
            AcrossStores<ShippingOption> read,
            ShippingOptionFilter filter,
            ShippingOptionOrder orderBy,
            int first,
            String after) {
        ShippingOptionOrder order = orderBy == null ? AS_THEY_CAME : orderBy;
        Paging<ShippingOption> paging = Paging.by(order.key()::of, order.direction() == SortDirection.DESC);
        return of(paging.slice(read.items().stream().filter(filter::admits).toList(), first, after), read.failures());
    }

    private static ShippingOptionConnection of(Paging.Slice<ShippingOption> slice, List<StoreFailure> failures) {
        List<ShippingOptionEdge> edges = IntStream.range(0, slice.items().size())
                .mapToObj(index -> new ShippingOptionEdge(
                        slice.cursors().get(index), slice.items().get(index)))
                .toList();
        return new ShippingOptionConnection(edges, slice.items(), slice.pageInfo(), failures);
    }
}
