package io.deliverygraph.profile;

import io.deliverygraph.graph.GlobalIdOf;
import io.deliverygraph.graph.IdsOfOneStore;
import io.deliverygraph.graph.Kind;
import io.deliverygraph.graph.Lists;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** Changes how a carrier works in a region. */
@IdsOfOneStore
@Description("Left out or null means unchanged; a list replaces the whole list.")
public record UpdateDeliveryCarrier(
        @Id @NonNull @GlobalIdOf(Kind.REGION) String regionId,
        @Id @NonNull @GlobalIdOf(Kind.CARRIER) String carrierId,
        @Valid BackupRateChange backupRate,

        @Size(max = 10, message = "{list.tooMany}") @Description("10 at most.")
        List<@Valid NewSurcharge> surcharges) {

    public UpdateDeliveryCarrier {
        surcharges = Lists.orNull(surcharges);
    }
}
