package io.deliverygraph.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TerritoryTest {

    private static final Place GERMANY = place("DE");
    private static final Place BAVARIA = place("DE", "DE-BY");
    private static final Place CALIFORNIA = place("US", "US-CA");
    private static final Place WEST_COAST = place("US", "US-WA", "US-OR", "US-CA");
    private static final Place NEW_YORK = place("US", "US-NY");
    private static final Territory REST_OF_WORLD = Territory.of(List.of());

    @Test
    void placesOfTwoCountriesDoNotOverlap() {
        assertThat(Territory.overlap(GERMANY, place("AT"))).isFalse();
    }

    @Test
    void aCountryOverlapsItselfAndEachOfItsSubdivisions() {
        assertThat(Territory.overlap(GERMANY, GERMANY)).isTrue();
        assertThat(Territory.overlap(GERMANY, BAVARIA)).isTrue();
        assertThat(Territory.overlap(BAVARIA, GERMANY)).isTrue();
    }

    @Test
    void subdivisionsOverlapOnlyWhereOneIsShared() {
        assertThat(Territory.overlap(WEST_COAST, CALIFORNIA)).isTrue();
        assertThat(Territory.overlap(CALIFORNIA, WEST_COAST)).isTrue();
        assertThat(Territory.overlap(WEST_COAST, NEW_YORK)).isFalse();
    }

    @Test
    void codesAreComparedExactly() {
        assertThat(Territory.overlap(place("US", "US-PR"), place("PR"))).isFalse();
        assertThat(Territory.overlap(place("us"), place("US"))).isFalse();
    }

    @Test
    void restOfWorldOverlapsOnlyRestOfWorld() {
        Territory named = Territory.of(List.of(GERMANY));

        assertThat(REST_OF_WORLD.isRestOfWorld()).isTrue();
        assertThat(named.isRestOfWorld()).isFalse();
        assertThat(REST_OF_WORLD.overlaps(Territory.of(List.of()))).isTrue();
        assertThat(REST_OF_WORLD.overlaps(named)).isFalse();
        assertThat(named.overlaps(REST_OF_WORLD)).isFalse();
    }

    @Test
    void restOfWorldBesideNamedPlacesOverlapsWhatEitherOverlaps() {
        Territory mixed = Territory.withRestOfWorld(List.of(GERMANY));

        assertThat(mixed.isRestOfWorld()).isTrue();
        assertThat(mixed.overlaps(REST_OF_WORLD)).isTrue();
        assertThat(REST_OF_WORLD.overlaps(mixed)).isTrue();
        assertThat(mixed.overlaps(Territory.of(List.of(BAVARIA)))).isTrue();
        assertThat(Territory.of(List.of(BAVARIA)).overlaps(mixed)).isTrue();
        assertThat(mixed.overlaps(Territory.of(List.of(NEW_YORK)))).isFalse();
        assertThat(mixed.firstOverlapWith(REST_OF_WORLD)).isEmpty();
    }

    @Test
    void saysWhichPlaceMeetsWhichOfAnotherTerritory() {
        Territory ours = Territory.of(List.of(NEW_YORK, BAVARIA, CALIFORNIA));
        Territory theirs = Territory.of(List.of(WEST_COAST, GERMANY, BAVARIA));

        assertThat(ours.overlaps(theirs)).isTrue();
        assertThat(ours.firstOverlapWith(theirs)).contains(new Overlap(1, 1));
        assertThat(ours.firstOverlapWith(REST_OF_WORLD)).isEmpty();
        assertThat(ours.firstOverlapWith(Territory.of(List.of(place("FR"))))).isEmpty();
    }

    @Test
    void listsEachPlaceThatMeetsAnEarlierOne() {
        Territory territory = Territory.of(List.of(CALIFORNIA, GERMANY, NEW_YORK, WEST_COAST, BAVARIA, CALIFORNIA));

        assertThat(territory.overlapsWithin()).containsExactly(new Overlap(0, 3), new Overlap(1, 4), new Overlap(0, 5));
    }

    @Test
    void aSubdivisionNamedTwiceInOnePlaceIsNoOverlap() {
        assertThat(Territory.of(List.of(place("US", "US-CA", "US-CA"))).overlapsWithin())
                .isEmpty();
    }

    @Test
    void takesPlacesThatAreNothingElseBesides() {
        assertThat(Territory.overlap(Place.of("US", List.of("US-CA")), WEST_COAST))
                .isTrue();
        assertThat(Place.of("US", List.of("US-CA"))).isEqualTo(Place.of("US", List.of("US-CA")));
    }

    @Test
    void copesWithInputThatIsNotYetValidated() {
        Territory territory = Territory.of(
                Arrays.asList(null, place(null), place(null), place("US", (String) null), GERMANY, GERMANY));

        assertThat(territory.overlapsWithin()).containsExactly(new Overlap(4, 5));
        assertThat(territory.overlaps(territory)).isTrue();
    }

    @Test
    void agreesWithComparingEveryPairByHand() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            List<Place> ours = somePlaces(random);
            List<Place> theirs = somePlaces(random);

            assertThat(Territory.of(ours).overlapsWithin())
                    .as("within %s", ours)
                    .isEqualTo(pairsWithin(ours));
            assertThat(Territory.of(ours).firstOverlapWith(Territory.of(theirs)))
                    .as("%s with %s", ours, theirs)
                    .isEqualTo(pairsOf(ours, theirs).stream().findFirst());
        }
    }

    private static List<Overlap> pairsWithin(List<Place> places) {
        List<Overlap> pairs = new ArrayList<>();
        for (int later = 0; later < places.size(); later++) {
            Place place = places.get(later);
            int here = later;
            IntStream.range(0, later)
                    .filter(earlier -> overlapByHand(places.get(earlier), place))
                    .limit(1)
                    .forEach(earlier -> pairs.add(new Overlap(earlier, here)));
        }
        return pairs;
    }

    private static List<Overlap> pairsOf(List<Place> ours, List<Place> theirs) {
        return IntStream.range(0, ours.size())
                .boxed()
                .flatMap(our -> IntStream.range(0, theirs.size())
                        .filter(their -> overlapByHand(ours.get(our), theirs.get(their)))
                        .mapToObj(their -> new Overlap(our, their)))
                .toList();
    }

    private static boolean overlapByHand(Place one, Place other) {
        return one.countryCode().equals(other.countryCode())
                && (one.subdivisions().isEmpty()
                        || other.subdivisions().isEmpty()
                        || one.subdivisions().stream().anyMatch(other.subdivisions()::contains));
    }

    private static List<Place> somePlaces(Random random) {
        return random.ints(random.nextInt(6), 0, 4)
                .mapToObj(country -> somePlace(random, "C" + country))
                .toList();
    }

    private static Place somePlace(Random random, String country) {
        String[] subdivisions = random.ints(random.nextInt(4), 0, 6)
                .mapToObj(part -> country + "-" + part)
                .toArray(String[]::new);
        return place(country, subdivisions);
    }

    private static Place place(String countryCode, String... subdivisions) {
        return new TestPlace(countryCode, Arrays.asList(subdivisions));
    }

    private record TestPlace(String countryCode, List<String> subdivisions) implements Place {}
}
