package io.deliverygraph.coverage;

import io.deliverygraph.geo.Match;
import io.deliverygraph.profile.DeliveryProfile;
import io.deliverygraph.profile.DeliveryRegion;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** How one profile treats one place. */
@Description(
        "How one profile treats one place. On Shopify the zones of all its origin groups count, also from where goods do "
                + "not ship now; a quote picks one origin, so it may offer less.")
public record Coverage(
        @NonNull DeliveryProfile profile,

        @Description("The region that serves the place; null when none does. Inactive regions do not count. Of several "
                + "that match equally well, on Shopify one of the first origin group that has any, and the one with the "
                + "smallest id: our assumption, the platforms do not tell.")
        DeliveryRegion region,

        @NonNull @Description("By what the region serves the place.")
        Match matchedBy,

        @NonNull
        @Description(
                "Other active regions of the profile that match the place too, the most specific first. The rest of the "
                        + "world is not among them beside a region that names the place: it takes only what none "
                        + "names. On Shopify also the zones that serve it from the profile's other origin groups, "
                        + "behind those of the serving zone's own.")
        List<@NonNull DeliveryRegion> alsoMatched,

        @Description("Whether the serving region has an active option with an active rate, or a carrier, but for the "
                + "platform's own, with an active backup rate. Live rates of carriers are not known to us and do not count; conditions of rates are "
                + "not looked at.")
        boolean offersRates) {

    public Coverage {
        alsoMatched = List.copyOf(alsoMatched);
    }
}
