package io.deliverygraph.profile;

import io.deliverygraph.graph.Change;
import io.deliverygraph.graph.GlobalId;
import io.deliverygraph.graph.Problem;
import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;

/** Changes how a carrier works in a region. */
record UpdatingCarrier(Store store, UpdateDeliveryCarrier command, DeliveryProfiles profiles, Carriers carriers)
        implements Change<SiteSetup, ProfileChange> {

    @Override
    public Uni<SiteSetup> present() {
        return SiteSetup.read(store, profiles, carriers);
    }

    @Override
    public List<Problem> problems(SiteSetup setup) {
        DeliveryRegion region = region(setup);
        List<Problem> problems = new ArrayList<>(CarrierChecks.installed(setup, command.carrierId()));
        if (problems.isEmpty()) {
            problems.addAll(CarrierChecks.alreadyIn(region, command.carrierId()));
        }
        if (problems.isEmpty()) {
            CarrierSettings present = region.carrier(carrier()).orElseThrow().settings();
            problems.addAll(CarrierChecks.onlyOnce(region, command.carrierId()));
            problems.addAll(CarrierChecks.surcharges(store, present, command.surcharges()));
            if (command.backupRate() != null) {
                problems.addAll(CarrierChecks.backupRate(store, command.backupRate(), present.backupRate()));
            }
        }
        return problems;
    }

    private DeliveryRegion region(SiteSetup setup) {
        return Targets.region(setup, command.regionId(), "regionId");
    }

    private String carrier() {
        return GlobalId.of(command.carrierId()).nativeId();
    }

    @Override
    public ProfileChange preview(SiteSetup setup) {
        DeliveryRegion region = region(setup);
        CarrierSettings present = region.carrier(carrier()).orElseThrow().settings();
        CarrierSettings settings = present.with(command.backupRate(), command.surcharges(), store.currencyCode());
        return ProfileChange.of(
                region.profile()
                        .withRegion(
                                region.nativeId(),
                                region.withCarrier(setup.carrier(carrier()).orElseThrow(), settings)),
                region);
    }

    /** An update that changes nothing is not worth a call. */
    @Override
    public Uni<ProfileChange> forward(SiteSetup setup) {
        DeliveryRegion region = region(setup);
        if (command.backupRate() == null && command.surcharges() == null) {
            return Uni.createFrom().item(new ProfileChange(region.profile(), region));
        }
        return carriers.update(region, command).map(profile -> ProfileChange.of(profile, region));
    }

    @Override
    public void forgetWhatWasRead() {
        profiles.forget(store);
    }
}
