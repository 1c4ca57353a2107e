package io.deliverygraph.profile;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A product, with those of its variants that a profile or a selling plan group holds. */
@Description("A product, with those of its variants that a profile or a selling plan group holds.")
public record ProfileItem(
        @NonNull @Description("The platform's own id.") String productId,
        @NonNull String title,

        @NonNull @Description("The platform's own ids; empty where the product is held as a whole.")
        List<@NonNull String> variantIds) {

    public ProfileItem {
        variantIds = List.copyOf(variantIds);
    }
}
