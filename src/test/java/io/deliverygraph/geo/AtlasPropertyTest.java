package io.deliverygraph.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;

/**
 * The atlas agrees with reading all territories one after the other. Three countries of three parts each, so that
 * overlaps of every kind are frequent; {@code -Dproperty.seed=1234} asks for other territories.
 */
class AtlasPropertyTest {

    private static final long SEED = Long.getLong("property.seed", 20261122L);
    private static final int TRIES = Integer.getInteger("property.tries", 1_000);
    private static final List<String> COUNTRIES = List.of("AA", "BB", "CC");
    private static final List<String> PARTS = List.of("1", "2", "3");

    @Test
    void agreesWithReadingEveryTerritory() {
        JqwikSession.run(() -> {
            RandomGenerator<List<Territory>> territories =
                    territory().list().ofMaxSize(6).generator(TRIES, true);
            Random random = new Random(SEED);
            List<Match> seen = new ArrayList<>();
            for (int number = 0; number < TRIES; number++) {
                List<Territory> world = territories.next(random).value();
                seen.addAll(agrees(world, "seed " + SEED + ", try " + number));
            }
            assertThat(seen).as("too one-sided to find anything").contains(Match.values());
        });
    }

    private static List<Match> agrees(List<Territory> world, String which) {
        List<Integer> values = IntStream.range(0, world.size()).boxed().toList();
        Atlas<Integer> atlas = Atlas.of(values, world::get);
        List<Match> seen = new ArrayList<>();
        for (String country : List.of("AA", "BB", "CC", "DD")) {
            for (String part : new String[] {null, "1", "2", "3", "4"}) {
                String subdivision = part == null ? null : country + "-" + part;
                Serving<Integer> serving = atlas.serving(country, subdivision);
                assertThat(serving)
                        .as("%s: %s %s in %s", which, country, subdivision, told(world))
                        .isEqualTo(byHand(world, country, subdivision));
                seen.add(serving.match());
            }
        }
        return seen;
    }

    private static List<String> told(List<Territory> world) {
        return world.stream()
                .map(each -> each.places() + (each.isRestOfWorld() ? " and the rest" : ""))
                .toList();
    }

    private static Serving<Integer> byHand(List<Territory> world, String country, String subdivision) {
        List<Integer> naming = IntStream.range(0, world.size())
                .boxed()
                .filter(index -> named(world.get(index), country, subdivision) != Match.NOT_COVERED)
                .sorted(Comparator.comparing(index -> named(world.get(index), country, subdivision)))
                .toList();
        if (!naming.isEmpty()) {
            return Serving.of(named(world.get(naming.get(0)), country, subdivision), naming);
        }
        return Serving.of(
                Match.REST_OF_WORLD,
                IntStream.range(0, world.size())
                        .boxed()
                        .filter(index -> world.get(index).isRestOfWorld())
                        .toList());
    }

    private static Match named(Territory territory, String country, String subdivision) {
        List<Place> there = territory.places().stream()
                .filter(place -> place.countryCode().equals(country))
                .toList();
        if (subdivision != null
                && there.stream().anyMatch(place -> place.subdivisions().contains(subdivision))) {
            return Match.SUBDIVISION;
        }
        return there.stream().anyMatch(place -> place.subdivisions().isEmpty()) ? Match.COUNTRY : Match.NOT_COVERED;
    }

    private static Arbitrary<Territory> territory() {
        return Combinators.combine(place().list().ofMaxSize(4), Arbitraries.of(true, false, false, false))
                .as((places, mixed) -> mixed ? Territory.withRestOfWorld(places) : Territory.of(places));
    }

    private static Arbitrary<Place> place() {
        return Arbitraries.of(COUNTRIES)
                .flatMap(country -> Arbitraries.of(PARTS)
                        .map(part -> country + "-" + part)
                        .list()
                        .ofMaxSize(3)
                        .map(parts -> Place.of(country, parts)));
    }
}
