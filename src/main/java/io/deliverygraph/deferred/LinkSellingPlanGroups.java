package io.deliverygraph.deferred;

import io.deliverygraph.graph.GlobalIdOf;
import io.deliverygraph.graph.IdsOfOneStore;
import io.deliverygraph.graph.Kind;
import io.deliverygraph.graph.Lists;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** Links selling plan groups to a profile, or takes the links away. */
@IdsOfOneStore
@Description("Links selling plan groups to a profile, or takes the links away.")
public record LinkSellingPlanGroups(
        @Id @NonNull @GlobalIdOf(Kind.PROFILE) String profileId,

        @Description("The profile's, as last read; checked when given.")
        String revision,

        @Id
        @NonNull
        @Size(min = 1, message = "{list.empty}")
        @Size(max = CreateSellingPlanGroup.MOST_ITEMS, message = "{list.tooMany}")
        @Description("1 to 250 groups of the profile's store.")
        List<@NonNull @GlobalIdOf(Kind.SELLING_PLAN_GROUP) String> sellingPlanGroupIds) {

    public LinkSellingPlanGroups {
        sellingPlanGroupIds = Lists.orEmpty(sellingPlanGroupIds);
    }
}
