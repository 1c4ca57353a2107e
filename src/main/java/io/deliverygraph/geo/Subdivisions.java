package io.deliverygraph.geo;

import io.quarkus.runtime.annotations.RegisterResources;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The subdivisions of ISO 3166-2, from the Unicode CLDR. Codes that ISO once assigned count as known, because platforms
 * and addresses go on using them; so do territories that have a country code of their own, such as US-PR.
 */
@RegisterResources(globs = "io/deliverygraph/geo/subdivisions.txt")
public final class Subdivisions {

    /** One country a line, {@code US: AK AL ...}. */
    static final String RESOURCE = "/io/deliverygraph/geo/subdivisions.txt";

    private Subdivisions() {}

    /** Whether the code is a full ISO 3166-2 code such as {@code US-CA}. Upper case only; false for null. */
    public static boolean isSubdivision(String code) {
        return code != null && Known.CODES.contains(code);
    }

    /**
     * Whether the code is a known subdivision of this country: {@code US-CA} of {@code US}. False if either is null.
     */
    public static boolean belongsTo(String code, String country) {
        return country != null
                && isSubdivision(code)
                && code.startsWith(country)
                && code.startsWith("-", country.length());
    }

    /** All full codes of a country, such as {@code US-CA}; empty where none is known, never null. */
    public static Set<String> of(String country) {
        return Known.BY_COUNTRY.getOrDefault(country, Set.of());
    }

    /** Read on first use, once. */
    private static final class Known {

        static final Set<String> CODES = read();

        static final Map<String, Set<String>> BY_COUNTRY = CODES.stream()
                .collect(Collectors.groupingBy(code -> code.substring(0, 2), Collectors.toUnmodifiableSet()));

        private static Set<String> read() {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8))) {
                return lines.lines()
                        .filter(line -> !line.startsWith("#"))
                        .flatMap(Known::codesOf)
                        .collect(Collectors.toUnmodifiableSet());
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + RESOURCE, e);
            }
        }

        private static InputStream open() {
            InputStream resource = Subdivisions.class.getResourceAsStream(RESOURCE);
            if (resource == null) {
                throw new IllegalStateException(RESOURCE + " is not on the class path");
            }
            return resource;
        }

        private static Stream<String> codesOf(String line) {
            String[] countryAndParts = line.split(": ");
            return Stream.of(countryAndParts[1].split(" ")).map(part -> countryAndParts[0] + "-" + part);
        }
    }
}
