package io.deliverygraph.platform;

import io.deliverygraph.deferred.CreateSellingPlanGroup;
import io.deliverygraph.deferred.DeleteSellingPlanGroup;
import io.deliverygraph.deferred.SellingPlanGroup;
import io.deliverygraph.deferred.SellingPlanGroups;
import io.deliverygraph.deferred.UpdateSellingPlanGroup;
import io.deliverygraph.platform.ReadOnce.Key;
import io.deliverygraph.store.Capability;
import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Selling plan groups of any store: finds the store's platform, and reads nothing twice in a request. */
@ApplicationScoped
public class PlatformSellingPlanGroups implements SellingPlanGroups {

    private final ByPlatform<SellingPlanGroups> platforms;
    private final ReadOnce reads;
    private final UpstreamReads upstream;

    PlatformSellingPlanGroups(@Any Instance<SellingPlanGroups> platforms, ReadOnce reads, UpstreamReads upstream) {
        this.platforms = new ByPlatform<>(platforms);
        this.reads = reads;
        this.upstream = upstream;
    }

    private SellingPlanGroups of(Store store) {
        return platforms.of(store);
    }

    @Override
    public Uni<List<SellingPlanGroup>> all(Store store) {
        return store.can(Capability.SELLING_PLANS)
                ? reads.once(
                        everyGroup(store),
                        () -> upstream.read(
                                Question.all("selling plan groups", store.key()),
                                () -> of(store).all(store)))
                : Uni.createFrom().item(List.of());
    }

    @Override
    public Uni<List<SellingPlanGroup>> byIds(Store store, Collection<String> ids) {
        if (ids.isEmpty() || !store.can(Capability.SELLING_PLANS)) {
            return Uni.createFrom().item(List.of());
        }
        Uni<List<SellingPlanGroup>> read = reads.has(everyGroup(store))
                ? all(store)
                : reads.once(
                        new Key("selling plan groups " + new TreeSet<>(ids), store.key()), () -> together(store, ids));
        return read.map(groups ->
                groups.stream().filter(group -> ids.contains(group.nativeId())).toList());
    }

    @Override
    public Uni<List<Items>> items(Store store, Collection<String> groupIds) {
        return reads.together(
                        new Key("items of selling plan groups", store.key()),
                        groupIds,
                        every -> upstream.read(
                                Question.byIds("items of selling plan groups", store.key(), every),
                                () -> of(store).items(store, every)))
                .map(all -> all.stream()
                        .filter(each -> groupIds.contains(each.groupNativeId()))
                        .toList());
    }

    private Uni<List<SellingPlanGroup>> together(Store store, Collection<String> ids) {
        return reads.together(
                new Key("selling plan groups by id", store.key()),
                ids,
                every -> upstream.read(
                        Question.byIds("selling plan groups by id", store.key(), every),
                        () -> of(store).byIds(store, every)));
    }

    private static Key everyGroup(Store store) {
        return new Key("selling plan groups", store.key());
    }

    @Override
    public Uni<SellingPlanGroup> create(Store store, CreateSellingPlanGroup command) {
        return of(store).create(store, command);
    }

    @Override
    public Uni<SellingPlanGroup> update(SellingPlanGroup present, Items held, UpdateSellingPlanGroup command) {
        return of(present.store()).update(present, held, command);
    }

    @Override
    public Uni<Void> delete(Store store, DeleteSellingPlanGroup command) {
        return of(store).delete(store, command);
    }
}
