package io.deliverygraph.profile;

import io.deliverygraph.graph.Change;
import io.deliverygraph.graph.Node;
import io.deliverygraph.graph.Problem;
import io.deliverygraph.graph.Revisions;
import io.deliverygraph.store.Capability;
import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;

/** Adds a region to a profile. */
record AddingRegion(Store store, AddDeliveryRegion command, DeliveryProfiles profiles, Origins origins)
        implements Change<SiteSetup, ProfileChange> {

    @Override
    public Uni<SiteSetup> present() {
        return SiteSetup.read(store, profiles, origins);
    }

    @Override
    public List<Problem> problems(SiteSetup setup) {
        DeliveryProfile profile = profile(setup);
        List<Problem> problems = new ArrayList<>(Revisions.stale(command.revision(), profile.revision(), profile));
        List<Problem> unclear = OriginChecks.group(setup, profile, command.originGroupId());
        problems.addAll(unclear);
        List<DeliveryRegion> others = neighbours(profile, unclear.isEmpty());
        problems.addAll(ProfileChecks.blank(store, command.name(), "name"));
        problems.addAll(RegionChecks.tooMany(setup, profile.regions().size() + 1));
        problems.addAll(RegionChecks.noSwitch(setup, command.active(), "active"));
        problems.addAll(RegionChecks.nameTaken(others, command.name()));
        problems.addAll(RegionChecks.subdivisionsUnsupported(setup, command.destinations()));
        problems.addAll(RegionChecks.overlaps(others, command.destinations()));
        problems.addAll(RegionChecks.budget(setup, command.destinations().size(), 0, "destinations"));
        return problems;
    }

    /** As long as nobody knows the group, nobody knows its neighbours; where there are no groups, all are. */
    private List<DeliveryRegion> neighbours(DeliveryProfile profile, boolean clear) {
        if (!store.can(Capability.ORIGIN_GROUPS)) {
            return profile.regions();
        }
        return clear ? profile.regionsFrom(group(profile)) : List.of();
    }

    private DeliveryProfile profile(SiteSetup setup) {
        return Targets.profile(setup, command.profileId(), "profileId");
    }

    @Override
    public ProfileChange preview(SiteSetup setup) {
        DeliveryProfile profile = profile(setup);
        return withTheRegion(profile, profile.withNew(command.region(), group(profile), setup.activeOrigins()));
    }

    @Override
    public Uni<ProfileChange> forward(SiteSetup setup) {
        DeliveryProfile profile = profile(setup);
        return profiles.addRegion(profile, command, group(profile), setup.activeOrigins())
                .map(after -> withTheRegion(profile, after));
    }

    /** Nothing marks the new region in the platform's answer but its name, and that it was not there before. */
    private ProfileChange withTheRegion(DeliveryProfile before, DeliveryProfile after) {
        return new ProfileChange(
                after,
                after.regions().stream()
                        .filter(region -> region.name().equals(command.name()))
                        .filter(region -> before.region(region.nativeId()).isEmpty())
                        .findFirst()
                        .orElse(null));
    }

    private String group(DeliveryProfile profile) {
        return OriginChecks.chosenGroup(profile, command.originGroupId());
    }

    @Override
    public Node current(SiteSetup setup) {
        return profile(setup);
    }

    @Override
    public void forgetWhatWasRead() {
        profiles.forget(store);
    }
}
