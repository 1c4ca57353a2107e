package io.deliverygraph.profile;

import io.deliverygraph.graph.PageInfo;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of items. */
@Description("A page of items.")
public record ProfileItemConnection(
        @NonNull List<@NonNull ProfileItemEdge> edges,
        @NonNull List<@NonNull ProfileItem> nodes,
        @NonNull PageInfo pageInfo) {

    /**
     * A page as the platform or we cut it.
     *
     * @param more whether items follow
     * @param before whether items precede
     */
    public static ProfileItemConnection of(List<ProfileItemEdge> edges, boolean more, boolean before) {
        return new ProfileItemConnection(
                edges,
                edges.stream().map(ProfileItemEdge::node).toList(),
                edges.isEmpty()
                        ? new PageInfo(more, before, null, null)
                        : new PageInfo(
                                more,
                                before,
                                edges.get(0).cursor(),
                                edges.get(edges.size() - 1).cursor()));
    }
}
