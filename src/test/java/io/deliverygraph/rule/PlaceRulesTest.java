package io.deliverygraph.rule;

import static io.deliverygraph.rule.Checked.violations;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.geo.Place;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceRulesTest {

    @SubdivisionsOfCountry
    record Target(@CountryCode String countryCode, List<String> subdivisions) implements Place {

        static Target of(String countryCode, String... subdivisions) {
            return new Target(countryCode, Arrays.asList(subdivisions));
        }
    }

    record Region(@DistinctPlaces List<@Valid Target> destinations) {

        static Region of(Target... destinations) {
            return new Region(Arrays.asList(destinations));
        }
    }

    record Countries(List<@CountryCode String> codes) {}

    @Test
    void acceptsCountriesAndTheirSubdivisions() {
        assertThat(violations(Region.of(Target.of("DE"), Target.of("US", "US-CA", "US-PR"), Target.of("PR"))))
                .isEmpty();
    }

    @Test
    void acceptsNullForAList() {
        assertThat(violations(new Region(null))).isEmpty();
    }

    @Test
    void reportsAnUnknownCountryAtItsCode() {
        assertThat(violations(Region.of(Target.of("DE"), Target.of("de"))))
                .containsExactly("destinations[1].countryCode {rule.country.unknown}");
    }

    @Test
    void reportsAnUnknownCountryInsideAList() {
        assertThat(violations(new Countries(List.of("DE", "XX"))))
                .containsExactly("codes[1].<list element> {rule.country.unknown}");
    }

    @Test
    void leavesAMissingCountryToItsOwnRule() {
        assertThat(violations(Target.of(null, "US-CA"))).isEmpty();
    }

    @Test
    void reportsEachBadSubdivisionAtItsIndex() {
        assertThat(violations(Target.of("US", "US-CA", "CA", "CA-ON", null, "US-ZZ")))
                .containsExactlyInAnyOrder(
                        "subdivisions[1] {rule.subdivision.unknown}",
                        "subdivisions[2] {rule.subdivision.unknown}",
                        "subdivisions[3] {rule.subdivision.unknown}",
                        "subdivisions[4] {rule.subdivision.unknown}");
    }

    @Test
    void reportsABadSubdivisionWithItsWholePath() {
        assertThat(violations(Region.of(Target.of("DE"), Target.of("US", "US-ZZ"))))
                .containsExactly("destinations[1].subdivisions[0] {rule.subdivision.unknown}");
    }

    @Test
    void reportsOnlyTheCountryWhereTheCountryIsUnknown() {
        assertThat(violations(Target.of("XX", "XX-1"))).containsExactly("countryCode {rule.country.unknown}");
    }

    @Test
    void reportsEachPlaceThatOverlapsAnEarlierOne() {
        assertThat(violations(Region.of(Target.of("US"), Target.of("DE"), Target.of("US", "US-CA"), Target.of("DE"))))
                .containsExactlyInAnyOrder(
                        "destinations[2] {rule.places.overlap}", "destinations[3] {rule.places.overlap}");
    }
}
