package io.deliverygraph.profile;

import io.deliverygraph.graph.Change;
import io.deliverygraph.graph.Node;
import io.deliverygraph.graph.Problem;
import io.deliverygraph.graph.Revisions;
import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Removes a region from its profile; the last one may go too. */
record RemovingRegion(Store store, RemoveDeliveryRegion command, DeliveryProfiles profiles)
        implements Change<DeliveryRegion, ProfileChange> {

    @Override
    public Uni<DeliveryRegion> present() {
        return SiteSetup.read(store, profiles).map(setup -> Targets.region(setup, command.id(), "id"));
    }

    @Override
    public List<Problem> problems(DeliveryRegion present) {
        return Revisions.stale(command.revision(), present.profile().revision(), present.profile());
    }

    @Override
    public ProfileChange preview(DeliveryRegion present) {
        return ProfileChange.of(present.profile().withRegion(present.nativeId(), null));
    }

    @Override
    public Uni<ProfileChange> forward(DeliveryRegion present) {
        return profiles.removeRegion(present, command).map(ProfileChange::of);
    }

    @Override
    public Node current(DeliveryRegion present) {
        return present.profile();
    }

    @Override
    public void forgetWhatWasRead() {
        profiles.forget(store);
    }
}
