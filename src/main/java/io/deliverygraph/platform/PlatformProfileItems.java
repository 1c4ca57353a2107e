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

    private final Instance<ProfileItems> platforms;
    private final ReadOnce reads;

    PlatformProfileItems(@Any Instance<ProfileItems> platforms, ReadOnce reads) {
        this.platforms = platforms;
        this.reads = reads;
    }

    private ProfileItems of(Store store) {
        return platforms.select(new On.Literal(store.platform())).get();
    }

    @Override
    public Uni<List<Page>> pages(Store store, Collection<String> profileIds, int first, String after) {
        return reads.together(
                        new Key("items " + first + " " + after, store.key()),
                        profileIds,
                        every -> of(store).pages(store, every, first, after))
                .map(pages -> pages.stream()
                        .filter(page -> profileIds.contains(page.profileNativeId()))
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
                        every -> of(store).profilesOf(store, every).map(homes -> List.copyOf(homes.entrySet())))
                .map(homes -> homes.stream()
                        .filter(home -> itemIds.contains(home.getKey()))
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
