package io.deliverygraph.profile;

import io.deliverygraph.graph.Change;
import io.deliverygraph.graph.Node;
import io.deliverygraph.graph.Problem;
import io.deliverygraph.graph.Revisions;
import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.stream.Stream;

/** Renames a profile. */
record UpdatingProfile(Store store, UpdateDeliveryProfile command, DeliveryProfiles profiles)
        implements Change<DeliveryProfile, ProfileChange> {

    @Override
    public Uni<DeliveryProfile> present() {
        return SiteSetup.read(store, profiles).map(setup -> Targets.profile(setup, command.id(), "id"));
    }

    @Override
    public List<Problem> problems(DeliveryProfile present) {
        return Stream.of(
                        Revisions.stale(command.revision(), present.revision(), present),
                        ProfileChecks.name(store, command.name()),
                        ProfileChecks.blank(store, command.name(), "name"),
                        ProfileChecks.rename(present, command.name()))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public ProfileChange preview(DeliveryProfile present) {
        return ProfileChange.of(command.name() == null ? present : present.named(command.name()));
    }

    /** An update that changes nothing is not worth a call. */
    @Override
    public Uni<ProfileChange> forward(DeliveryProfile present) {
        return command.name() == null
                ? Uni.createFrom().item(ProfileChange.of(present))
                : profiles.update(store, command).map(ProfileChange::of);
    }

    @Override
    public Node current(DeliveryProfile present) {
        return present;
    }

    @Override
    public void forgetWhatWasRead() {
        profiles.forget(store);
    }
}
