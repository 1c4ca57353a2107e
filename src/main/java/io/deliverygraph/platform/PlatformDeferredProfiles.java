package io.deliverygraph.platform;

import io.deliverygraph.deferred.DeferredProfiles;
import io.deliverygraph.profile.DeliveryProfile;
import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;

/** Profiles for deferred purchases of any store: finds the store's platform. Asked only where that has them. */
@ApplicationScoped
public class PlatformDeferredProfiles implements DeferredProfiles {

    private final ByPlatform<DeferredProfiles> platforms;

    PlatformDeferredProfiles(@Any Instance<DeferredProfiles> platforms) {
        this.platforms = new ByPlatform<>(platforms);
    }

    private DeferredProfiles of(Store store) {
        return platforms.of(store);
    }

    @Override
    public DeliveryProfile draft(Store store, DeferredProfile plan) {
        return of(store).draft(store, plan);
    }

    @Override
    public Uni<DeliveryProfile> create(Store store, DeferredProfile plan) {
        return of(store).create(store, plan);
    }

    @Override
    public Uni<DeliveryProfile> relink(DeliveryProfile present, List<String> link, List<String> unlink) {
        return of(present.store()).relink(present, link, unlink);
    }
}
