package io.deliverygraph.deferred;

import io.deliverygraph.graph.Paging;
import io.deliverygraph.graph.Read;
import io.deliverygraph.graph.Reads;
import io.deliverygraph.profile.DeliveryProfile;
import io.deliverygraph.profile.DeliveryProfiles;
import io.deliverygraph.profile.ProfileItem;
import io.deliverygraph.profile.ProfileItemConnection;
import io.deliverygraph.profile.ProfileItemEdge;
import io.deliverygraph.profile.ShopifyDeliveryProfile;
import io.deliverygraph.store.ByStore;
import io.deliverygraph.store.Stores;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Selling plan groups in the graph, and their links to delivery profiles both ways. */
@GraphQLApi
public class DeferredGraph {

    private final Stores stores;
    private final SellingPlanGroups groups;
    private final DeliveryProfiles profiles;

    DeferredGraph(Stores stores, SellingPlanGroups groups, DeliveryProfiles profiles) {
        this.stores = stores;
        this.groups = groups;
        this.profiles = profiles;
    }

    @Query
    @NonNull
    @Description("Selling plan groups of a store, by name; none on a platform without SELLING_PLANS.")
    @Reads(Read.SELLING_PLANS)
    public Uni<SellingPlanGroupConnection> sellingPlanGroups(
            @NonNull @Id String storeId,
            @DefaultValue("25") @Description("0 to 100.") Integer first,
            @Description("A page's endCursor.") String after) {
        int size = Paging.sizeOf(first);
        return groups.all(stores.required(storeId, "storeId"))
                .map(all -> SellingPlanGroupConnection.page(all, size, after));
    }

    @Description("The profile that prices this group's shipping apart; null when it inherits the variant's profile.")
    @Reads(Read.PROFILES)
    public Uni<List<DeliveryProfile>> deliveryProfile(@Source List<SellingPlanGroup> asked) {
        return ByStore.answer(asked, SellingPlanGroup::store, profiles::all, DeferredGraph::pricing);
    }

    private static DeliveryProfile pricing(SellingPlanGroup group, List<DeliveryProfile> all) {
        return Links.profileOf(group.nativeId(), all).orElse(null);
    }

    @NonNull
    @Description("Groups whose shipping the profile prices apart from other goods.")
    @Reads(Read.SELLING_PLANS_BY_ID)
    public Uni<List<@NonNull List<@NonNull SellingPlanGroup>>> sellingPlanGroups(
            @Source List<ShopifyDeliveryProfile> asked) {
        return ByStore.answer(
                asked,
                ShopifyDeliveryProfile::store,
                store -> groups.byIds(store, Links.linkedGroups(asked, store)),
                (profile, linked) -> linked.stream()
                        .filter(group -> profile.sellingPlanGroupNativeIds().contains(group.nativeId()))
                        .toList());
    }

    @NonNull
    @Description("Products that can be bought with the group's plans; one held as a whole names no variants.")
    @Reads(Read.ITEMS_OF_SELLING_PLANS)
    public Uni<ProfileItemConnection> items(
            @Source SellingPlanGroup group,
            @DefaultValue("25") @Description("0 to 100.") Integer first,
            @Description("A page's endCursor.") String after) {
        int size = Paging.sizeOf(first);
        return groups.items(group.store(), List.of(group.nativeId()))
                .map(held -> page(
                        held.stream().flatMap(each -> each.items().stream()).toList(), size, after));
    }

    private static ProfileItemConnection page(List<ProfileItem> items, int first, String after) {
        Paging.Slice<ProfileItem> slice =
                Paging.by(ProfileItem::productId, ProfileItem::title, false).slice(items, first, after);
        List<ProfileItemEdge> edges = new ArrayList<>();
        IntStream.range(0, slice.items().size())
                .forEach(index -> edges.add(new ProfileItemEdge(
                        slice.cursors().get(index), slice.items().get(index))));
        return ProfileItemConnection.of(
                edges, slice.pageInfo().hasNextPage(), slice.pageInfo().hasPreviousPage());
    }
}
