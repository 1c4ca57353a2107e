package io.deliverygraph.profile;

import io.deliverygraph.graph.PageInfo;
import io.deliverygraph.graph.Paging;
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

    static DeliveryProfileConnection of(Paging.Slice<DeliveryProfile> slice, List<StoreFailure> failures) {
        List<DeliveryProfileEdge> edges = IntStream.range(0, slice.items().size())
                .mapToObj(index -> new DeliveryProfileEdge(
                        slice.cursors().get(index), slice.items().get(index)))
                .toList();
        return new DeliveryProfileConnection(edges, slice.items(), slice.pageInfo(), failures);
    }
}
