package io.deliverygraph.platform;

import io.deliverygraph.platform.ReadOnce.Key;
import io.deliverygraph.profile.ProfileItems;
import io.deliverygraph.store.Capability;
import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Items of profiles of any store: finds the store's platform, and reads the same of several together. */
@ApplicationScoped
public class PlatformProfileItems implements ProfileItems {

    private final ByPlatform<ProfileItems> platforms;
    private final ReadOnce reads;
    private final UpstreamReads upstream;

    PlatformProfileItems(@Any Instance<ProfileItems> platforms, ReadOnce reads, UpstreamReads upstream) {
        this.platforms = new ByPlatform<>(platforms);
        this.reads = reads;
        this.upstream = upstream;
    }

    private ProfileItems of(Store store) {
        return platforms.of(store);
    }

    @Override
    public Uni<List<Page>> pages(Store store, Collection<String> profileIds, int first, String after) {
        String page = "items " + first + " " + after;
        return reads.together(
                        new Key(page, store.key()),
                        profileIds,
                        every -> upstream.read(
                                Question.byIds(page, store.key(), every),
                                () -> of(store).pages(store, every, first, after)))
                .map(pages -> pages.stream()
                        .filter(each -> profileIds.contains(each.profileNativeId()))
                        .toList());
    }

    @Override
    public Uni<Map<String, String>> profilesOf(Store store, Collection<String> itemIds) {
        if (itemIds.isEmpty() || !store.can(Capability.ITEM_ASSIGNMENT)) {
            return Uni.createFrom().item(Map.of());
        }
        return reads.together(
                        new Key("profiles of items", store.key()),
                        itemIds,
                        every -> upstream.read(
                                Question.byIds("profiles of items", store.key(), every),
                                () -> of(store).profilesOf(store, every).map(homes -> List.copyOf(homes.entrySet()))))
                .map(homes -> homes.stream()
                        .filter(home -> itemIds.contains(home.getKey()))
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
