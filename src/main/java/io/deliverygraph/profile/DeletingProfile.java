package io.deliverygraph.profile;

import io.deliverygraph.graph.Change;
import io.deliverygraph.graph.Problem;
import io.deliverygraph.graph.UserErrorCode;
import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Deletes a profile with its regions. Its result is the id of what is gone. */
record DeletingProfile(Store store, DeleteDeliveryProfile command, DeliveryProfiles profiles)
        implements Change<DeliveryProfile, String> {

    @Override
    public Uni<DeliveryProfile> present() {
        return SiteSetup.read(store, profiles).map(setup -> Targets.profile(setup, command.id(), "id"));
    }

    @Override
    public List<Problem> problems(DeliveryProfile present) {
        return present.isDefault()
                ? List.of(Problem.at(UserErrorCode.DEFAULT_PROFILE_PROTECTED, "profile.isDefault", "id"))
                : List.of();
    }

    @Override
    public String preview(DeliveryProfile present) {
        return command.id();
    }

    @Override
    public Uni<String> forward(DeliveryProfile present) {
        return profiles.delete(store, command).replaceWith(command.id());
    }

    @Override
    public void forgetWhatWasRead() {
        profiles.forget(store);
    }
}
