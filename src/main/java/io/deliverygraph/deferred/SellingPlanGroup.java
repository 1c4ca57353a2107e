package io.deliverygraph.deferred;

import io.deliverygraph.graph.Node;
import io.deliverygraph.store.Store;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A way of selling, such as "Pre-order", with its plans.
 *
 * @param merchantCode what staff call it; null where there is none
 */
@Description("A way of selling, such as \"Pre-order\", with its plans.")
public record SellingPlanGroup(
        @Id @NonNull String id,
        @NonNull @Description("The platform's own id.") String nativeId,
        @NonNull Store store,
        @NonNull @Description("What buyers see.") String name,

        @Description("What staff call it; null where there is none.")
        String merchantCode,

        @NonNull List<@NonNull SellingPlan> plans)
        implements Node {

    public SellingPlanGroup {
        plans = List.copyOf(plans);
    }

    /** Each knows the group it stands in. */
    @Override
    public List<SellingPlan> plans() {
        return plans.stream().map(plan -> plan.in(this)).toList();
    }

    /** The plan with this native id. */
    public Optional<SellingPlan> plan(String planNativeId) {
        return plans().stream()
                .filter(plan -> plan.nativeId().equals(planNativeId))
                .findFirst();
    }

    /** Quick, for the maps that batches keep. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** All that may change: what is kept of a store is replaced, and told of, by what is not equal. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SellingPlanGroup group
                && group.id.equals(id)
                && group.name.equals(name)
                && Objects.equals(group.merchantCode, merchantCode)
                && group.plans.equals(plans);
    }
}
