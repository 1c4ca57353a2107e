package io.deliverygraph.platform;

import io.deliverygraph.option.CreateShippingOption;
import io.deliverygraph.option.DeleteShippingOption;
import io.deliverygraph.option.ShippingOption;
import io.deliverygraph.option.ShippingOptionRegion;
import io.deliverygraph.option.ShippingOptions;
import io.deliverygraph.option.UpdateShippingOption;
import io.deliverygraph.platform.ReadOnce.Key;
import io.deliverygraph.profile.SetExtendedFields;
import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;

/** Shipping options of any store: finds the store's platform, and reads nothing twice in a request. */
@Singleton // no proxy: asked for each request
public class PlatformShippingOptions implements ShippingOptions {

    private final ByPlatform<ShippingOptions> platforms;
    private final ReadOnce reads;
    private final UpstreamReads upstream;

    PlatformShippingOptions(@Any Instance<ShippingOptions> platforms, ReadOnce reads, UpstreamReads upstream) {
        this.platforms = new ByPlatform<>(platforms);
        this.reads = reads;
        this.upstream = upstream;
    }

    private ShippingOptions of(Store store) {
        return platforms.of(store);
    }

    @Override
    public Uni<List<ShippingOption>> all(Store store) {
        return reads.once(everyOption(store), () -> of(store).all(store));
    }

    @Override
    public Uni<List<ShippingOption>> byIds(Store store, Collection<String> ids) {
        Uni<List<ShippingOption>> read = reads.has(everyOption(store))
                ? all(store)
                : reads.together(
                        new Key("options by id", store.key()),
                        ids,
                        every -> of(store).byIds(store, every));
        return read.map(options -> options.stream()
                .filter(option -> ids.contains(option.nativeId()))
                .toList());
    }

    private static Key everyOption(Store store) {
        return new Key("options", store.key());
    }

    @Override
    public void forget(Store store) {
        reads.forget(store.key());
        upstream.forget(store.key());
    }

    @Override
    public ShippingOption draft(Store store, CreateShippingOption command) {
        return of(store).draft(store, command);
    }

    @Override
    public Uni<ShippingOption> create(Store store, CreateShippingOption command) {
        return of(store).create(store, command);
    }

    @Override
    public Uni<ShippingOption> update(ShippingOption present, UpdateShippingOption command) {
        return of(present.store()).update(present, command);
    }

    @Override
    public Uni<Void> delete(Store store, DeleteShippingOption command) {
        return of(store).delete(store, command);
    }

    @Override
    public Uni<ShippingOption> addRegion(Store store, ShippingOptionRegion command) {
        return of(store).addRegion(store, command);
    }

    @Override
    public Uni<ShippingOption> removeRegion(ShippingOption present, ShippingOptionRegion command) {
        return of(present.store()).removeRegion(present, command);
    }

    @Override
    public Uni<ShippingOption> setExtendedFields(Store store, SetExtendedFields command) {
        return of(store).setExtendedFields(store, command);
    }
}
