package io.deliverygraph.platform.wix;

import io.deliverygraph.graph.GlobalId;
import io.deliverygraph.platform.On;
import io.deliverygraph.profile.AddDeliveryCarrier;
import io.deliverygraph.profile.Carrier;
import io.deliverygraph.profile.CarrierTable;
import io.deliverygraph.profile.Carriers;
import io.deliverygraph.profile.DeliveryProfile;
import io.deliverygraph.profile.DeliveryRegion;
import io.deliverygraph.profile.RemoveDeliveryCarrier;
import io.deliverygraph.profile.SetDeliveryCarrierActive;
import io.deliverygraph.profile.UpdateDeliveryCarrier;
import io.deliverygraph.store.Platform;
import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.BiFunction;
import org.jboss.logging.Logger;

/** Carriers at Wix (Wix contract 4.10 to 4.15). */
@Singleton // no proxy: asked for each request
@On(Platform.WIX)
class WixCarriers implements Carriers {

    private static final Logger LOG = Logger.getLogger(WixCarriers.class);

    private final WixSites sites;

    WixCarriers(WixSites sites) {
        this.sites = sites;
    }

    @Override
    public Uni<List<Carrier>> installed(Store store) {
        return sites.of(store)
                .read(
                        WixCall.LIST_INSTALLED_CARRIERS,
                        WixReads::installedCarriers,
                        answer -> answer.installedDeliveryCarriers().stream()
                                .map(wire -> WixMapper.carrier(store, wire))
                                .toList());
    }

    @Override
    public Uni<List<CarrierTable>> tables(DeliveryProfile profile) {
        return sites.of(profile.store())
                .read(
                        WixCall.LIST_CARRIERS,
                        (reads, headers) ->
                                reads.carrierTables(headers, profile.nativeId(), new CarrierWire.TablesRequest(null)),
                        answer -> answer.results().stream()
                                .filter(result -> succeeded(profile, result))
                                .flatMap(result -> WixMapper.tables(profile, result))
                                .toList());
    }

    @Override
    public Uni<DeliveryProfile> add(DeliveryRegion present, Carrier carrier, AddDeliveryCarrier command) {
        return profile(
                present.profile().store(),
                WixCall.ADD_CARRIER,
                (api, headers) -> api.addCarrier(headers, WixRequests.addCarrier(command)));
    }

    @Override
    public Uni<DeliveryProfile> update(DeliveryRegion present, UpdateDeliveryCarrier command) {
        return profile(
                present.profile().store(),
                WixCall.UPDATE_CARRIER,
                (api, headers) -> api.updateCarrier(headers, WixRequests.updateCarrier(command)));
    }

    @Override
    public Uni<DeliveryProfile> remove(DeliveryRegion present, RemoveDeliveryCarrier command) {
        CarrierWire.RemoveRequest body = new CarrierWire.RemoveRequest(
                present.nativeId(), GlobalId.of(command.carrierId()).nativeId());
        return profile(
                present.profile().store(), WixCall.REMOVE_CARRIER, (api, headers) -> api.removeCarrier(headers, body));
    }

    @Override
    public Uni<Void> setRowActive(Store store, SetDeliveryCarrierActive command) {
        CarrierWire.RowActiveRequest body = new CarrierWire.RowActiveRequest(
                GlobalId.of(command.carrierId()).nativeId(),
                GlobalId.of(command.rowId()).nativeId(),
                command.active());
        return sites.of(store)
                .ask(WixCall.SET_ROW_ACTIVE, (api, headers) -> api.setRowActive(headers, body), nothing -> nothing);
    }

    /** One carrier's failure to tell its tables does not hide the others'. */
    private static boolean succeeded(DeliveryProfile profile, CarrierWire.Result result) {
        CarrierWire.Metadata metadata = result.deliveryCarrierMetadata();
        boolean failed = metadata != null && (Boolean.FALSE.equals(metadata.success()) || metadata.error() != null);
        if (failed || result.deliveryCarrierDetails() == null) {
            LOG.warnf("Store %s, %s: no tables of %s", profile.store().key(), WixCall.LIST_CARRIERS, metadata);
            return false;
        }
        return true;
    }

    private Uni<DeliveryProfile> profile(
            Store store, WixCall call, BiFunction<WixApi, WixHeaders, Uni<ProfileWire.Answer>> send) {
        return sites.of(store).ask(call, send, answer -> WixMapper.profile(store, answer.deliveryProfile()));
    }
}
