package io.deliverygraph.option;

import io.deliverygraph.graph.GlobalId;
import io.deliverygraph.graph.Kind;
import io.deliverygraph.graph.Paging;
import io.deliverygraph.graph.Read;
import io.deliverygraph.graph.Reads;
import io.deliverygraph.profile.DeliveryProfiles;
import io.deliverygraph.profile.DeliveryRegion;
import io.deliverygraph.store.AcrossStores;
import io.deliverygraph.store.ByStore;
import io.deliverygraph.store.Store;
import io.deliverygraph.store.Stores;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Shipping options in the graph, and their links to regions both ways. */
@GraphQLApi
public class OptionGraph {

    private final Stores stores;
    private final ShippingOptions options;
    private final DeliveryProfiles profiles;
    private final DraftOptions drafts;

    OptionGraph(Stores stores, ShippingOptions options, DeliveryProfiles profiles, DraftOptions drafts) {
        this.stores = stores;
        this.options = options;
        this.profiles = profiles;
        this.drafts = drafts;
    }

    @Query
    @NonNull
    @Description(
            "Shipping options of all connected stores, or of those that the filter names. Oldest first unless ordered otherwise.")
    @Reads(value = Read.OPTIONS, everyStore = true)
    public Uni<ShippingOptionConnection> shippingOptions(
            ShippingOptionFilter filter,
            ShippingOptionOrder orderBy,
            @DefaultValue("25") @Description("0 to 100.") Integer first,
            @Description("A page's endCursor.") String after) {
        ShippingOptionFilter wanted = filter == null ? ShippingOptionFilter.NONE : filter;
        List<Store> asked = stores.named(wanted.storeIds(), "filter.storeIds").stream()
                .filter(wanted::admits)
                .toList();
        return page(asked, wanted, orderBy, first, after);
    }

    @NonNull
    @Description("Shipping options of the store, oldest first.")
    @Reads(Read.OPTIONS)
    public Uni<ShippingOptionConnection> shippingOptions(
            @Source Store store,
            @DefaultValue("25") @Description("0 to 100.") Integer first,
            @Description("A page's endCursor.") String after) {
        return page(List.of(store), ShippingOptionFilter.NONE, null, first, after);
    }

    private Uni<ShippingOptionConnection> page(
            List<Store> asked, ShippingOptionFilter filter, ShippingOptionOrder order, Integer first, String after) {
        int size = Paging.sizeOf(first);
        return AcrossStores.read(asked, options::all)
                .map(read -> ShippingOptionConnection.page(read, filter, order, size, after));
    }

    @Query
    @Description("One shipping option; null where none has this id.")
    @Reads(Read.OPTIONS_BY_ID)
    public Uni<ShippingOption> shippingOption(@NonNull @Id String id) {
        return GlobalId.parse(id, Kind.OPTION)
                .flatMap(known -> stores.of(known).map(store -> options.byIds(store, List.of(known.nativeId()))))
                .map(read -> read.map(found -> found.stream().findFirst().orElse(null)))
                .orElse(Uni.createFrom().nullItem());
    }

    @NonNull
    @Description("Shipping options that are linked to the region.")
    @Reads(Read.OPTIONS)
    public Uni<List<@NonNull List<@NonNull ShippingOption>>> shippingOptions(@Source List<DeliveryRegion> regions) {
        return ByStore.answer(
                regions,
                region -> region.profile().store(),
                store -> options.all(store).map(OptionGraph::byRegion),
                (region, linked) -> Stream.concat(
                                linked.getOrDefault(region.nativeId(), List.of()).stream(), drafts.of(region).stream())
                        .toList());
    }

    /** By native id of the region; an option that names a region twice is in it once. */
    private static Map<String, List<ShippingOption>> byRegion(List<ShippingOption> options) {
        Map<String, List<ShippingOption>> byRegion = new HashMap<>();
        options.forEach(option -> Set.copyOf(option.regionNativeIds())
                .forEach(region -> byRegion.computeIfAbsent(region, first -> new ArrayList<>())
                        .add(option)));
        return byRegion;
    }

    @NonNull
    @Description("Regions in which the option is offered, as far as they still exist.")
    @Reads(Read.PROFILES)
    public Uni<List<@NonNull List<@NonNull DeliveryRegion>>> regions(@Source List<ShippingOption> asked) {
        return ByStore.answer(asked, ShippingOption::store, profiles::all, RegionsOfOptions::existing);
    }

    @NonNull
    @Description(
            "Global ids of regions that the option still names though they are gone; removeShippingOptionRegion takes them.")
    @Reads(Read.PROFILES)
    public Uni<List<@NonNull List<@NonNull String>>> danglingRegionIds(@Source List<WixShippingOption> asked) {
        return ByStore.answer(asked, WixShippingOption::store, profiles::all, RegionsOfOptions::dangling);
    }
}
