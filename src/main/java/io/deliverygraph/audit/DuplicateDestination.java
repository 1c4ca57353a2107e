package io.deliverygraph.audit;

import io.deliverygraph.profile.DeliveryRegion;
import io.deliverygraph.profile.Destination;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A place that one region names twice: as two destinations, or twice in one. One finding for each country. */
final class DuplicateDestination implements Check {

    @Override
    public Stream<Finding> in(SetUp setUp) {
        return setUp.regions().stream().flatMap(region -> twice(region).map(country -> finding(region, country)));
    }

    private static Stream<String> twice(DeliveryRegion region) {
        List<Destination> places = region.destinations();
        Stream<String> again = region.territory().overlapsWithin().stream()
                .map(overlap -> places.get(overlap.second()).countryCode());
        Stream<String> withinOne =
                places.stream().filter(DuplicateDestination::repeats).map(Destination::countryCode);
        return Stream.concat(again, withinOne).distinct();
    }

    private static boolean repeats(Destination place) {
        return Set.copyOf(place.subdivisions()).size() < place.subdivisions().size()
                || Set.copyOf(place.nativeSubdivisions()).size()
                        < place.nativeSubdivisions().size();
    }

    private static Finding finding(DeliveryRegion region, String country) {
        return Finding.info(
                        AuditCode.DUPLICATE_DESTINATION, "audit.duplicateDestination", "remedy.duplicateDestination")
                .at(region)
                .with("country", country);
    }
}
