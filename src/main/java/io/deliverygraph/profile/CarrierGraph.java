package io.deliverygraph.profile;

import io.deliverygraph.graph.Read;
import io.deliverygraph.graph.Reads;
import io.deliverygraph.store.ByStore;
import io.deliverygraph.store.Store;
import io.deliverygraph.store.Stores;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Carriers in the graph: installed in a store, at work in a region, and their own tables. */
@GraphQLApi
public class CarrierGraph {

    private final Stores stores;
    private final Carriers carriers;

    CarrierGraph(Stores stores, Carriers carriers) {
        this.stores = stores;
        this.carriers = carriers;
    }

    @Query
    @NonNull
    @Description("Carriers that a store has installed and its regions may use.")
    @Reads(Read.CARRIERS)
    public Uni<List<@NonNull Carrier>> installedCarriers(@NonNull @Id String storeId) {
        return carriers.installed(stores.required(storeId, "storeId"));
    }

    @NonNull
    @Description("Carriers that the store has installed and its regions may use.")
    @Reads(Read.CARRIERS)
    public Uni<List<@NonNull List<@NonNull Carrier>>> installedCarriers(@Source List<Store> asked) {
        return ByStore.answer(asked, store -> store, carriers::installed, (store, installed) -> installed);
    }

    @NonNull
    @Reads(Read.CARRIERS)
    public Uni<List<@NonNull Carrier>> carrier(@Source List<RegionCarrier> atWork) {
        return ByStore.answer(
                atWork,
                carrier -> carrier.region().profile().store(),
                carriers::installed,
                (carrier, installed) -> Carrier.named(
                        carrier.carrierNativeId(),
                        installed,
                        carrier.region().profile().store()));
    }

    @NonNull
    @Description(
            "The carriers' own settings tables. The platform is asked once for each profile; it knows no other way.")
    @Reads(forEachParent = Read.CARRIER_TABLES)
    public Uni<List<@NonNull List<@NonNull CarrierTable>>> carrierTables(@Source List<WixDeliveryProfile> profiles) {
        return Uni.join().all(profiles.stream().map(carriers::tables).toList()).andFailFast();
    }
}
