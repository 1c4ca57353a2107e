package io.deliverygraph.deferred;

import io.deliverygraph.graph.DeletionPayload;
import io.deliverygraph.graph.Mutations;
import io.deliverygraph.graph.Read;
import io.deliverygraph.graph.Reads;
import io.deliverygraph.graph.UserError;
import io.deliverygraph.option.DraftOptions;
import io.deliverygraph.profile.DeliveryProfile;
import io.deliverygraph.profile.DeliveryProfilePayload;
import io.deliverygraph.profile.DeliveryProfiles;
import io.deliverygraph.profile.Origins;
import io.deliverygraph.store.Store;
import io.deliverygraph.store.Stores;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

/** Changes of deferred purchases in the graph: selling plan groups, and the profiles that price their shipping. */
@GraphQLApi
public class DeferredMutationGraph {

    private final Stores stores;
    private final DeliveryProfiles profiles;
    private final Origins origins;
    private final SellingPlanGroups groups;
    private final DeferredProfiles deferred;
    private final DraftOptions drafts;
    private final Mutations mutations;
    private final Clock clock;

    DeferredMutationGraph(
            Stores stores,
            DeliveryProfiles profiles,
            Origins origins,
            SellingPlanGroups groups,
            DeferredProfiles deferred,
            DraftOptions drafts,
            Mutations mutations,
            Clock clock) {
        this.stores = stores;
        this.profiles = profiles;
        this.origins = origins;
        this.groups = groups;
        this.deferred = deferred;
        this.drafts = drafts;
        this.mutations = mutations;
        this.clock = clock;
    }

    @NonNull
    @Mutation
    @Description("Makes a delivery profile that prices the shipping of deferred purchases: free, only to some places, "
            + "or flat rates by place. All of it is made, or nothing. Only where the platform has SELLING_PLANS.")
    @Reads(
            value = {Read.PROFILES, Read.ORIGINS, Read.SELLING_PLANS_BY_ID},
            writes = 1)
    public Uni<DeliveryProfilePayload> createDeferredDeliveryProfile(
            @NonNull CreateDeferredDeliveryProfile input, @DefaultValue("false") Boolean dryRun) {
        return mutations.run(
                input,
                dryRun,
                () -> new CreatingDeferredProfile(
                        target(input.storeId(), "storeId"), input, profiles, origins, groups, deferred, drafts),
                DeferredMutationGraph::payload);
    }

    @NonNull
    @Mutation
    @Description("Lets a profile price the shipping of selling plan groups. A group that another profile prices is "
            + "refused: take it out there first.")
    @Reads(
            value = {Read.PROFILES, Read.SELLING_PLANS_BY_ID},
            writes = 1)
    public Uni<DeliveryProfilePayload> linkSellingPlanGroups(
            @NonNull LinkSellingPlanGroups input, @DefaultValue("false") Boolean dryRun) {
        return mutations.run(input, dryRun, () -> linking(input, true), DeferredMutationGraph::payload);
    }

    @NonNull
    @Mutation
    @Description("Takes selling plan groups out of a profile: their goods ship as those of one-time purchases do.")
    @Reads(
            value = {Read.PROFILES, Read.SELLING_PLANS_BY_ID},
            writes = 1)
    public Uni<DeliveryProfilePayload> unlinkSellingPlanGroups(
            @NonNull LinkSellingPlanGroups input, @DefaultValue("false") Boolean dryRun) {
        return mutations.run(input, dryRun, () -> linking(input, false), DeferredMutationGraph::payload);
    }

    @NonNull
    @Mutation
    @Description("Makes a way of selling with deferred plans, such as pre-orders.")
    @Reads(writes = 1)
    public Uni<SellingPlanGroupPayload> createSellingPlanGroup(
            @NonNull CreateSellingPlanGroup input, @DefaultValue("false") Boolean dryRun) {
        return mutations.run(
                input,
                dryRun,
                () -> new CreatingGroup(target(input.storeId(), "storeId"), input, clock.instant(), groups, profiles),
                SellingPlanGroupPayload::new);
    }

    @NonNull
    @Mutation
    @Description("Changes a way of selling, its plans and what can be bought with it.")
    @Reads(
            value = {Read.SELLING_PLANS_BY_ID, Read.ITEMS_OF_SELLING_PLANS},
            writes = 1)
    public Uni<SellingPlanGroupPayload> updateSellingPlanGroup(
            @NonNull UpdateSellingPlanGroup input, @DefaultValue("false") Boolean dryRun) {
        return mutations.run(
                input,
                dryRun,
                () -> new UpdatingGroup(target(input.id(), "id"), input, clock.instant(), groups, profiles),
                SellingPlanGroupPayload::new);
    }

    @NonNull
    @Mutation
    @Description("Deletes a way of selling with its plans, for good. A profile that prices its shipping stays.")
    @Reads(value = Read.SELLING_PLANS_BY_ID, writes = 1)
    public Uni<DeletionPayload> deleteSellingPlanGroup(
            @NonNull DeleteSellingPlanGroup input, @DefaultValue("false") Boolean dryRun) {
        return mutations.run(
                input,
                dryRun,
                () -> new DeletingGroup(target(input.id(), "id"), input, groups, profiles),
                DeletionPayload::of);
    }

    private LinkingGroups linking(LinkSellingPlanGroups input, boolean links) {
        return new LinkingGroups(target(input.profileId(), "profileId"), input, links, profiles, groups, deferred);
    }

    private Store target(String id, String field) {
        return DeferredChecks.supported(stores.target(id, field));
    }

    private static DeliveryProfilePayload payload(DeliveryProfile profile, boolean dryRun, List<UserError> errors) {
        return new DeliveryProfilePayload(profile, null, dryRun, errors);
    }
}
