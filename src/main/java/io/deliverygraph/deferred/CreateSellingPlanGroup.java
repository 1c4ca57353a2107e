package io.deliverygraph.deferred;

import io.deliverygraph.graph.GlobalIdOf;
import io.deliverygraph.graph.Kind;
import io.deliverygraph.graph.Lists;
import io.deliverygraph.rule.CodePoints;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** Makes a way of selling, with its plans and what can be bought with it. Limits: Shopify contract 5 and 10. */
@Description("Makes a way of selling, with its plans and what can be bought with it.")
public record CreateSellingPlanGroup(
        @Id @NonNull @GlobalIdOf(Kind.STORE) String storeId,

        @NonNull @CodePoints(min = 1, max = 255, blank = false) @Description("What buyers see, 1 to 255 characters.")
        String name,

        @CodePoints(min = 1, max = 255, blank = false) @Description("What staff call it, 1 to 255 characters.")
        String merchantCode,

        @NonNull
        @Size(min = 1, message = "{list.empty}")
        @Size(max = MOST_PLANS, message = "{list.tooMany}")
        @Description("1 to 31 plans.")
        List<@Valid @NonNull NewSellingPlan> plans,

        @DefaultValue("[]")
        @Size(max = MOST_ITEMS, message = "{list.tooMany}")
        @Description("The platform's own ids, 250 at most, each with or without gid://shopify/Product/ before it.")
        List<@NonNull @Pattern(regexp = PRODUCT, message = "{nativeId.product}") String> productIds,

        @DefaultValue("[]")
        @Size(max = MOST_ITEMS, message = "{list.tooMany}")
        @Description(
                "The platform's own ids, 250 at most, each with or without gid://shopify/ProductVariant/ before it.")
        List<@NonNull @Pattern(regexp = VARIANT, message = "{nativeId.variant}") String> variantIds) {

    /** A group holds so many plans (S3). */
    static final int MOST_PLANS = 31;

    /** Longer lists are refused (Shopify contract 10). */
    static final int MOST_ITEMS = 250;

    static final String PRODUCT = "(gid://shopify/Product/)?[0-9]{1,19}";
    static final String VARIANT = "(gid://shopify/ProductVariant/)?[0-9]{1,19}";

    public CreateSellingPlanGroup {
        plans = Lists.orEmpty(plans);
        productIds = Lists.orEmpty(productIds);
        variantIds = Lists.orEmpty(variantIds);
    }
}
