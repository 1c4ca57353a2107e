package io.deliverygraph.geo;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.impl.ValidIdentifiers;
import com.ibm.icu.impl.ValidIdentifiers.Datasubtype;
import com.ibm.icu.impl.ValidIdentifiers.Datatype;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the resource equal to what the CLDR of our ICU version says. */
class SubdivisionsFollowCldrTest {

    private static final String ACCEPT = "subdivisions.accept";
    private static final Path SOURCE = Path.of("src/main/resources" + Subdivisions.RESOURCE);

    private static final String HEADER = """
            # ISO 3166-2 subdivision codes, assigned ones and those once assigned: one country a line, parts in order.
            # Written by SubdivisionsFollowCldrTest from the Unicode CLDR; do not edit.
            # Data: Copyright © 1991-2026 Unicode, Inc., under the Unicode License V3, https://www.unicode.org/license.txt
            """;

    @Test
    void resourceListsWhatCldrLists() throws IOException {
        if (Boolean.getBoolean(ACCEPT)) {
            Files.writeString(SOURCE, asCldrSays());
        }

        assertThat(Files.readString(SOURCE))
                .as(
                        "If the new list is right, accept it: ./mvnw test -Dtest=%s -D%s=true",
                        getClass().getSimpleName(), ACCEPT)
                .isEqualTo(asCldrSays());
    }

    private static String asCldrSays() {
        SortedMap<String, SortedSet<String>> partsByCountry = new TreeMap<>();
        Stream.of(Datasubtype.regular, Datasubtype.deprecated)
                .flatMap(status ->
                        ValidIdentifiers.getData()
                                .get(Datatype.subdivision)
                                .get(status)
                                .subdivisionData
                                .entrySet()
                                .stream())
                .forEach(entry -> partsByCountry
                        .computeIfAbsent(upper(entry.getKey()), country -> new TreeSet<>())
                        .addAll(entry.getValue().stream()
                                .map(SubdivisionsFollowCldrTest::upper)
                                .toList()));
        return HEADER
                + partsByCountry.entrySet().stream()
                        .map(SubdivisionsFollowCldrTest::line)
                        .collect(Collectors.joining());
    }

    private static String line(Map.Entry<String, SortedSet<String>> country) {
        return country.getKey() + ": " + String.join(" ", country.getValue()) + "\n";
    }

    private static String upper(String code) {
        return code.toUpperCase(Locale.ROOT);
    }
}
