package io.deliverygraph.platform;

import io.deliverygraph.platform.ReadOnce.Key;
import io.deliverygraph.profile.ProfileItems;
import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Collection;
import java.util.List;

/** Items of profiles of any store: finds the store's platform, and reads the same page of several profiles together. */
@ApplicationScoped
public class PlatformProfileItems implements ProfileItems {

    private final Instance<ProfileItems> platforms;
    private final ReadOnce reads;

    PlatformProfileItems(@Any Instance<ProfileItems> platforms, ReadOnce reads) {
        this.platforms = platforms;
        this.reads = reads;
    }

    @Override
    public Uni<List<Page>> pages(Store store, Collection<String> profileIds, int first, String after) {
        ProfileItems platform =
                platforms.select(new On.Literal(store.platform())).get();
        return reads.together(
                        new Key("items " + first + " " + after, store.key()),
                        profileIds,
                        every -> platform.pages(store, every, first, after))
                .map(pages -> pages.stream()
                        .filter(page -> profileIds.contains(page.profileNativeId()))
                        .toList());
    }
}
