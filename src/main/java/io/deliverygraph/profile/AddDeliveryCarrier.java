package io.deliverygraph.profile;

import io.deliverygraph.graph.GlobalIdOf;
import io.deliverygraph.graph.IdsOfOneStore;
import io.deliverygraph.graph.Kind;
import io.deliverygraph.graph.Lists;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** Puts a carrier to work in a region. Limits: Wix contract 3.4. */
@IdsOfOneStore
@Description("Puts a carrier to work in a region.")
public record AddDeliveryCarrier(
        @Id @NonNull @GlobalIdOf(Kind.REGION) String regionId,
        @Id @NonNull @GlobalIdOf(Kind.CARRIER) String carrierId,

        @Valid @Description("Wix demands one, with its amount.")
        BackupRateChange backupRate,

        @DefaultValue("[]") @Size(max = 10, message = "{list.tooMany}") @Description("10 at most.")
        List<@Valid @NonNull NewSurcharge> surcharges) {

    public AddDeliveryCarrier {
        surcharges = Lists.orEmpty(surcharges);
    }
}
