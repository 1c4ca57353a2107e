package io.deliverygraph.deferred;

import io.deliverygraph.deferred.DeferredProfiles.DeferredProfile;
import io.deliverygraph.graph.Change;
import io.deliverygraph.graph.GlobalId;
import io.deliverygraph.graph.Problem;
import io.deliverygraph.option.DraftOptions;
import io.deliverygraph.option.ShippingOption;
import io.deliverygraph.option.ShopifyMethodDefinition;
import io.deliverygraph.profile.DeliveryProfile;
import io.deliverygraph.profile.DeliveryProfiles;
import io.deliverygraph.profile.OriginChecks;
import io.deliverygraph.profile.Origins;
import io.deliverygraph.profile.ProfileChecks;
import io.deliverygraph.profile.SiteSetup;
import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes a profile for deferred purchases, with its zones and rates and links, in one write. */
record CreatingDeferredProfile(
        Store store,
        CreateDeferredDeliveryProfile command,
        DeliveryProfiles profiles,
        Origins origins,
        SellingPlanGroups groups,
        DeferredProfiles deferred,
        DraftOptions drafts)
        implements Change<CreatingDeferredProfile.Present, DeliveryProfile> {

    record Present(SiteSetup setup, List<SellingPlanGroup> groups) {}

    @Override
    public Uni<Present> present() {
        return Uni.combine()
                .all()
                .unis(SiteSetup.read(store, profiles, origins), groups.byIds(store, groupNativeIds()))
                .with(Present::new);
    }

    private List<String> groupNativeIds() {
        return command.sellingPlanGroupIds().stream()
                .map(id -> GlobalId.of(id).nativeId())
                .distinct()
                .toList();
    }

    @Override
    public List<Problem> problems(Present present) {
        return Stream.of(
                        ProfileChecks.room(present.setup()),
                        ProfileChecks.name(store, command.name()),
                        DeferredChecks.groupsExist(command.sellingPlanGroupIds(), present.groups()),
                        DeferredChecks.linkedElsewhere(command.sellingPlanGroupIds(), present.setup(), null),
                        OriginChecks.named(present.setup(), command.originIds()),
                        DeferredChecks.subdivisions(present.setup(), command),
                        command.flatRates() == null ? List.<Problem>of() : DeferredChecks.overlaps(command.flatRates()))
                .flatMap(List::stream)
                .toList();
    }

    private DeferredProfile plan(Present present) {
        return new DeferredProfile(
                command.name(),
                OriginChecks.chosen(present.setup(), command.originIds()),
                ShippingRules.zones(store, command),
                groupNativeIds());
    }

    @Override
    public DeliveryProfile preview(Present present) {
        DeferredProfile plan = plan(present);
        DeliveryProfile draft = deferred.draft(store, plan);
        drafts.show(IntStream.range(0, plan.zones().size())
                .mapToObj(index -> method(
                        plan.zones().get(index), draft.regions().get(index).nativeId()))
                .toList());
        return draft;
    }

    private ShippingOption method(Zone zone, String regionNativeId) {
        return ShopifyMethodDefinition.draft(store, zone.rateTitle(), zone.price(), regionNativeId);
    }

    @Override
    public Uni<DeliveryProfile> forward(Present present) {
        return deferred.create(store, plan(present));
    }

    @Override
    public void forgetWhatWasRead() {
        profiles.forget(store);
    }
}
