package io.deliverygraph.option;

import io.deliverygraph.graph.DeletionPayload;
import io.deliverygraph.graph.Mutations;
import io.deliverygraph.graph.Read;
import io.deliverygraph.graph.Reads;
import io.deliverygraph.profile.DeliveryProfiles;
import io.deliverygraph.profile.SetExtendedFields;
import io.deliverygraph.store.Stores;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

/** Changes of shipping options in the graph. */
@GraphQLApi
public class OptionMutationGraph {

    private final Stores stores;
    private final ShippingOptions options;
    private final DeliveryProfiles profiles;
    private final Mutations mutations;

    OptionMutationGraph(Stores stores, ShippingOptions options, DeliveryProfiles profiles, Mutations mutations) {
        this.stores = stores;
        this.options = options;
        this.profiles = profiles;
        this.mutations = mutations;
    }

    @NonNull
    @Mutation
    @Description("Makes a shipping option in one region or several of one store.")
    @Reads(value = Read.PROFILES, writes = 1)
    public Uni<ShippingOptionPayload> createShippingOption(
            @NonNull CreateShippingOption input, @DefaultValue("false") Boolean dryRun) {
        return mutations.run(
                input,
                dryRun,
                () -> new CreatingOption(
                        stores.target(input.regionIds().get(0), "regionIds"), input, options, profiles),
                ShippingOptionPayload::new);
    }

    @NonNull
    @Mutation
    @Description("Changes a shipping option.")
    @Reads(value = Read.OPTIONS_BY_ID, writes = 1)
    public Uni<ShippingOptionPayload> updateShippingOption(
            @NonNull UpdateShippingOption input, @DefaultValue("false") Boolean dryRun) {
        return mutations.run(
                input,
                dryRun,
                () -> new UpdatingOption(stores.target(input.id(), "id"), input, options),
                ShippingOptionPayload::new);
    }

    @NonNull
    @Mutation
    @Description("Deletes a shipping option, for good.")
    @Reads(value = Read.OPTIONS_BY_ID, writes = 1)
    public Uni<DeletionPayload> deleteShippingOption(
            @NonNull DeleteShippingOption input, @DefaultValue("false") Boolean dryRun) {
        return mutations.run(
                input,
                dryRun,
                () -> new DeletingOption(stores.target(input.id(), "id"), input, options),
                DeletionPayload::of);
    }

    @NonNull
    @Mutation
    @Description("Links a shipping option to one more region.")
    @Reads(
            value = {Read.OPTIONS_BY_ID, Read.PROFILES},
            writes = 1)
    public Uni<ShippingOptionPayload> addShippingOptionRegion(
            @NonNull ShippingOptionRegion input, @DefaultValue("false") Boolean dryRun) {
        return mutations.run(
                input,
                dryRun,
                () -> new LinkingRegion(stores.target(input.optionId(), "optionId"), input, options, profiles),
                ShippingOptionPayload::new);
    }

    @NonNull
    @Mutation
    @Description("Takes a shipping option's link to a region away; the region may be gone already.")
    @Reads(value = Read.OPTIONS_BY_ID, writes = 1)
    public Uni<ShippingOptionPayload> removeShippingOptionRegion(
            @NonNull ShippingOptionRegion input, @DefaultValue("false") Boolean dryRun) {
        return mutations.run(
                input,
                dryRun,
                () -> new UnlinkingRegion(stores.target(input.optionId(), "optionId"), input, options),
                ShippingOptionPayload::new);
    }

    @NonNull
    @Mutation("setShippingOptionExtendedFields")
    @Description("Replaces what one app has stored with a shipping option.")
    @Reads(value = Read.OPTIONS_BY_ID, writes = 1)
    public Uni<ShippingOptionPayload> setShippingOptionExtendedFields(
            @NonNull SetExtendedFields input, @DefaultValue("false") Boolean dryRun) {
        return mutations.run(
                input,
                dryRun,
                () -> new SettingOptionFields(stores.target(input.id(), "id"), input, options),
                ShippingOptionPayload::new);
    }
}
