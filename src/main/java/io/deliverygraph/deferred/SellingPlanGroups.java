package io.deliverygraph.deferred;

import io.deliverygraph.profile.ProfileItem;
import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;

/**
 * Selling plan groups of a store at its platform. Every method fails with
 * {@link io.deliverygraph.graph.PlatformException} and with nothing else.
 */
public interface SellingPlanGroups {

    /** All of a store's, of every app; empty, without a call, on a platform that has none. */
    Uni<List<SellingPlanGroup>> all(Store store);

    /** Those of these native ids that exist, with one call. */
    Uni<List<SellingPlanGroup>> byIds(Store store, Collection<String> nativeIds);

    /** What these groups hold, ordered by product id: all of it, with as few calls as it fits into. */
    Uni<List<Items>> items(Store store, Collection<String> groupNativeIds);

    Uni<SellingPlanGroup> create(Store store, CreateSellingPlanGroup command);

    /**
     * With one call. Where a part fails behind others that are done, the failure is a refusal that says so.
     *
     * @param present the group as it is
     * @param held what it holds; null where the command adds and removes nothing
     */
    Uni<SellingPlanGroup> update(SellingPlanGroup present, Items held, UpdateSellingPlanGroup command);

    Uni<Void> delete(Store store, DeleteSellingPlanGroup command);

    /**
     * What one group holds.
     *
     * @param items a product that is held as a whole names no variants
     * @param variantNativeIds all variants that are held by themselves, those of products held as a whole as well
     */
    record Items(String groupNativeId, List<ProfileItem> items, List<String> variantNativeIds) {
        public Items {
            items = List.copyOf(items);
            variantNativeIds = List.copyOf(variantNativeIds);
        }
    }
}
