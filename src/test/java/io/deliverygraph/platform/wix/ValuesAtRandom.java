package io.deliverygraph.platform.wix;

import static io.deliverygraph.testing.DemoSite.BASIC;
import static io.deliverygraph.testing.DemoSite.BY_TRUCK;
import static io.deliverygraph.testing.DemoSite.DOMESTIC;
import static io.deliverygraph.testing.DemoSite.EUROPE;
import static io.deliverygraph.testing.DemoSite.EUROPE_EXPRESS;
import static io.deliverygraph.testing.DemoSite.EXPRESS;
import static io.deliverygraph.testing.DemoSite.FREIGHT;
import static io.deliverygraph.testing.DemoSite.GENERAL;
import static io.deliverygraph.testing.DemoSite.HEAVY;
import static io.deliverygraph.testing.DemoSite.INTERNATIONAL;
import static io.deliverygraph.testing.DemoSite.NOTHING;
import static io.deliverygraph.testing.DemoSite.PICKUP;
import static io.deliverygraph.testing.DemoSite.SHIPPO;
import static io.deliverygraph.testing.DemoSite.STANDARD;
import static io.deliverygraph.testing.Inputs.input;
import static io.deliverygraph.testing.Inputs.place;

import io.deliverygraph.testing.Graph;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** The values of which inputs at random are made. */
final class ValuesAtRandom {

