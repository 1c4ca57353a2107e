package io.deliverygraph.deferred;

import io.deliverygraph.graph.PageInfo;
import io.deliverygraph.graph.Paging;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of selling plan groups. */
@Description("A page of selling plan groups.")
public record SellingPlanGroupConnection(
        @NonNull List<@NonNull SellingPlanGroupEdge> edges,
        @NonNull List<@NonNull SellingPlanGroup> nodes,
        @NonNull PageInfo pageInfo) {

    /** A page of a store's groups, by name. */
    static SellingPlanGroupConnection page(List<SellingPlanGroup> groups, int first, String after) {
        Paging.Slice<SellingPlanGroup> slice =
                Paging.<SellingPlanGroup>by(SellingPlanGroup::name, false).slice(groups, first, after);
        List<SellingPlanGroupEdge> edges = IntStream.range(0, slice.items().size())
                .mapToObj(index -> new SellingPlanGroupEdge(
                        slice.cursors().get(index), slice.items().get(index)))
                .toList();
        return new SellingPlanGroupConnection(edges, slice.items(), slice.pageInfo());
    }
}
