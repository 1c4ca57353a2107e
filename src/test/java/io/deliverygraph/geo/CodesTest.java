package io.deliverygraph.geo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

    @ParameterizedTest
    @ValueSource(strings = {"DE", "US", "PR", "TW", "BQ"})
    void knowsCountries(String code) {
        assertThat(Countries.isCountry(code)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "de", "De", "DEU", " DE", "UK", "EU", "XX", "XK", "AN"})
    void knowsNoOtherCountryCodes(String code) {
        assertThat(Countries.isCountry(code)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"US-CA", "DE-BY", "GB-ENG", "GB-LND", "FR-75C", "ES-CE", "JP-13", "IT-25", "AU-NSW", "MX-CMX"})
    void knowsSubdivisions(String code) {
        assertThat(Subdivisions.isSubdivision(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CN-11", "FR-75", "NO-12", "MX-DIF"})
    void knowsSubdivisionsThatIsoHasRenamed(String code) {
        assertThat(Subdivisions.isSubdivision(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"US-PR", "US-GU", "FR-GF", "NL-AW", "FI-01", "CN-HK"})
    void knowsSubdivisionsThatAreCountriesToo(String code) {
        assertThat(Subdivisions.isSubdivision(code)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "CA", "US", "US-", "USCA", "us-ca", "US-ca", "US-XX", "US-ZZZZ", "US-AA", "DE-CA", "# ISO"})
    void knowsNoOtherSubdivisionCodes(String code) {
        assertThat(Subdivisions.isSubdivision(code)).isFalse();
    }

    @Test
    void tellsWhichCountryASubdivisionBelongsTo() {
        assertThat(Subdivisions.belongsTo("US-CA", "US")).isTrue();
        assertThat(Subdivisions.belongsTo("US-CA", "CA")).isFalse();
        assertThat(Subdivisions.belongsTo("US-CA", "U")).isFalse();
        assertThat(Subdivisions.belongsTo("US-XX", "US")).isFalse();
        assertThat(Subdivisions.belongsTo(null, "US")).isFalse();
        assertThat(Subdivisions.belongsTo("US-CA", null)).isFalse();
    }

    @Test
    void listsTheSubdivisionsOfACountry() {
        assertThat(Subdivisions.of("AT")).contains("AT-9").allMatch(code -> code.startsWith("AT-"));
        assertThat(Subdivisions.of("XX")).isEmpty();
    }
}
