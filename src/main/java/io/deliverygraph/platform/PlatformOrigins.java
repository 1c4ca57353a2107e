package io.deliverygraph.platform;

import io.deliverygraph.platform.ReadOnce.Key;
import io.deliverygraph.profile.Origin;
import io.deliverygraph.profile.Origins;
import io.deliverygraph.store.Capability;
import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Collection;
import java.util.List;

/** Origins of any store: finds the store's platform, and reads nothing twice in a request. */
@ApplicationScoped
public class PlatformOrigins implements Origins {

    private final ByPlatform<Origins> platforms;
    private final ReadOnce reads;
    private final UpstreamReads upstream;

    PlatformOrigins(@Any Instance<Origins> platforms, ReadOnce reads, UpstreamReads upstream) {
        this.platforms = new ByPlatform<>(platforms);
        this.reads = reads;
        this.upstream = upstream;
    }

    private Origins of(Store store) {
        return platforms.of(store);
    }

    @Override
    public Uni<List<Origin>> all(Store store) {
        return store.can(Capability.ORIGIN_GROUPS)
                ? reads.once(
                        new Key("origins", store.key()),
                        () -> upstream.read(
                                Question.all("origins", store.key()),
                                () -> of(store).all(store)))
                : Uni.createFrom().item(List.of());
    }

    @Override
    public Uni<List<Origin>> byIds(Store store, Collection<String> ids) {
        if (!store.can(Capability.ORIGIN_GROUPS)) {
            return Uni.createFrom().item(List.of());
        }
        return reads.together(
                        new Key("origins by id", store.key()),
                        ids,
                        every -> upstream.read(
                                Question.byIds("origins by id", store.key(), every),
                                () -> of(store).byIds(store, every)))
                .map(origins -> origins.stream()
                        .filter(origin -> ids.contains(origin.nativeId()))
                        .toList());
    }
}
