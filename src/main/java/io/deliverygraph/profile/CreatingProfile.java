package io.deliverygraph.profile;

import io.deliverygraph.graph.Change;
import io.deliverygraph.graph.Problem;
import io.deliverygraph.graph.UserErrorCode;
import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;

/** Makes a profile with its regions, in one call. */
record CreatingProfile(Store store, CreateDeliveryProfile command, DeliveryProfiles profiles)
        implements Change<SiteSetup, ProfileChange> {

    @Override
    public Uni<SiteSetup> present() {
        return SiteSetup.read(store, profiles);
    }

    @Override
    public List<Problem> problems(SiteSetup setup) {
        List<Problem> problems = new ArrayList<>();
        if (setup.profiles().size() >= store.limits().profiles()) {
            problems.add(Problem.of(UserErrorCode.LIMIT_EXCEEDED, "site.profiles")
                    .with("limit", store.limits().profiles()));
        }
        if (!command.originIds().isEmpty()) {
            problems.add(Problem.at(UserErrorCode.UNSUPPORTED_BY_PLATFORM, "origins.unsupported", "originIds"));
        }
        problems.addAll(RegionChecks.amongThemselves(command.regions()));
        for (int index = 0; index < command.regions().size(); index++) {
            problems.addAll(RegionChecks.subdivisionsUnsupported(
                    setup, command.regions().get(index).destinations(), "regions", index));
        }
        int more = command.regions().stream()
                .mapToInt(region -> region.destinations().size())
                .sum();
        problems.addAll(RegionChecks.budget(setup, more, 0, "regions"));
        return problems;
    }

    @Override
    public ProfileChange preview(SiteSetup setup) {
        return ProfileChange.of(profiles.draft(store, command));
    }

    @Override
    public Uni<ProfileChange> forward(SiteSetup setup) {
        return profiles.create(store, command).map(ProfileChange::of);
    }

    @Override
    public void forgetWhatWasRead() {
        profiles.forget(store);
    }
}
