package io.deliverygraph.profile;

import io.deliverygraph.geo.Place;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A country that a region serves, whole or in part. */
@Description("A country that a region serves, whole or in part.")
public record Destination(
        @NonNull @Description("ISO 3166-1 alpha-2.") String countryCode,
        boolean wholeCountry,

        @NonNull @Description("Full ISO 3166-2 codes such as US-CA; empty for the whole country.")
        List<@NonNull String> subdivisions,

        @NonNull @Description("Platform codes that have no checked ISO 3166-2 counterpart, as the platform wrote them.")
        List<@NonNull String> nativeSubdivisions) {

    public Destination {
        subdivisions = List.copyOf(subdivisions);
        nativeSubdivisions = List.copyOf(nativeSubdivisions);
    }

    /**
     * The ground it covers; codes that we do not know are compared as they are. Not an interface of this record: the
     * engine would take that into the graph.
     */
    Place place() {
        return Place.of(
                countryCode,
                Stream.concat(subdivisions.stream(), nativeSubdivisions.stream())
                        .toList());
    }

    /** What a caller asked for, as it will be. */
    static Destination of(DestinationSet wanted) {
        return new Destination(wanted.countryCode(), wanted.subdivisions().isEmpty(), wanted.subdivisions(), List.of());
    }
}
