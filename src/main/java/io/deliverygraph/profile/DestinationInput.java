package io.deliverygraph.profile;

import io.deliverygraph.geo.Whereabouts;
import io.deliverygraph.rule.CodePoints;
import io.deliverygraph.rule.CountryCode;
import io.deliverygraph.rule.SubdivisionOfCountry;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Where a buyer wants something sent. */
@Input("DestinationInput")
@SubdivisionOfCountry
@Description("Where a buyer wants something sent.")
public record DestinationInput(
        @NonNull @CountryCode @Description("ISO 3166-1 alpha-2, upper case.")
        String countryCode,

        @Description("Full ISO 3166-2 code of that country, such as US-CA; null matches no region that lists only "
                + "subdivisions.")
        String subdivision,

        @CodePoints(max = 20)
        @Description("20 characters at most. No rule of a platform that we know looks at it, so it changes no answer.")
        String postalCode)
        implements Whereabouts {}
