package io.deliverygraph.profile;

import io.deliverygraph.graph.Mutations;
import io.deliverygraph.graph.Read;
import io.deliverygraph.graph.Reads;
import io.deliverygraph.store.Stores;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

/** Changes of carriers at work in regions, in the graph. */
@GraphQLApi
public class CarrierMutationGraph {

    private final Stores stores;
    private final DeliveryProfiles profiles;
    private final Carriers carriers;
    private final Mutations mutations;

    CarrierMutationGraph(Stores stores, DeliveryProfiles profiles, Carriers carriers, Mutations mutations) {
        this.stores = stores;
        this.profiles = profiles;
        this.carriers = carriers;
        this.mutations = mutations;
    }

    @NonNull
    @Mutation
    @Description("Puts a carrier to work in a region.")
    @Reads(
            value = {Read.PROFILES, Read.CARRIERS},
            writes = 1)
    public Uni<DeliveryProfilePayload> addDeliveryCarrier(
            @NonNull AddDeliveryCarrier input, @DefaultValue("false") Boolean dryRun) {
        return mutations.run(
                input,
                dryRun,
                () -> new AddingCarrier(stores.target(input.regionId(), "regionId"), input, profiles, carriers),
                DeliveryProfilePayload::of);
    }

    @NonNull
    @Mutation
    @Description("Changes a carrier's backup rate and surcharges in a region.")
    @Reads(
            value = {Read.PROFILES, Read.CARRIERS},
            writes = 1)
    public Uni<DeliveryProfilePayload> updateDeliveryCarrier(
            @NonNull UpdateDeliveryCarrier input, @DefaultValue("false") Boolean dryRun) {
        return mutations.run(
                input,
                dryRun,
                () -> new UpdatingCarrier(stores.target(input.regionId(), "regionId"), input, profiles, carriers),
                DeliveryProfilePayload::of);
    }

    @NonNull
    @Mutation
    @Description("Takes a carrier out of a region.")
    @Reads(
            value = {Read.PROFILES, Read.CARRIERS},
            writes = 1)
    public Uni<DeliveryProfilePayload> removeDeliveryCarrier(
            @NonNull RemoveDeliveryCarrier input, @DefaultValue("false") Boolean dryRun) {
        return mutations.run(
                input,
                dryRun,
                () -> new RemovingCarrier(stores.target(input.regionId(), "regionId"), input, profiles, carriers),
                DeliveryProfilePayload::of);
    }

    @NonNull
    @Mutation("setDeliveryCarrierActive")
    @Description("Switches one row of a carrier's own table, as carrierTables of a profile shows it.")
    @Reads(
            value = {Read.PROFILES, Read.CARRIERS},
            forEachParent = Read.CARRIER_TABLES,
            writes = 1)
    public Uni<CarrierRowPayload> setDeliveryCarrierActive(
            @NonNull SetDeliveryCarrierActive input, @DefaultValue("false") Boolean dryRun) {
        return mutations.run(
                input,
                dryRun,
                () -> new SwitchingCarrierRow(stores.target(input.carrierId(), "carrierId"), input, profiles, carriers),
                CarrierRowPayload::new);
    }
}
