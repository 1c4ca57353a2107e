package io.deliverygraph.platform.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.geo.Subdivisions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of provinces, held against Shopify's own list. */
class ProvincesTest {

    /**
     * What Shopify lists and ISO 3166-2 does not: islands of Hong Kong, forces' addresses, former governorates, and
     * states that are countries to ISO. They stay as Shopify writes them.
     */
    private static final Map<String, List<String>> ONLY_SHOPIFYS = Map.of(
            "EG", List.of("SU", "HU"),
            "GB", List.of("BFP"),
            "HK", List.of("HK", "KL", "NT"),
            "US", List.of("FM", "MH", "PW", "AA", "AE", "AP"));

    static Stream<Map.Entry<String, List<String>>> provinces() throws IOException {
        try (InputStream file = ProvincesTest.class.getResourceAsStream(Documents.FOLDER + "provinces.txt")) {
            Map<String, List<String>> provinces = new TreeMap<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(": "))
                    .forEach(line -> provinces.put(line[0], Arrays.asList(line[1].split(", "))));
            return provinces.entrySet().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("provinces")
    void everyProvinceIsKnownToIsoOrNamedHere(Map.Entry<String, List<String>> country) {
        List<String> unknown = country.getValue().stream()
                .filter(code -> Provinces.iso(country.getKey(), code).isEmpty())
                .toList();

        assertThat(unknown).isEqualTo(ONLY_SHOPIFYS.getOrDefault(country.getKey(), List.of()));
    }

    @ParameterizedTest
    @MethodSource("provinces")
    void everyKnownOneIsWrittenAsShopifyWritesIt(Map.Entry<String, List<String>> country) {
        Map<String, String> there = country.getValue().stream()
                .filter(code -> Provinces.iso(country.getKey(), code).isPresent())
                .collect(Collectors.toMap(
                        code -> Provinces.iso(country.getKey(), code).orElseThrow(), code -> code));

        assertThat(there)
                .allSatisfy((iso, code) ->
                        assertThat(Provinces.shopify(country.getKey(), iso)).isEqualTo(code));
        assertThat(there.keySet()).allMatch(iso -> Subdivisions.belongsTo(iso, country.getKey()));
    }

    @Test
    void theListIsWhole() throws IOException {
        assertThat(provinces().mapToInt(country -> country.getValue().size()).sum())
                .isEqualTo(1057);
    }

    @ParameterizedTest
    @CsvSource({
        "CA, ON, CA-ON",
        "JP, JP-13, JP-13",
        "MX, Q ROO, MX-ROO",
        "MX, DF, MX-CMX",
        "MY, JHR, MY-01",
        "DE, BY, DE-BY"
    })
    void readsTailsWholeCodesAndShopifysOwn(String country, String code, String iso) {
        assertThat(Provinces.iso(country, code)).contains(iso);
        assertThat(Provinces.shopify(country, iso)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"CA, XX", "CA, US-NY", "HK, KL", "CA, ''"})
    void guessesNothing(String country, String code) {
        assertThat(Provinces.iso(country, code)).isEmpty();
    }
}
