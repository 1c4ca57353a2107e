package io.deliverygraph.deferred;

import io.deliverygraph.profile.DeliveryProfile;
import io.deliverygraph.profile.ShopifyDeliveryProfile;
import io.deliverygraph.store.Store;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which profile prices which selling plan groups. The platform tells it from the profile's side only (Shopify contract
 * 2.1). Pure.
 */
final class Links {

    private Links() {}

    /** Native ids of the groups that a profile prices. */
    static List<String> groupsOf(DeliveryProfile profile) {
        return profile instanceof ShopifyDeliveryProfile shopify ? shopify.sellingPlanGroupNativeIds() : List.of();
    }

    /** The profile that prices this group; empty when the group inherits. */
    static Optional<DeliveryProfile> profileOf(String groupNativeId, List<DeliveryProfile> profiles) {
        return profiles.stream()
                .filter(profile -> groupsOf(profile).contains(groupNativeId))
                .findFirst();
    }

    /** Native ids of all groups that these profiles of one store price. */
    static Set<String> linkedGroups(List<ShopifyDeliveryProfile> profiles, Store store) {
        return profiles.stream()
                .filter(profile -> profile.store().equals(store))
                .flatMap(profile -> profile.sellingPlanGroupNativeIds().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
