package io.deliverygraph.profile;

import io.deliverygraph.graph.GlobalId;
import io.deliverygraph.graph.Kind;
import io.deliverygraph.graph.Paging;
import io.deliverygraph.graph.PlatformCursor;
import io.deliverygraph.graph.Questions;
import io.deliverygraph.graph.Read;
import io.deliverygraph.graph.Reads;
import io.deliverygraph.store.AcrossStores;
import io.deliverygraph.store.DestinationBudget;
import io.deliverygraph.store.Limits;
import io.deliverygraph.store.Store;
import io.deliverygraph.store.Stores;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.BiFunction;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Delivery profiles and their regions in the graph. */
@GraphQLApi
public class ProfileGraph {

    private final Questions questions;
    private final Stores stores;
    private final DeliveryProfiles profiles;
    private final ProfileItems items;

    ProfileGraph(Questions questions, Stores stores, DeliveryProfiles profiles, ProfileItems items) {
        this.questions = questions;
        this.stores = stores;
        this.profiles = profiles;
        this.items = items;
    }

    @Query
    @NonNull
    @Description(
            "Delivery profiles of all connected stores, or of those that the filter names. Oldest first unless ordered otherwise.")
    @Reads(value = Read.PROFILES, everyStore = true)
    public Uni<DeliveryProfileConnection> deliveryProfiles(
            DeliveryProfileFilter filter,
            DeliveryProfileOrder orderBy,
            @DefaultValue("25") @Description("0 to 100.") Integer first,
            @Description("A page's endCursor.") String after) {
        DeliveryProfileFilter wanted =
                filter == null ? DeliveryProfileFilter.NONE : questions.checked(filter, "filter");
        List<Store> asked = stores.named(wanted.storeIds(), "filter.storeIds").stream()
                .filter(wanted::admits)
                .toList();
        return page(asked, wanted, orderBy, first, after);
    }

    @NonNull
    @Description("Delivery profiles of the store, oldest first.")
    @Reads(Read.PROFILES)
    public Uni<DeliveryProfileConnection> deliveryProfiles(
            @Source Store store,
            @DefaultValue("25") @Description("0 to 100.") Integer first,
            @Description("A page's endCursor.") String after) {
        return page(List.of(store), DeliveryProfileFilter.NONE, null, first, after);
    }

    private Uni<DeliveryProfileConnection> page(
            List<Store> asked, DeliveryProfileFilter filter, DeliveryProfileOrder order, Integer first, String after) {
        int size = Paging.sizeOf(first);
        return AcrossStores.read(asked, profiles::all)
                .map(read -> DeliveryProfileConnection.page(read, filter, order, size, after));
    }

    @Query
    @Description("One profile; null where none has this id.")
    @Reads(Read.PROFILES_BY_ID)
    public Uni<DeliveryProfile> deliveryProfile(@NonNull @Id String id) {
        return found(
                id,
                Kind.PROFILE,
                (store, nativeId) ->
                        profiles.byIds(store, List.of(nativeId)).map(read -> read.isEmpty() ? null : read.get(0)));
    }

    @Query
    @Description("One region; null where none has this id.")
    @Reads(Read.PROFILES_BY_REGION)
    public Uni<DeliveryRegion> deliveryRegion(@NonNull @Id String id) {
        return found(
                id,
                Kind.REGION,
                (store, nativeId) -> profiles.byRegionIds(store, List.of(nativeId))
                        .map(read -> read.stream()
                                .flatMap(profile -> profile.region(nativeId).stream())
                                .findFirst()
                                .orElse(null)));
    }

    private <T> Uni<T> found(String id, Kind kind, BiFunction<Store, String, Uni<T>> read) {
        return GlobalId.parse(id, kind)
                .flatMap(known -> stores.of(known).map(store -> read.apply(store, known.nativeId())))
                .orElse(Uni.createFrom().nullItem());
    }

    /** For one store alone, so that one that cannot answer does not take the others' budgets along. */
    @Description("Destinations already used and allowed on the whole site; null where the platform sets no limit.")
    @Reads(Read.DESTINATIONS)
    public Uni<DestinationBudget> destinationBudget(@Source Store store) {
        int limit = store.limits().destinations();
        return limit == Limits.UNLIMITED
                ? Uni.createFrom().nullItem()
                : profiles.all(store).map(all -> new DestinationBudget(SiteSetup.destinationsOf(all), limit));
    }

    @NonNull
    @Description("Products in the profile, each with those of its variants that are in it.")
    @Reads(forEachField = Read.ITEMS_OF_PROFILES)
    public Uni<ProfileItemConnection> items(
            @Source ShopifyDeliveryProfile profile,
            @DefaultValue("25") @Description("0 to 100.") Integer first,
            @Description("A page's endCursor.") String after) {
        int size = Paging.sizeOf(first);
        return items.pages(profile.store(), List.of(profile.nativeId()), size, PlatformCursor.unwrapped(after))
                .map(pages -> pages.stream()
                        .findFirst()
                        .map(page -> ProfileItemConnection.of(wrapped(page.edges()), page.more(), after != null))
                        .orElseGet(() -> ProfileItemConnection.of(List.of(), false, false)));
    }

    private static List<ProfileItemEdge> wrapped(List<ProfileItemEdge> edges) {
        return edges.stream()
                .map(edge -> new ProfileItemEdge(PlatformCursor.wrapped(edge.cursor()), edge.node()))
                .toList();
    }
}
