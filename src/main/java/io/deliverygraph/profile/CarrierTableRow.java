package io.deliverygraph.profile;

import jakarta.json.JsonObject;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** One row, which setDeliveryCarrierActive switches. */
@Description("One row, which setDeliveryCarrierActive switches.")
public record CarrierTableRow(
        @Id @NonNull String id,
        boolean active,

        @NonNull @Description("The cells by column key.") JsonObject cells) {}
