package io.deliverygraph.profile;

import io.deliverygraph.graph.Change;
import io.deliverygraph.graph.Problem;
import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;

/** Makes a profile with its regions, in one call. */
record CreatingProfile(Store store, CreateDeliveryProfile command, DeliveryProfiles profiles, Origins origins)
        implements Change<SiteSetup, ProfileChange> {

    @Override
    public Uni<SiteSetup> present() {
        return SiteSetup.read(store, profiles, origins);
    }

    @Override
    public List<Problem> problems(SiteSetup setup) {
        List<Problem> problems = new ArrayList<>(ProfileChecks.room(setup));
        problems.addAll(ProfileChecks.name(store, command.name()));
        problems.addAll(ProfileChecks.blank(store, command.name(), "name"));
        problems.addAll(OriginChecks.named(setup, command.originIds()));
        problems.addAll(RegionChecks.amongThemselves(command.regions()));
        for (int index = 0; index < command.regions().size(); index++) {
            NewRegion region = command.regions().get(index);
            problems.addAll(ProfileChecks.blank(store, region.name(), "regions", index, "name"));
            problems.addAll(RegionChecks.noSwitch(setup, region.active(), "regions", index, "active"));
            problems.addAll(RegionChecks.subdivisionsUnsupported(setup, region.destinations(), "regions", index));
        }
        int more = command.regions().stream()
                .mapToInt(region -> region.destinations().size())
                .sum();
        problems.addAll(RegionChecks.budget(setup, more, 0, "regions"));
        return problems;
    }

    private List<Origin> originsOf(SiteSetup setup) {
        return OriginChecks.chosen(setup, command.originIds());
    }

    @Override
    public ProfileChange preview(SiteSetup setup) {
        return ProfileChange.of(profiles.draft(store, command, originsOf(setup)));
    }

    @Override
    public Uni<ProfileChange> forward(SiteSetup setup) {
        return profiles.create(store, command, originsOf(setup)).map(ProfileChange::of);
    }

    @Override
    public void forgetWhatWasRead() {
        profiles.forget(store);
    }
}
