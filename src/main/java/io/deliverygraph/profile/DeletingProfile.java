package io.deliverygraph.profile;

import io.deliverygraph.graph.Change;
import io.deliverygraph.graph.Deletion;
import io.deliverygraph.graph.DeletionState;
import io.deliverygraph.graph.Problem;
import io.deliverygraph.graph.UserErrorCode;
import io.deliverygraph.store.Feature;
import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Deletes a profile with its regions. On some platforms it is gone only a little later. */
record DeletingProfile(Store store, DeleteDeliveryProfile command, DeliveryProfiles profiles)
        implements Change<DeliveryProfile, Deletion> {

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
    public Deletion preview(DeliveryProfile present) {
        return new Deletion(
                command.id(), store.has(Feature.IMMEDIATE_DELETION) ? DeletionState.DONE : DeletionState.PENDING);
    }

    @Override
    public Uni<Deletion> forward(DeliveryProfile present) {
        return profiles.delete(store, command).map(state -> new Deletion(command.id(), state));
    }

    @Override
    public void forgetWhatWasRead() {
        profiles.forget(store);
    }
}
