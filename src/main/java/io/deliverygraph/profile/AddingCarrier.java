package io.deliverygraph.profile;

import io.deliverygraph.graph.Change;
import io.deliverygraph.graph.GlobalId;
import io.deliverygraph.graph.Problem;
import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.stream.Stream;

/** Puts a carrier to work in a region. */
record AddingCarrier(Store store, AddDeliveryCarrier command, DeliveryProfiles profiles, Carriers carriers)
        implements Change<SiteSetup, ProfileChange> {

    @Override
    public Uni<SiteSetup> present() {
        return SiteSetup.read(store, profiles, carriers);
    }

    @Override
    public List<Problem> problems(SiteSetup setup) {
        DeliveryRegion region = region(setup);
        return Stream.of(
                        CarrierChecks.installed(setup, command.carrierId()),
                        CarrierChecks.notYetIn(region, command.carrierId()),
                        CarrierChecks.roomFor(setup, region),
                        CarrierChecks.surcharges(store, CarrierSettings.NONE, command.surcharges()),
                        CarrierChecks.backupRate(store, command.backupRate(), null))
                .flatMap(List::stream)
                .toList();
    }

    private DeliveryRegion region(SiteSetup setup) {
        return Targets.region(setup, command.regionId(), "regionId");
    }

    private Carrier carrier(SiteSetup setup) {
        return setup.carrier(GlobalId.of(command.carrierId()).nativeId()).orElseThrow();
    }

    @Override
    public ProfileChange preview(SiteSetup setup) {
        DeliveryRegion region = region(setup);
        CarrierSettings settings =
                CarrierSettings.NONE.with(command.backupRate(), command.surcharges(), store.currencyCode());
        return ProfileChange.of(
                region.profile().withRegion(region.nativeId(), region.withCarrier(carrier(setup), settings)), region);
    }

    @Override
    public Uni<ProfileChange> forward(SiteSetup setup) {
        DeliveryRegion region = region(setup);
        return carriers.add(region, carrier(setup), command).map(profile -> ProfileChange.of(profile, region));
    }

    @Override
    public void forgetWhatWasRead() {
        profiles.forget(store);
    }
}
