package io.deliverygraph.profile;

import io.deliverygraph.graph.DeletionPayload;
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

/** Changes of profiles and their regions in the graph. */
@GraphQLApi
public class ProfileMutationGraph {

    private final Stores stores;
    private final DeliveryProfiles profiles;
    private final Origins origins;
    private final Mutations mutations;

    ProfileMutationGraph(Stores stores, DeliveryProfiles profiles, Origins origins, Mutations mutations) {
        this.stores = stores;
        this.profiles = profiles;
        this.origins = origins;
        this.mutations = mutations;
    }

    @NonNull
    @Mutation
    @Description("Makes a delivery profile, with its regions, in one step.")
    @Reads(
            value = {Read.PROFILES, Read.ORIGINS},
            writes = 1)
    public Uni<DeliveryProfilePayload> createDeliveryProfile(
            @NonNull CreateDeliveryProfile input, @DefaultValue("false") Boolean dryRun) {
        return mutations.run(
                input,
                dryRun,
                () -> new CreatingProfile(stores.target(input.storeId(), "storeId"), input, profiles, origins),
                DeliveryProfilePayload::of);
    }

    @NonNull
    @Mutation
    @Description("Renames a delivery profile.")
    @Reads(value = Read.PROFILES, writes = 1)
    public Uni<DeliveryProfilePayload> updateDeliveryProfile(
            @NonNull UpdateDeliveryProfile input, @DefaultValue("false") Boolean dryRun) {
        return mutations.run(
                input,
                dryRun,
                () -> new UpdatingProfile(stores.target(input.id(), "id"), input, profiles),
                DeliveryProfilePayload::of);
    }

    @NonNull
    @Mutation
    @Description(
            "Deletes a delivery profile with its regions, for good; on Shopify it is gone a little later (PENDING). The default profile cannot be deleted.")
    @Reads(value = Read.PROFILES, writes = 1)
    public Uni<DeletionPayload> deleteDeliveryProfile(
            @NonNull DeleteDeliveryProfile input, @DefaultValue("false") Boolean dryRun) {
        return mutations.run(
                input,
                dryRun,
                () -> new DeletingProfile(stores.target(input.id(), "id"), input, profiles),
                DeletionPayload::of);
    }

    @NonNull
    @Mutation
    @Description("Adds a region to a profile.")
    @Reads(
            value = {Read.PROFILES, Read.ORIGINS},
            writes = 1)
    public Uni<DeliveryProfilePayload> addDeliveryRegion(
            @NonNull AddDeliveryRegion input, @DefaultValue("false") Boolean dryRun) {
        return mutations.run(
                input,
                dryRun,
                () -> new AddingRegion(stores.target(input.profileId(), "profileId"), input, profiles, origins),
                DeliveryProfilePayload::of);
    }

    @NonNull
    @Mutation
    @Description("Changes a region.")
    @Reads(value = Read.PROFILES, writes = 1)
    public Uni<DeliveryProfilePayload> updateDeliveryRegion(
            @NonNull UpdateDeliveryRegion input, @DefaultValue("false") Boolean dryRun) {
        return mutations.run(
                input,
                dryRun,
                () -> new UpdatingRegion(stores.target(input.id(), "id"), input, profiles),
                DeliveryProfilePayload::of);
    }

    @NonNull
    @Mutation
    @Description(
            "Removes a region; the last one of a profile may go too. Shipping options that are linked to it stay on Wix; on Shopify those of a zone go with it.")
    @Reads(value = Read.PROFILES, writes = 1)
    public Uni<DeliveryProfilePayload> removeDeliveryRegion(
            @NonNull RemoveDeliveryRegion input, @DefaultValue("false") Boolean dryRun) {
        return mutations.run(
                input,
                dryRun,
                () -> new RemovingRegion(stores.target(input.id(), "id"), input, profiles),
                DeliveryProfilePayload::of);
    }

    @NonNull
    @Mutation("setDeliveryProfileExtendedFields")
    @Description("Replaces what one app has stored with a profile.")
    @Reads(value = Read.PROFILES, writes = 1)
    public Uni<DeliveryProfilePayload> setDeliveryProfileExtendedFields(
            @NonNull SetExtendedFields input, @DefaultValue("false") Boolean dryRun) {
        return mutations.run(
                input,
                dryRun,
                () -> new SettingProfileFields(stores.target(input.id(), "id"), input, profiles),
                DeliveryProfilePayload::of);
    }
}
