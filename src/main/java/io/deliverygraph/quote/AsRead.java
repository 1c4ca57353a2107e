package io.deliverygraph.quote;

import io.deliverygraph.deferred.SellingPlan;
import io.deliverygraph.deferred.SellingPlanGroup;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was read of a store for one question.
 *
 * @param plans all of the store's, by global id, each in its group; empty where no line asks for one, and on a platform
 *     that has none
 * @param profilesOfItems native id of the profile of each item, by the id that the cart names; what the platform does
 *     not tell is left out
 */
record AsRead(Setup setup, Map<String, SellingPlan> plans, Map<String, String> profilesOfItems) {

    AsRead {
        plans = Map.copyOf(plans);
        profilesOfItems = Map.copyOf(profilesOfItems);
    }

    /** A group makes its plans anew whenever it is asked, so each is asked once. */
    static AsRead of(Setup setup, List<SellingPlanGroup> groups, Map<String, String> profilesOfItems) {
        Map<String, SellingPlan> plans = new HashMap<>();
        groups.stream().flatMap(group -> group.plans().stream()).forEach(plan -> plans.putIfAbsent(plan.id(), plan));
        return new AsRead(setup, plans, profilesOfItems);
    }
}