    private static final List<String> NAMES = List.of("New", "Europe", "Domestic", "US by truck", "Zone \"7\"\n🏔", "");
    static final Arbitrary<String> AMOUNTS = Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.of("0", "1", "9.99", "12.500", "00012.50", "0.000")),
            // The last that one of the fields takes, and the first that it does not.
            Tuple.of(
                    2,
                    Arbitraries.of("-0", "-1", "1.123", "1.1234", "1.123456", "1.1234567", "999999999", "1000000000")),
            Tuple.of(
                    1,
                    Arbitraries.of(
                            "-1",
                            "-0",
                            "-0.00",
                            "1.2345",
                            "1.123456",
                            "1.1234567",
                            "999999999",
                            "999999999.0",
                            "999999999.001",
                            "1000000000",
                            "1.000",
                            "abc",
                            "",
                            "1e3",
                            " 1",
                            "1,5",
                            "+1",
                            "1.",
                            ".5",
                            "１",
                            "1234567890123.45",
                            "12345678901234.56",
                            "1".repeat(64),
                            "0".repeat(63) + "1",
                            "0x1")),
            Tuple.of(
                    1,
                    Arbitraries.bigDecimals()
                            .ofScale(3)
                            .greaterOrEqual(BigDecimal.ZERO)
                            .map(Object::toString)
                            .filter(text -> text.length() < 64 && !text.contains("E"))));
    static final Arbitrary<Object> FLAGS = Arbitraries.of(true, false).asGeneric();

    private ValuesAtRandom() {}

    /** Names and what stands there, in turn; a name with a question mark may be left out, or be null. */
    static Arbitrary<Map<String, Object>> all(Object... namesAndValues) {
        Arbitrary<Map<String, Object>> input = Arbitraries.just(Map.of());
        for (int index = 0; index < namesAndValues.length; index += 2) {
            String name = (String) namesAndValues[index];
            Arbitrary<?> values = (Arbitrary<?>) namesAndValues[index + 1];
            input = name.endsWith("?")
                    ? input.flatMap(before -> maybe(before, name.substring(0, name.length() - 1), values))
                    : input.flatMap(before -> values.map(value -> added(before, name, value)));
        }
        return input;
    }

    private static Arbitrary<Map<String, Object>> maybe(Map<String, Object> before, String name, Arbitrary<?> values) {
        return Arbitraries.frequencyOf(
                Tuple.of(4, values.map(value -> added(before, name, value))),
                Tuple.of(2, Arbitraries.just(before)),
                Tuple.of(1, Arbitraries.just(before).map(same -> added(same, name, null))));
    }

    private static Map<String, Object> added(Map<String, Object> before, String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(before);
        more.put(name, value);
        return more;
    }

    static Arbitrary<Object> texts(int limit) {
        return Arbitraries.frequencyOf(
                        Tuple.of(8, Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(12)),
                        Tuple.of(5, Arbitraries.of(NAMES)),
                        Tuple.of(1, Arbitraries.of("🚚".repeat(limit), "x".repeat(limit), " ", "ä")),
                        Tuple.of(1, Arbitraries.of("🚚".repeat(limit + 1), "x".repeat(limit + 1))))
                .asGeneric();
    }

    static Arbitrary<Object> revisions() {
        return Arbitraries.frequencyOf(
                        Tuple.of(16, Arbitraries.of("7", "3", "2", "1")),
                        Tuple.of(1, Arbitraries.of("0", "999", "", "abc", "-1", "1.0", "99999999999999999999")))
                .asGeneric();
    }

    static Arbitrary<Object> data() {
        return Arbitraries.of(Map.of(), Map.of("a", 1), Map.of("a", Map.of("b", List.of("🏺", true))))
                .asGeneric();
    }

    static Arbitrary<Object> profiles() {
        return ids("profile", List.of(GENERAL, HEAVY));
    }

    static Arbitrary<Object> regionIds() {
        return ids("region", List.of(DOMESTIC, EUROPE, INTERNATIONAL, BY_TRUCK));
    }

    static Arbitrary<Object> carriers() {
        return ids("carrier", List.of(BASIC, PICKUP, SHIPPO, FREIGHT));
    }

    static Arbitrary<Object> options() {
        return ids("option", List.of(STANDARD, EXPRESS, EUROPE_EXPRESS));
    }

    static Arbitrary<Object> ids(String kind, List<String> known) {
        String some = known.get(0);
        return Arbitraries.frequencyOf(
                        Tuple.of(24, Arbitraries.of(known).map(each -> Graph.id("demo", kind, each))),
                        Tuple.of(
                                1,
                                Arbitraries.of(
                                        Graph.id("demo", kind, NOTHING),
                                        Graph.id("demo", kind, "no guid"),
                                        Graph.id("demo", kind, some.toUpperCase(Locale.ROOT) + "?"),
                                        Graph.id("demo", "origins", some),
                                        Graph.id("demo", kind.equals("option") ? "row" : "option", some),
                                        Graph.id("second", kind, some),
                                        Graph.id("nowhere", kind, some),
                                        "garbage",
                                        "",
                                        some)))
                .asGeneric();
    }

    /** Lists of a few, and now and then one as long as it may be or longer. */
    static Arbitrary<Object> lists(Arbitrary<?> elements, int few, int limit, Object filler) {
        return Arbitraries.<Object>frequencyOf(
                Tuple.of(12, elements.list().ofMaxSize(few).asGeneric()),
                Tuple.of(
                        1, Arbitraries.of(Collections.nCopies(limit, filler), Collections.nCopies(limit + 1, filler))));
    }

    static Arbitrary<Object> places() {
        Arbitrary<Map<String, Object>> good = Arbitraries.of(
                place("JP"),
                place("FR"),
                place("DE"),
                place("US"),
                place("US", "US-CA"),
                place("US", "US-VT", "US-VT"),
                place("CA", "CA-ON"),
                place("CA", "CA-YT"),
                place("AT"),
                place("GB", "GB-SCT"),
                place("KR"),
                place("KR", "KR-11"),
                place("CN"),
                place("IN"),
                place("ZA"),
                place("EG"),
                place("BR"));
        Arbitrary<Map<String, Object>> odd = Arbitraries.of(
                place("XX"),
                place("de"),
                place(""),
                place("AT", "AT-9"),
                place("CH", "CH-ZH"),
                place("US", "US-ZZ"),
                place("US", "CA-ON"),
                place("FR", ""),
                place("FR", "x".repeat(257)),
                input("countryCode", "JP", "subdivisions", Collections.nCopies(101, "JP-13")),
                input("countryCode", "FR", "subdivisions", null));
        List<Object> world = new ArrayList<>();
        Stream.of(Locale.getISOCountries()).forEach(code -> world.add(place(code)));
        List<Tuple2<Integer, Arbitrary<Map<String, Object>>>> mix = List.of(Tuple.of(24, good), Tuple.of(1, odd));
        return Arbitraries.<Object>frequencyOf(
                Tuple.of(12, Arbitraries.frequencyOf(mix).list().ofMaxSize(3).asGeneric()),
                Tuple.of(1, Arbitraries.of(world, Collections.nCopies(251, place("KR")))));
    }
}
