package io.deliverygraph.profile;

import io.deliverygraph.graph.UserError;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** Answer of setDeliveryCarrierActive. */
@Description("Answer of setDeliveryCarrierActive.")
public record CarrierRowPayload(
        @Description("The row's switch after the change; null when there are user errors.")
        Boolean active,

        boolean dryRun,
        @NonNull List<@NonNull UserError> userErrors) {

    public CarrierRowPayload {
        userErrors = List.copyOf(userErrors);
    }
}
