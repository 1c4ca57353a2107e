package io.deliverygraph.profile;

import io.deliverygraph.geo.Territory;
import io.deliverygraph.graph.Problem;
import io.deliverygraph.graph.UserErrorCode;
import io.deliverygraph.store.Feature;
import io.deliverygraph.store.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What must hold between a region and the rest of its store (Wix contract 7.2 to 7.4). Pure. */
public final class RegionChecks {

    private RegionChecks() {}

    /** Names are unique in a profile, compared exactly. */
    static List<Problem> nameTaken(List<DeliveryRegion> others, String name) {
        return others.stream().anyMatch(other -> other.name().equals(name))
                ? List.of(Problem.at(UserErrorCode.NAME_TAKEN, "region.nameTaken", "name"))
                : List.of();
    }

    /** No place may be in two regions of a profile. One problem for each destination that is taken. */
    static List<Problem> overlaps(List<DeliveryRegion> others, List<DestinationSet> wanted) {
        if (wanted.isEmpty()) {
            return others.stream()
                    .filter(other -> other.territory().isRestOfWorld())
                    .findFirst()
                    .map(other -> List.of(overlap("region.overlapsRestOfWorld", other, "destinations")))
                    .orElse(List.of());
        }
        return IntStream.range(0, wanted.size())
                .boxed()
                .flatMap(index -> firstServing(others, wanted.get(index))
                        .map(other -> overlap("region.overlaps", other, "destinations", index))
                        .stream())
                .toList();
    }

    private static Optional<DeliveryRegion> firstServing(List<DeliveryRegion> others, DestinationSet place) {
        return others.stream()
                .filter(other -> other.territory().overlaps(Territory.of(List.of(place))))
                .findFirst();
    }

    private static Problem overlap(String key, DeliveryRegion other, Object... path) {
        return Problem.at(UserErrorCode.DESTINATION_OVERLAP, key, path).with("region", other.name());
    }

    /** Some countries can only be served as a whole, and some parts of others not by themselves. */
    public static List<Problem> subdivisionsUnsupported(SiteSetup setup, List<DestinationSet> wanted, Object... path) {
        Limits limits = setup.store().limits();
        List<Problem> problems = new ArrayList<>();
        for (int index = 0; index < wanted.size(); index++) {
            DestinationSet place = wanted.get(index);
            if (place.subdivisions().isEmpty()) {
                continue;
            }
            if (!limits.dividesCountry(place.countryCode())) {
                problems.add(Problem.at(
                        UserErrorCode.SUBDIVISION_UNSUPPORTED,
                        "destination.wholeCountryOnly",
                        behind(path, "destinations", index, "subdivisions")));
                continue;
            }
            for (int at = 0; at < place.subdivisions().size(); at++) {
                if (!limits.hasSubdivision(place.subdivisions().get(at))) {
                    problems.add(Problem.at(
                            UserErrorCode.SUBDIVISION_UNSUPPORTED,
                            "destination.subdivisionUnsupported",
                            behind(path, "destinations", index, "subdivisions", at)));
                }
            }
        }
        return problems;
    }

    private static Object[] behind(Object[] path, Object... steps) {
        return Stream.concat(Stream.of(path), Stream.of(steps)).toArray();
    }

    /** The site's destinations are counted over all profiles. */
    static List<Problem> budget(SiteSetup setup, int more, int fewer, Object... path) {
        int limit = setup.store().limits().destinations();
        int free = limit - setup.destinationsUsed() + fewer;
        return more <= free
                ? List.of()
                : List.of(Problem.at(UserErrorCode.LIMIT_EXCEEDED, "site.destinations", path)
                        .with("limit", limit)
                        .with("free", Math.max(0, free)));
    }

    /** A region that cannot be switched off cannot be made or left switched off. */
    static List<Problem> noSwitch(SiteSetup setup, Boolean active, Object... path) {
        return !Boolean.FALSE.equals(active) || setup.store().has(Feature.REGION_SWITCH)
                ? List.of()
                : List.of(Problem.at(UserErrorCode.NOT_REPRESENTABLE, "region.noSwitch", path));
    }

    /**
     * A list of destinations cannot say everything that a region may serve: the rest of the world beside named
     * countries, and subdivisions that only the platform knows.
     */
    static List<Problem> lost(DeliveryRegion present, List<DestinationSet> wanted) {
        List<Problem> problems = new ArrayList<>();
        if (present.restOfWorld() && !present.destinations().isEmpty()) {
            problems.add(Problem.at(UserErrorCode.NOT_REPRESENTABLE, "region.restOfWorldLost", "destinations"));
        }
        for (int index = 0; index < wanted.size(); index++) {
            DestinationSet place = wanted.get(index);
            boolean known = present.destinations().stream()
                    .filter(before -> !before.nativeSubdivisions().isEmpty())
                    .anyMatch(before -> before.countryCode().equals(place.countryCode()));
            if (known && !place.subdivisions().isEmpty()) {
                problems.add(Problem.at(
                        UserErrorCode.NOT_REPRESENTABLE, "region.nativeLost", "destinations", index, "subdivisions"));
            }
        }
        return problems;
    }

    /** A profile holds so many regions. */
    static List<Problem> tooMany(SiteSetup setup, int regions) {
        int limit = setup.store().limits().regionsOfProfile();
        return regions <= limit
                ? List.of()
                : List.of(Problem.of(UserErrorCode.LIMIT_EXCEEDED, "profile.regions")
                        .with("limit", limit));
    }

    /** Regions of one new profile among themselves: names, and no place twice. */
    public static List<Problem> amongThemselves(List<NewRegion> regions) {
        List<Problem> problems = new ArrayList<>();
        for (int index = 1; index < regions.size(); index++) {
            NewRegion region = regions.get(index);
            List<NewRegion> earlier = regions.subList(0, index);
            if (earlier.stream().anyMatch(other -> other.name().equals(region.name()))) {
                problems.add(Problem.at(UserErrorCode.NAME_TAKEN, "region.nameTaken", "regions", index, "name"));
            }
            Territory ground = Territory.of(region.destinations());
            if (earlier.stream()
                    .anyMatch(other -> Territory.of(other.destinations()).overlaps(ground))) {
                problems.add(Problem.at(
                        UserErrorCode.DESTINATION_OVERLAP, "region.overlapsEarlier", "regions", index, "destinations"));
            }
        }
        return problems;
    }
}
