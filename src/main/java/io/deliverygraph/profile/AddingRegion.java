package io.deliverygraph.profile;

import io.deliverygraph.graph.Change;
import io.deliverygraph.graph.Node;
import io.deliverygraph.graph.Problem;
import io.deliverygraph.graph.Revisions;
import io.deliverygraph.graph.UserErrorCode;
import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;

/** Adds a region to a profile. */
record AddingRegion(Store store, AddDeliveryRegion command, DeliveryProfiles profiles)
        implements Change<SiteSetup, ProfileChange> {

    @Override
    public Uni<SiteSetup> present() {
        return SiteSetup.read(store, profiles);
    }

    @Override
    public List<Problem> problems(SiteSetup setup) {
        DeliveryProfile profile = profile(setup);
        List<DeliveryRegion> others = profile.regions();
        List<Problem> problems = new ArrayList<>(Revisions.stale(command.revision(), profile.revision(), profile));
        if (command.originGroupId() != null) {
            problems.add(Problem.at(UserErrorCode.UNSUPPORTED_BY_PLATFORM, "origins.unsupported", "originGroupId"));
        }
        problems.addAll(RegionChecks.tooMany(setup, others.size() + 1));
        problems.addAll(RegionChecks.nameTaken(others, command.name()));
        problems.addAll(RegionChecks.subdivisionsUnsupported(setup, command.destinations()));
        problems.addAll(RegionChecks.overlaps(others, command.destinations()));
        problems.addAll(RegionChecks.budget(setup, command.destinations().size(), 0, "destinations"));
        return problems;
    }

    private DeliveryProfile profile(SiteSetup setup) {
        return Targets.profile(setup, command.profileId(), "profileId");
    }

    @Override
    public ProfileChange preview(SiteSetup setup) {
        return withTheRegion(profile(setup).withNew(command.region()));
    }

    @Override
    public Uni<ProfileChange> forward(SiteSetup setup) {
        return profiles.addRegion(store, command).map(this::withTheRegion);
    }

    /** Nothing but its name marks the new region in the platform's answer (Wix contract 4.6). */
    private ProfileChange withTheRegion(DeliveryProfile profile) {
        return new ProfileChange(profile, profile.regionNamed(command.name()).orElse(null));
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
