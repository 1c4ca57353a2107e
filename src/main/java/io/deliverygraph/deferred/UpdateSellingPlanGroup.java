package io.deliverygraph.deferred;

import static io.deliverygraph.deferred.CreateSellingPlanGroup.MOST_ITEMS;
import static io.deliverygraph.deferred.CreateSellingPlanGroup.MOST_PLANS;
import static io.deliverygraph.deferred.CreateSellingPlanGroup.PRODUCT;
import static io.deliverygraph.deferred.CreateSellingPlanGroup.VARIANT;

import io.deliverygraph.graph.GlobalIdOf;
import io.deliverygraph.graph.IdsOfOneStore;
import io.deliverygraph.graph.Kind;
import io.deliverygraph.graph.Lists;
import io.deliverygraph.rule.CodePoints;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** Changes a way of selling. Limits: Shopify contract 5 and 10. */
@IdsOfOneStore
@Description("Left out or null means unchanged. Adding what is there and removing what is not there changes nothing.")
public record UpdateSellingPlanGroup(
        @Id @NonNull @GlobalIdOf(Kind.SELLING_PLAN_GROUP) String id,

        @CodePoints(min = 1, max = 255, blank = false) @Description("What buyers see, 1 to 255 characters.")
        String name,

        @CodePoints(min = 1, max = 255, blank = false) @Description("What staff call it, 1 to 255 characters.")
        String merchantCode,

        @DefaultValue("[]")
        @Size(max = MOST_PLANS, message = "{list.tooMany}")
        @Description("31 at most, those that stay counted.")
        List<@Valid @NonNull NewSellingPlan> addPlans,

        @Id
        @DefaultValue("[]")
        @Size(max = MOST_PLANS, message = "{list.tooMany}")
        @Description("Plans of this group; one at least must stay or be added.")
        List<@NonNull @GlobalIdOf(Kind.SELLING_PLAN) String> removePlanIds,

        @DefaultValue("[]") @Size(max = MOST_ITEMS, message = "{list.tooMany}") @Description("250 at most.")
        List<@NonNull @Pattern(regexp = PRODUCT, message = "{nativeId.product}") String> addProductIds,

        @DefaultValue("[]") @Size(max = MOST_ITEMS, message = "{list.tooMany}") @Description("250 at most.")
        List<@NonNull @Pattern(regexp = PRODUCT, message = "{nativeId.product}") String> removeProductIds,

        @DefaultValue("[]") @Size(max = MOST_ITEMS, message = "{list.tooMany}") @Description("250 at most.")
        List<@NonNull @Pattern(regexp = VARIANT, message = "{nativeId.variant}") String> addVariantIds,

        @DefaultValue("[]") @Size(max = MOST_ITEMS, message = "{list.tooMany}") @Description("250 at most.")
        List<@NonNull @Pattern(regexp = VARIANT, message = "{nativeId.variant}") String> removeVariantIds) {

    public UpdateSellingPlanGroup {
        addPlans = Lists.orEmpty(addPlans);
        removePlanIds = Lists.orEmpty(removePlanIds);
        addProductIds = Lists.orEmpty(addProductIds);
        removeProductIds = Lists.orEmpty(removeProductIds);
        addVariantIds = Lists.orEmpty(addVariantIds);
        removeVariantIds = Lists.orEmpty(removeVariantIds);
    }

    /** Whether it concerns what the group holds. */
    @Ignore
    public boolean changesItems() {
        return Stream.of(addProductIds, removeProductIds, addVariantIds, removeVariantIds)
                .anyMatch(list -> !list.isEmpty());
    }

    /** Whether it concerns the group itself or its plans. */
    @Ignore
    public boolean changesGroup() {
        return Stream.of(name, merchantCode).anyMatch(Objects::nonNull)
                || !addPlans.isEmpty()
                || !removePlanIds.isEmpty();
    }
}
