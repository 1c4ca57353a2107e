package io.deliverygraph.option;

import io.deliverygraph.graph.UserError;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** Answer of the mutations of shipping options. */
@Description(
        "Answer of the mutations of shipping options. On a dry run it shows what would be; an option that does not "
                + "exist yet has an id that names nothing.")
public record ShippingOptionPayload(
        @Description("The option after the change; null when there are user errors.")
        ShippingOption shippingOption,

        boolean dryRun,
        @NonNull List<@NonNull UserError> userErrors) {

    public ShippingOptionPayload {
        userErrors = List.copyOf(userErrors);
    }
}
