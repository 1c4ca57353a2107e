package io.deliverygraph.profile;

import io.deliverygraph.graph.UserError;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** Answer of the mutations of profiles, regions and carriers. */
@Description(
        "Answer of the mutations of profiles, regions and carriers. On a dry run it shows what would be; things that "
                + "do not exist yet have ids that name nothing.")
public record DeliveryProfilePayload(
        @Description("The whole profile after the change; null when there are user errors.")
        DeliveryProfile deliveryProfile,

        @Description("The region that the change was about; null where there is none.")
        DeliveryRegion region,

        boolean dryRun,
        @NonNull List<@NonNull UserError> userErrors) {

    public DeliveryProfilePayload {
        userErrors = List.copyOf(userErrors);
    }

    static DeliveryProfilePayload of(ProfileChange change, boolean dryRun, List<UserError> userErrors) {
        return change == null
                ? new DeliveryProfilePayload(null, null, dryRun, userErrors)
                : new DeliveryProfilePayload(change.profile(), change.region(), dryRun, userErrors);
    }
}
