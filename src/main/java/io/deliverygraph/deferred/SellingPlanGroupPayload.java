package io.deliverygraph.deferred;

import io.deliverygraph.graph.UserError;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** Answer of the mutations of selling plan groups. */
@Description("Answer of the mutations of selling plan groups. On a dry run it shows what would be; things that do not "
        + "exist yet have ids that name nothing.")
public record SellingPlanGroupPayload(
        @Description("The group after the change; null when there are user errors.")
        SellingPlanGroup sellingPlanGroup,

        boolean dryRun,
        @NonNull List<@NonNull UserError> userErrors) {

    public SellingPlanGroupPayload {
        userErrors = List.copyOf(userErrors);
    }
}
