package io.deliverygraph.profile;

import io.deliverygraph.graph.Change;
import io.deliverygraph.graph.Problem;
import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Replaces what one app has stored with a profile. The profile's revision stays (Wix contract 1.6). */
record SettingProfileFields(Store store, SetExtendedFields command, DeliveryProfiles profiles)
        implements Change<DeliveryProfile, ProfileChange> {

    @Override
    public Uni<DeliveryProfile> present() {
        return SiteSetup.read(store, profiles).map(setup -> Targets.profile(setup, command.id(), "id"));
    }

    @Override
    public List<Problem> problems(DeliveryProfile present) {
        return ProfileChecks.extendedFields(store);
    }

    @Override
    public ProfileChange preview(DeliveryProfile present) {
        return ProfileChange.of(present.withExtendedFields(command.namespace(), command.data()));
    }

    @Override
    public Uni<ProfileChange> forward(DeliveryProfile present) {
        return profiles.setExtendedFields(store, command).map(ProfileChange::of);
    }

    @Override
    public void forgetWhatWasRead() {
        profiles.forget(store);
    }
}
