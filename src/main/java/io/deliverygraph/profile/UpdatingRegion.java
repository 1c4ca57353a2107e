package io.deliverygraph.profile;

import io.deliverygraph.graph.Change;
import io.deliverygraph.graph.Node;
import io.deliverygraph.graph.Problem;
import io.deliverygraph.graph.Revisions;
import io.deliverygraph.store.Feature;
import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;

/** Changes a region. */
record UpdatingRegion(Store store, UpdateDeliveryRegion command, DeliveryProfiles profiles)
        implements Change<SiteSetup, ProfileChange> {

    @Override
    public Uni<SiteSetup> present() {
        return SiteSetup.read(store, profiles);
    }

    @Override
    public List<Problem> problems(SiteSetup setup) {
        DeliveryRegion region = region(setup);
        DeliveryProfile profile = region.profile();
        List<Problem> problems = new ArrayList<>(Revisions.stale(command.revision(), profile.revision(), profile));
        // A region never collides with itself, nor with those that serve goods from elsewhere.
        List<DeliveryRegion> others = profile.regionsFrom(region.originGroupNativeId()).stream()
                .filter(other -> !other.nativeId().equals(region.nativeId()))
                .toList();
        problems.addAll(ProfileChecks.blank(store, command.name(), "name"));
        problems.addAll(RegionChecks.noSwitch(setup, command.active(), "active"));
        problems.addAll(RegionChecks.nameTaken(others, command.name()));
        if (command.destinations() != null) {
            problems.addAll(RegionChecks.lost(region, command.destinations()));
            problems.addAll(RegionChecks.subdivisionsUnsupported(setup, command.destinations()));
            problems.addAll(RegionChecks.overlaps(others, command.destinations()));
            problems.addAll(RegionChecks.budget(
                    setup, command.destinations().size(), region.destinations().size(), "destinations"));
        }
        return problems;
    }

    private DeliveryRegion region(SiteSetup setup) {
        return Targets.region(setup, command.id(), "id");
    }

    @Override
    public ProfileChange preview(SiteSetup setup) {
        DeliveryRegion region = region(setup);
        return ProfileChange.of(region.profile().withRegion(region.nativeId(), region.updated(command)), region);
    }

    /** An update that changes nothing is not worth a call. */
    @Override
    public Uni<ProfileChange> forward(SiteSetup setup) {
        DeliveryRegion region = region(setup);
        boolean switches = command.active() != null && store.has(Feature.REGION_SWITCH);
        if (command.name() == null && !switches && command.destinations() == null) {
            return Uni.createFrom().item(new ProfileChange(region.profile(), region));
        }
        return profiles.updateRegion(region, command).map(profile -> ProfileChange.of(profile, region));
    }

    @Override
    public Node current(SiteSetup setup) {
        return region(setup).profile();
    }

    @Override
    public void forgetWhatWasRead() {
        profiles.forget(store);
    }
}
