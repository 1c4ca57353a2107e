package io.deliverygraph.audit;

import io.deliverygraph.deferred.SellingPlanGroup;
import io.deliverygraph.profile.ShopifyDeliveryProfile;
import java.util.stream.Stream;

/** A selling plan group and a profile that prices its shipping apart. */
record Priced(SellingPlanGroup group, ShopifyDeliveryProfile profile) {

    /** Profile by profile; links to groups that are gone are left out. */
    static Stream<Priced> in(SetUp setUp) {
        return setUp.profiles().stream()
                .filter(ShopifyDeliveryProfile.class::isInstance)
                .map(ShopifyDeliveryProfile.class::cast)
                .flatMap(profile -> setUp.groups().stream()
                        .filter(group -> profile.sellingPlanGroupNativeIds().contains(group.nativeId()))
                        .map(group -> new Priced(group, profile)));
    }
}
