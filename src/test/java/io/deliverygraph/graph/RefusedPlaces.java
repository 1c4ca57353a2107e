package io.deliverygraph.graph;

import static io.deliverygraph.graph.RefusedInput.broken;
import static io.deliverygraph.testing.DemoSite.GENERAL;
import static io.deliverygraph.testing.DemoSite.profileId;
import static io.deliverygraph.testing.Inputs.input;
import static io.deliverygraph.testing.Inputs.place;
import static io.deliverygraph.testing.Inputs.with;

import io.deliverygraph.testing.Mutation;
import io.deliverygraph.testing.Refusable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Countries and subdivisions that do not exist, that Wix serves only as a whole, or that are served already. */
final class RefusedPlaces {

    /** A real subdivision of each country that Wix does not divide (7.3). */
    private static final List<String> UNDIVIDED = List.of(
            "AT-9", "BE-VAN", "BS-AK", "CH-ZH", "CI-AB", "CZ-10", "DO-01", "GR-A", "NO-03", "PL-MZ", "RS-00", "SD-KH",
            "SI-061", "SK-BL", "SN-DK");

    private RefusedPlaces() {}

    static Stream<RefusedInput> all() {
        return Stream.of(unknown(), undivided(), taken()).flatMap(each -> each);
    }

    private static Stream<RefusedInput> unknown() {
        String country = "INVALID_COUNTRY input.destinations.0.countryCode";
        String subdivision = "INVALID_SUBDIVISION input.destinations.0.subdivisions.";
        return Stream.of(
                added(place("XX"), country),
                added(place("jp"), country),
                added(place(""), country),
                added(place("JPN"), country),
                added(place("XK"), country),
                added(place("XX", "XX-1"), country),
                added(place("US", "US-CA", "US-ZZ"), subdivision + 1),
                added(place("US", "CA-ON"), subdivision + 0),
                added(place("US", "us-ca"), subdivision + 0),
                added(place("US", "CA"), subdivision + 0),
                added(place("US", ""), subdivision + 0),
                broken(
                        Mutation.UPDATE_REGION,
                        "destinations",
                        List.of(place("FR"), place("ZZ")),
                        "INVALID_COUNTRY input.destinations.1.countryCode"),
                broken(
                        Mutation.CREATE_PROFILE,
                        "regions",
                        List.of(input("name", "A", "destinations", List.of(place("US", "US-ZZ")))),
                        "INVALID_SUBDIVISION input.regions.0.destinations.0.subdivisions.0"));
    }

    private static Stream<RefusedInput> undivided() {
        return UNDIVIDED.stream().flatMap(code -> {
            Map<String, Object> place = place(code.substring(0, 2), code);
            return Stream.of(
                    added(place, "SUBDIVISION_UNSUPPORTED input.destinations.0.subdivisions"),
                    broken(
                            Mutation.CREATE_PROFILE,
                            "regions",
                            List.of(input("name", "A", "destinations", List.of(place))),
                            "SUBDIVISION_UNSUPPORTED input.regions.0.destinations.0.subdivisions"));
        });
    }

    private static Stream<RefusedInput> taken() {
        String overlap = "DESTINATION_OVERLAP input.destinations";
        return Stream.of(
                inGeneral(List.of(place("LI"), place("US")), overlap + ".1"),
                inGeneral(List.of(place("US", "US-VT", "US-CA")), overlap + ".0"),
                inGeneral(List.of(place("DE", "DE-BY")), overlap + ".0"),
                inGeneral(List.of(place("AU")), overlap + ".0"),
                inGeneral(List.of(), overlap),
                broken(Mutation.UPDATE_REGION, "destinations", List.of(place("US", "US-CA")), overlap + ".0"),
                broken(Mutation.UPDATE_REGION, "destinations", List.of(), overlap),
                added(List.of(place("FR"), place("FR")), overlap + ".1"),
                added(List.of(place("FR"), place("FR", "FR-01")), overlap + ".1"),
                added(List.of(place("FR", "FR-01"), place("FR")), overlap + ".1"),
                added(List.of(place("FR", "FR-01"), place("FR", "FR-02", "FR-01")), overlap + ".1"),
                created(List.of(place("FR")), List.of(place("FR", "FR-01")), 1),
                created(List.of(place("FR", "FR-01")), List.of(place("FR")), 1),
                created(List.of(), List.of(), 1));
    }

    private static RefusedInput created(List<?> one, List<?> other, int blamed) {
        return broken(
                Mutation.CREATE_PROFILE,
                "regions",
                List.of(input("name", "A", "destinations", one), input("name", "B", "destinations", other)),
                "DESTINATION_OVERLAP input.regions." + blamed + ".destinations");
    }

    private static RefusedInput inGeneral(List<?> places, String problem) {
        Map<String, Object> input = with(Refusable.good(Mutation.ADD_REGION), "profileId", profileId(GENERAL));
        return new RefusedInput(Mutation.ADD_REGION, with(input, "destinations", places), List.of(problem));
    }

    private static RefusedInput added(Map<String, Object> place, String problem) {
        return added(List.of(place), problem);
    }

    private static RefusedInput added(List<?> places, String problem) {
        return broken(Mutation.ADD_REGION, "destinations", places, problem);
    }
}
