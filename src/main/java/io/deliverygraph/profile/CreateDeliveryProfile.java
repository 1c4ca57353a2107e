package io.deliverygraph.profile;

import io.deliverygraph.graph.GlobalIdOf;
import io.deliverygraph.graph.IdsOfOneStore;
import io.deliverygraph.graph.Kind;
import io.deliverygraph.graph.Lists;
import io.deliverygraph.rule.CodePoints;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** Makes a delivery profile, with its regions, in one step. Limits: Wix contract 3.1. */
@IdsOfOneStore
@Description("Makes a delivery profile, with its regions, in one step.")
public record CreateDeliveryProfile(
        @Id @NonNull @GlobalIdOf(Kind.STORE) String storeId,

        @NonNull @CodePoints(min = 1, max = 256) @Description("1 to 256 characters.")
        String name,

        @DefaultValue("[]") @Size(max = 100, message = "{list.tooMany}") @Description("100 at most.")
        List<@Valid @NonNull NewRegion> regions,

        @Id
        @Size(max = 250, message = "{list.tooMany}")
        @Description("Where goods ship from, 250 at most; only on platforms with ORIGIN_GROUPS.")
        List<@GlobalIdOf(Kind.ORIGIN) String> originIds) {

    public CreateDeliveryProfile {
        regions = Lists.orEmpty(regions);
        originIds = Lists.orEmpty(originIds);
    }
}
