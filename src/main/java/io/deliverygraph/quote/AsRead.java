package io.deliverygraph.quote;

import io.deliverygraph.deferred.SellingPlanGroup;
import java.util.List;
import java.util.Map;

/**
 * What was read of a store for one question.
 *
 * @param groups all of the store's; empty where no line asks for a plan, and on a platform that has none
 * @param profilesOfItems native id of the profile of each item, by the id that the cart names; what the platform does
 *     not tell is left out
 */
record AsRead(Setup setup, List<SellingPlanGroup> groups, Map<String, String> profilesOfItems) {

    AsRead {
        groups = List.copyOf(groups);
        profilesOfItems = Map.copyOf(profilesOfItems);
    }
}
