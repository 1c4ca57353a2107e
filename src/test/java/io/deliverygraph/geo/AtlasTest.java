package io.deliverygraph.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AtlasTest {

    private static final Place GERMANY = place("DE");
    private static final Place CALIFORNIA = place("US", "US-CA");
    private static final Place WEST_COAST = place("US", "US-WA", "US-OR", "US-CA");
    private static final Place STATES = place("US");

    private final Map<String, Territory> grounds = new LinkedHashMap<>();

    @Test
    void aSubdivisionBeatsItsCountryAndTheCountryBeatsTheRestOfTheWorld() {
        restOfWorld("world");
        ground("states", STATES);
        ground("california", CALIFORNIA);

        assertThat(serving("US", "US-CA")).isEqualTo(serving(Match.SUBDIVISION, "california", "states"));
        assertThat(serving("US", "US-NY")).isEqualTo(serving(Match.COUNTRY, "states"));
        assertThat(serving("US", null)).isEqualTo(serving(Match.COUNTRY, "states"));
        assertThat(serving("FR", null)).isEqualTo(serving(Match.REST_OF_WORLD, "world"));
    }

    @Test
    void ofEqualsTheFirstEntryServesAndTheOthersAreTold() {
        ground("all the states", STATES);
        ground("west", WEST_COAST);
        ground("states again", STATES);
        ground("california", CALIFORNIA);

        assertThat(serving("US", "US-CA"))
                .isEqualTo(serving(Match.SUBDIVISION, "west", "california", "all the states", "states again"));
        assertThat(serving("US", "US-NY")).isEqualTo(serving(Match.COUNTRY, "all the states", "states again"));
    }

    @Test
    void theFirstOfTwoRestsOfTheWorldServes() {
        restOfWorld("world");
        restOfWorld("world again");

        assertThat(serving("FR", null)).isEqualTo(serving(Match.REST_OF_WORLD, "world", "world again"));
    }

    @Test
    void theRestOfTheWorldDoesNotMatchBesideSomethingThatNamesThePlace() {
        restOfWorld("world");
        ground("germany", GERMANY);

        assertThat(serving("DE", "DE-BY").others()).isEmpty();
    }

    @Test
    void aRegionThatListsOnlySubdivisionsDoesNotServeTheCountryAsSuch() {
        ground("california", CALIFORNIA);

        assertThat(serving("US", null)).isEqualTo(nothing());
        assertThat(serving("US", "US-NY")).isEqualTo(nothing());

        restOfWorld("world");

        assertThat(serving("US", null)).isEqualTo(serving(Match.REST_OF_WORLD, "world"));
        assertThat(serving("US", "US-NY")).isEqualTo(serving(Match.REST_OF_WORLD, "world"));
    }

    @Test
    void namedPlacesBesideTheRestOfTheWorldServeByTheirName() {
        grounds.put("mixed", Territory.withRestOfWorld(List.of(GERMANY)));
        ground("germany", GERMANY);

        assertThat(serving("DE", null)).isEqualTo(serving(Match.COUNTRY, "mixed", "germany"));
        assertThat(serving("FR", null)).isEqualTo(serving(Match.REST_OF_WORLD, "mixed"));
    }

    @Test
    void anEntryThatMatchesInSeveralWaysIsToldOnce() {
        ground("states", STATES, CALIFORNIA, WEST_COAST, STATES);

        assertThat(serving("US", "US-CA")).isEqualTo(serving(Match.SUBDIVISION, "states"));
        assertThat(serving("US", null)).isEqualTo(serving(Match.COUNTRY, "states"));
    }

    @Test
    void nothingServesAnythingInAnEmptyAtlas() {
        assertThat(serving("DE", "DE-BY")).isEqualTo(nothing());
        assertThat(serving("DE", "DE-BY").covered()).isFalse();
        assertThat(serving(null, null)).isEqualTo(nothing());
    }

    @Test
    void codesAreComparedExactly() {
        ground("puerto rico of the states", place("US", "US-PR"));

        assertThat(serving("PR", null)).isEqualTo(nothing());
        assertThat(serving("us", "us-pr")).isEqualTo(nothing());
    }

    @Test
    void copesWithInputThatIsNotYetValidated() {
        grounds.put("odd", Territory.of(Arrays.asList(null, place(null), place("US", (String) null), GERMANY)));

        assertThat(serving("DE", null)).isEqualTo(serving(Match.COUNTRY, "odd"));
        assertThat(serving("US", null)).isEqualTo(nothing());
    }

    private Serving<String> serving(String countryCode, String subdivision) {
        return Atlas.of(List.copyOf(grounds.keySet()), grounds::get).serving(countryCode, subdivision);
    }

    private static Serving<String> serving(Match match, String by, String... others) {
        return new Serving<>(match, by, List.of(others));
    }

    private static Serving<String> nothing() {
        return new Serving<>(Match.NOT_COVERED, null, List.of());
    }

    private void ground(String name, Place... places) {
        grounds.put(name, Territory.of(List.of(places)));
    }

    private void restOfWorld(String name) {
        grounds.put(name, Territory.of(List.of()));
    }

    private static Place place(String countryCode, String... subdivisions) {
        return new Somewhere(countryCode, Arrays.asList(subdivisions));
    }

    private record Somewhere(String countryCode, List<String> subdivisions) implements Place {}
}
