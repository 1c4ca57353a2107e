package io.deliverygraph.platform;

import io.deliverygraph.graph.DeletionState;
import io.deliverygraph.platform.ReadOnce.Key;
import io.deliverygraph.profile.AddDeliveryRegion;
import io.deliverygraph.profile.CreateDeliveryProfile;
import io.deliverygraph.profile.DeleteDeliveryProfile;
import io.deliverygraph.profile.DeliveryProfile;
import io.deliverygraph.profile.DeliveryProfiles;
import io.deliverygraph.profile.DeliveryRegion;
import io.deliverygraph.profile.Origin;
import io.deliverygraph.profile.RemoveDeliveryRegion;
import io.deliverygraph.profile.SetExtendedFields;
import io.deliverygraph.profile.UpdateDeliveryProfile;
import io.deliverygraph.profile.UpdateDeliveryRegion;
import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/** Delivery profiles of any store: finds the store's platform, and reads nothing twice in a request. */
@Singleton // no proxy: asked for each request
public class PlatformDeliveryProfiles implements DeliveryProfiles {

    private final ByPlatform<DeliveryProfiles> platforms;
    private final ReadOnce reads;
    private final UpstreamReads upstream;

    PlatformDeliveryProfiles(@Any Instance<DeliveryProfiles> platforms, ReadOnce reads, UpstreamReads upstream) {
        this.platforms = new ByPlatform<>(platforms);
        this.reads = reads;
        this.upstream = upstream;
    }

    private DeliveryProfiles of(Store store) {
        return platforms.of(store);
    }

    @Override
    public Uni<List<DeliveryProfile>> all(Store store) {
        return reads.once(everyProfile(store), () -> of(store).all(store));
    }

    @Override
    public Uni<List<DeliveryProfile>> byIds(Store store, Collection<String> ids) {
        Predicate<DeliveryProfile> asked = profile -> ids.contains(profile.nativeId());
        if (reads.has(everyProfile(store))) {
            return all(store).map(profiles -> those(profiles, asked));
        }
        return reads.together(
                        new Key("profiles by id", store.key()),
                        ids,
                        every -> of(store).byIds(store, every))
                .map(profiles -> those(profiles, asked));
    }

    @Override
    public Uni<List<DeliveryProfile>> byRegionIds(Store store, Collection<String> regionIds) {
        Predicate<DeliveryProfile> asked =
                profile -> profile.regions().stream().anyMatch(region -> regionIds.contains(region.nativeId()));
        if (reads.has(everyProfile(store))) {
            return all(store).map(profiles -> those(profiles, asked));
        }
        return reads.together(
                        new Key("profiles by region", store.key()),
                        regionIds,
                        every -> every.size() > 1 ? all(store) : of(store).byRegionIds(store, every))
                .map(profiles -> those(profiles, asked));
    }

    private static Key everyProfile(Store store) {
        return new Key("profiles", store.key());
    }

    private static List<DeliveryProfile> those(List<DeliveryProfile> profiles, Predicate<DeliveryProfile> asked) {
        List<DeliveryProfile> those = new ArrayList<>(profiles.size());
        for (DeliveryProfile profile : profiles) {
            if (asked.test(profile)) {
                those.add(profile);
            }
        }
        return Collections.unmodifiableList(those);
    }

    @Override
    public void forget(Store store) {
        reads.forget(store.key());
        upstream.forget(store.key());
    }

    @Override
    public DeliveryProfile draft(Store store, CreateDeliveryProfile command, List<Origin> origins) {
        return of(store).draft(store, command, origins);
    }

    @Override
    public Uni<DeliveryProfile> create(Store store, CreateDeliveryProfile command, List<Origin> origins) {
        return of(store).create(store, command, origins);
    }

    @Override
    public Uni<DeliveryProfile> update(Store store, UpdateDeliveryProfile command) {
        return of(store).update(store, command);
    }

    @Override
    public Uni<DeletionState> delete(Store store, DeleteDeliveryProfile command) {
        return of(store).delete(store, command);
    }

    @Override
    public Uni<DeliveryProfile> addRegion(
            DeliveryProfile present, AddDeliveryRegion command, String originGroupNativeId, List<Origin> origins) {
        return of(present.store()).addRegion(present, command, originGroupNativeId, origins);
    }

    @Override
    public Uni<DeliveryProfile> updateRegion(DeliveryRegion present, UpdateDeliveryRegion command) {
        return of(present.profile().store()).updateRegion(present, command);
    }

    @Override
    public Uni<DeliveryProfile> removeRegion(DeliveryRegion present, RemoveDeliveryRegion command) {
        return of(present.profile().store()).removeRegion(present, command);
    }

    @Override
    public Uni<DeliveryProfile> setExtendedFields(Store store, SetExtendedFields command) {
        return of(store).setExtendedFields(store, command);
    }
}
