package io.deliverygraph.profile;

import io.deliverygraph.graph.Change;
import io.deliverygraph.graph.GlobalId;
import io.deliverygraph.graph.Problem;
import io.deliverygraph.graph.Refusal;
import io.deliverygraph.graph.UserErrorCode;
import io.deliverygraph.store.Feature;
import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import java.util.List;

/**
 * Switches one row of a carrier's own table. The rows are the carrier's business: to know that one exists its tables
 * must be read, profile by profile, and only those of profiles in which the carrier works.
 */
record SwitchingCarrierRow(Store store, SetDeliveryCarrierActive command, DeliveryProfiles profiles, Carriers carriers)
        implements Change<SwitchingCarrierRow.Present, Boolean> {

    /** @param rows ids of the carrier's rows in all profiles */
    record Present(SiteSetup setup, List<String> rows) {}

    @Override
    public Uni<Present> present() {
        if (!store.has(Feature.CARRIER_TABLES)) {
            throw new Refusal(Problem.of(UserErrorCode.UNSUPPORTED_BY_PLATFORM, "carrierRow.unsupported"));
        }
        return SiteSetup.read(store, profiles, carriers)
                .flatMap(setup -> rows(setup).map(rows -> new Present(setup, rows)));
    }

    private Uni<List<String>> rows(SiteSetup setup) {
        List<Uni<List<CarrierTable>>> reads = setup.profiles().stream()
                .filter(this::usesTheCarrier)
                .map(carriers::tables)
                .toList();
        if (reads.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return Uni.join()
                .all(reads)
                .andFailFast()
                .map(tables -> tables.stream()
                        .flatMap(List::stream)
                        .filter(table -> table.carrier().nativeId().equals(carrier()))
                        .flatMap(table -> table.rows().stream())
                        .map(CarrierTableRow::id)
                        .toList());
    }

    private boolean usesTheCarrier(DeliveryProfile profile) {
        return profile.regions().stream()
                .anyMatch(region -> region.carrier(carrier()).isPresent());
    }

    private String carrier() {
        return GlobalId.of(command.carrierId()).nativeId();
    }

    @Override
    public List<Problem> problems(Present present) {
        List<Problem> unknown = CarrierChecks.installed(present.setup(), command.carrierId());
        if (!unknown.isEmpty() || present.rows().contains(command.rowId())) {
            return unknown;
        }
        return List.of(Problem.at(UserErrorCode.NOT_FOUND, "carrierRow.unknown", "rowId"));
    }

    @Override
    public Boolean preview(Present present) {
        return command.active();
    }

    @Override
    public Uni<Boolean> forward(Present present) {
        return carriers.setRowActive(store, command).replaceWith(command.active());
    }

    @Override
    public void forgetWhatWasRead() {
        profiles.forget(store);
    }
}
