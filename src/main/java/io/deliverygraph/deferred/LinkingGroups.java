package io.deliverygraph.deferred;

import io.deliverygraph.graph.Change;
import io.deliverygraph.graph.GlobalId;
import io.deliverygraph.graph.Node;
import io.deliverygraph.graph.Problem;
import io.deliverygraph.graph.Refusal;
import io.deliverygraph.graph.Revisions;
import io.deliverygraph.graph.UserErrorCode;
import io.deliverygraph.profile.DeliveryProfile;
import io.deliverygraph.profile.DeliveryProfiles;
import io.deliverygraph.profile.ShopifyDeliveryProfile;
import io.deliverygraph.profile.SiteSetup;
import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.stream.Stream;

/**
 * Links selling plan groups to a profile. Those that are linked to it already stay so.
 *
 * @param links false takes the links away instead
 */
record LinkingGroups(
        Store store,
        LinkSellingPlanGroups command,
        boolean links,
        DeliveryProfiles profiles,
        SellingPlanGroups groups,
        DeferredProfiles deferred)
        implements Change<LinkingGroups.Present, DeliveryProfile> {

    record Present(SiteSetup setup, DeliveryProfile profile, List<SellingPlanGroup> groups) {}

    @Override
    public Uni<Present> present() {
        return Uni.combine()
                .all()
                .unis(SiteSetup.read(store, profiles), groups.byIds(store, named()))
                .with((setup, found) -> new Present(setup, profile(setup), found));
    }

    private DeliveryProfile profile(SiteSetup setup) {
        return setup.profile(GlobalId.of(command.profileId()).nativeId())
                .orElseThrow(() -> new Refusal(Problem.at(UserErrorCode.NOT_FOUND, "profile.unknown", "profileId")));
    }

    private List<String> named() {
        return command.sellingPlanGroupIds().stream()
                .map(id -> GlobalId.of(id).nativeId())
                .distinct()
                .toList();
    }

    @Override
    public List<Problem> problems(Present present) {
        DeliveryProfile profile = present.profile();
        List<String> ids = command.sellingPlanGroupIds();
        return Stream.concat(
                        Revisions.stale(command.revision(), profile.revision(), profile).stream(),
                        links
                                ? Stream.concat(
                                        DeferredChecks.groupsExist(ids, present.groups()).stream(),
                                        DeferredChecks.linkedElsewhere(ids, present.setup(), profile).stream())
                                : DeferredChecks.linkedHere(ids, profile).stream())
                .toList();
    }

    @Override
    public DeliveryProfile preview(Present present) {
        List<String> now = Links.groupsOf(present.profile());
        List<String> then = links
                ? Stream.concat(now.stream(), named().stream()).distinct().toList()
                : now.stream().filter(id -> !named().contains(id)).toList();
        return ((ShopifyDeliveryProfile) present.profile()).linkedTo(then);
    }

    /** A link that is there already is not worth a call. */
    @Override
    public Uni<DeliveryProfile> forward(Present present) {
        if (!links) {
            return deferred.relink(present.profile(), List.of(), named());
        }
        List<String> now = Links.groupsOf(present.profile());
        List<String> more = named().stream().filter(id -> !now.contains(id)).toList();
        return more.isEmpty()
                ? Uni.createFrom().item(present.profile())
                : deferred.relink(present.profile(), more, List.of());
    }

    @Override
    public Node current(Present present) {
        return present.profile();
    }

    @Override
    public void forgetWhatWasRead() {
        profiles.forget(store);
    }
}
