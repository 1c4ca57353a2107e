package io.deliverygraph.platform;

import io.deliverygraph.platform.ReadOnce.Key;
import io.deliverygraph.profile.AddDeliveryCarrier;
import io.deliverygraph.profile.Carrier;
import io.deliverygraph.profile.CarrierTable;
import io.deliverygraph.profile.Carriers;
import io.deliverygraph.profile.DeliveryProfile;
import io.deliverygraph.profile.DeliveryRegion;
import io.deliverygraph.profile.RemoveDeliveryCarrier;
import io.deliverygraph.profile.SetDeliveryCarrierActive;
import io.deliverygraph.profile.UpdateDeliveryCarrier;
import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;

/** Carriers of any store: finds the store's platform, and reads the installed ones once in a request. */
@Singleton // no proxy: asked for each request
public class PlatformCarriers implements Carriers {

    private final ByPlatform<Carriers> platforms;
    private final ReadOnce reads;
    private final UpstreamReads upstream;

    PlatformCarriers(@Any Instance<Carriers> platforms, ReadOnce reads, UpstreamReads upstream) {
        this.platforms = new ByPlatform<>(platforms);
        this.reads = reads;
        this.upstream = upstream;
    }

    private Carriers of(Store store) {
        return platforms.of(store);
    }

    private Carriers of(DeliveryRegion region) {
        return of(region.profile().store());
    }

    @Override
    public Uni<List<Carrier>> installed(Store store) {
        return reads.once(
                new Key("carriers", store.key()),
                () -> upstream.read(
                        Question.all("carriers", store.key()), () -> of(store).installed(store)));
    }

    @Override
    public Uni<List<CarrierTable>> tables(DeliveryProfile profile) {
        Store store = profile.store();
        // A table shows the region it is for, so those of another state of the profile are not the same.
        List<String> arguments = List.of(profile.nativeId(), String.valueOf(profile.revision()));
        return upstream.read(
                new Question("carrier tables", store.key(), arguments),
                () -> of(store).tables(profile));
    }

    @Override
    public Uni<DeliveryProfile> add(DeliveryRegion present, Carrier carrier, AddDeliveryCarrier command) {
        return of(present).add(present, carrier, command);
    }

    @Override
    public Uni<DeliveryProfile> update(DeliveryRegion present, UpdateDeliveryCarrier command) {
        return of(present).update(present, command);
    }

    @Override
    public Uni<DeliveryProfile> remove(DeliveryRegion present, RemoveDeliveryCarrier command) {
        return of(present).remove(present, command);
    }

    @Override
    public Uni<Void> setRowActive(Store store, SetDeliveryCarrierActive command) {
        return of(store).setRowActive(store, command);
    }
}
