package io.deliverygraph.profile;

import io.deliverygraph.geo.Place;
import io.deliverygraph.graph.Lists;
import io.deliverygraph.rule.CountryCode;
import io.deliverygraph.rule.SubdivisionsOfCountry;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A country to serve, whole or in part. Limits: Wix contract 3.3. */
@SubdivisionsOfCountry
@Description("A country to serve, whole or in part.")
public record DestinationSet(
        @NonNull @CountryCode @Description("ISO 3166-1 alpha-2, upper case.")
        String countryCode,

        @DefaultValue("[]")
        @Size(max = 100, message = "{list.tooMany}")
        @Description(
                "Full ISO 3166-2 codes of that country, such as US-CA, 100 at most; empty means the whole country.")
        List<@NonNull String> subdivisions)
        implements Place {

    public DestinationSet {
        subdivisions = Lists.orEmpty(subdivisions);
    }
}
