package io.deliverygraph.profile;

import io.deliverygraph.graph.Change;
import io.deliverygraph.graph.GlobalId;
import io.deliverygraph.graph.Problem;
import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Takes a carrier out of a region. The platform would say nothing of a carrier that is not there; we do. */
record RemovingCarrier(Store store, RemoveDeliveryCarrier command, DeliveryProfiles profiles, Carriers carriers)
        implements Change<DeliveryRegion, ProfileChange> {

    @Override
    public Uni<DeliveryRegion> present() {
        return SiteSetup.read(store, profiles).map(setup -> Targets.region(setup, command.regionId(), "regionId"));
    }

    @Override
    public List<Problem> problems(DeliveryRegion present) {
        return CarrierChecks.alreadyIn(present, command.carrierId());
    }

    @Override
    public ProfileChange preview(DeliveryRegion present) {
        String carrier = GlobalId.of(command.carrierId()).nativeId();
        return ProfileChange.of(
                present.profile().withRegion(present.nativeId(), present.withoutCarrier(carrier)), present);
    }

    @Override
    public Uni<ProfileChange> forward(DeliveryRegion present) {
        return carriers.remove(present, command).map(profile -> ProfileChange.of(profile, present));
    }

    @Override
    public void forgetWhatWasRead() {
        profiles.forget(store);
    }
}
