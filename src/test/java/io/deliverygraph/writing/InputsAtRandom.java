package io.deliverygraph.writing;

import static io.deliverygraph.testing.Inputs.place;

import io.deliverygraph.testing.Graph;
import io.deliverygraph.testing.Mutation;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Inputs for a Shopify shop with the seed data: good ones, and such as its platform or our own rules refuse. */
final class InputsAtRandom {

    private static final Arbitrary<Boolean> FLAGS =
            Arbitraries.frequencyOf(Tuple.of(8, Arbitraries.just(true)), Tuple.of(1, Arbitraries.just(false)));

    private static final Arbitrary<String> AMOUNTS = Arbitraries.frequencyOf(
            Tuple.of(12, Arbitraries.of("0", "1", "9.99", "12.500", "00012.50", "0.000", "999999999")),
            Tuple.of(
                    6,
                    Arbitraries.bigDecimals()
                            .between(BigDecimal.ZERO, BigDecimal.TEN)
                            .ofScale(3)
                            .map(BigDecimal::toPlainString)),
            Tuple.of(1, Arbitraries.of("-1", "-0", "1.2345678", "1000000000", "abc", "")));

    private static final Arbitrary<List<Map<String, Object>>> PLACES = Arbitraries.frequencyOf(
                    Tuple.of(
                            12,
                            Arbitraries.of(
                                    place("JP"),
                                    place("JP", "JP-13", "JP-01"),
                                    place("NZ"),
                                    place("CH", "CH-ZH"),
                                    place("AU", "AU-VIC", "AU-NSW"),
                                    place("CA", "CA-BC"),
                                    place("BR"),
                                    place("KR", "KR-11"),
                                    place("GB", "GB-SCT"),
                                    place("PT", "PT-20"))),
                    Tuple.of(2, Arbitraries.of(place("US"), place("DE"), place("CA", "CA-ON"))),
                    Tuple.of(1, Arbitraries.of(place("XX"), place("US", "US-ZZ"), place("US", "CA"))))
            .list()
            .ofMaxSize(3);

    private InputsAtRandom() {}

    static Arbitrary<Map<String, Object>> of(Mutation mutation) {
        return switch (mutation) {
            case CREATE_PROFILE ->
                all(
                        "storeId",
                        Arbitraries.just(DemoShop.storeId()),
                        "name",
                        names(128),
                        "originIds?",
                        ids("origin", "Location", 1, 2, 3, 4, 5).list().ofMaxSize(3),
                        "regions?",
                        all("name", names(256), "active?", FLAGS, "destinations?", PLACES)
                                .list()
                                .ofMaxSize(3));
            case UPDATE_PROFILE -> all("id", profiles(), "revision", revisions(), "name?", names(128));
            case DELETE_PROFILE -> all("id", profiles());
            case ADD_REGION ->
                all(
                        "profileId",
                        profiles(),
                        "originGroupId?",
                        ids("origins", "DeliveryLocationGroup", 1, 2, 3, 4),
                        "revision?",
                        revisions(),
                        "name",
                        names(256),
                        "active?",
                        FLAGS,
                        "destinations",
                        PLACES);
            case UPDATE_REGION ->
                all(
                        "id",
                        regions(),
                        "revision?",
                        revisions(),
                        "name?",
                        names(256),
                        "active?",
                        FLAGS,
                        "destinations?",
                        PLACES);
            case REMOVE_REGION -> all("id", regions(), "revision?", revisions());
            case ADD_CARRIER, UPDATE_CARRIER ->
                all(
                        "regionId",
                        regions(),
                        "carrierId",
                        carriers(),
                        "surcharges?",
                        all("description?", Arbitraries.of("", "", "", "Label"), "amount", AMOUNTS)
                                .list()
                                .ofMaxSize(2));
            case REMOVE_CARRIER -> all("regionId", regions(), "carrierId", carriers());
            case CREATE_OPTION ->
                all(
                        "regionIds",
                        Arbitraries.frequencyOf(
                                Tuple.of(6, regions().list().ofSize(1)),
                                Tuple.of(1, regions().list().ofMaxSize(2))),
                        "title",
                        names(1000),
                        "estimatedDeliveryTime?",
                        texts(),
                        "rates",
                        rates());
            case UPDATE_OPTION ->
                all(
                        "id",
                        options(),
                        "revision?",
                        revisions(),
                        "title?",
                        names(1000),
                        "active?",
                        FLAGS,
                        "estimatedDeliveryTime?",
                        texts(),
                        "rates?",
                        rates());
            case DELETE_OPTION -> all("id", options());
            default -> throw new IllegalArgumentException("for Wix alone");
        };
    }

    private static Arbitrary<List<Map<String, Object>>> rates() {
        Arbitrary<Map<String, Object>> rate = all(
                "amount",
                AMOUNTS,
                "active?",
                FLAGS,
                "multiplyByQuantity?",
                FLAGS.map(flag -> !flag),
                "conditions?",
                Arbitraries.of("TOTAL_PRICE", "TOTAL_WEIGHT").flatMap(InputsAtRandom::conditions));
        return Arbitraries.frequencyOf(
                Tuple.of(8, rate.list().ofSize(1)), Tuple.of(1, rate.list().ofMaxSize(2)));
    }

    private static Arbitrary<List<Map<String, Object>>> conditions(String metric) {
        return all(
                        "metric",
                        Arbitraries.frequencyOf(
                                Tuple.of(16, Arbitraries.just(metric)),
                                Tuple.of(1, Arbitraries.of("TOTAL_PRICE", "TOTAL_WEIGHT", "TOTAL_QUANTITY"))),
                        "operator",
                        Arbitraries.frequencyOf(
                                Tuple.of(8, Arbitraries.of("EQ", "GTE", "LTE")),
                                Tuple.of(1, Arbitraries.of("GT", "LT"))),
                        "value",
                        AMOUNTS)
                .list()
                .ofMaxSize(2);
    }

    private static Arbitrary<String> names(int limit) {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(12)),
                Tuple.of(4, Arbitraries.of("New", "Europe", "Zone \"7\"\n🏔", "  x  ", "Standard")),
                Tuple.of(1, Arbitraries.of("🚚".repeat(limit), "x".repeat(limit))),
                Tuple.of(1, Arbitraries.of("🚚".repeat(limit + 1), "x".repeat(limit + 1), "", " ", "\n\t")));
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.of("3 days", "3 to 5 business days", "", "  ", "🚚".repeat(500), "x".repeat(501));
    }

    private static Arbitrary<String> revisions() {
        return Arbitraries.frequencyOf(Tuple.of(12, Arbitraries.just("1")), Tuple.of(1, Arbitraries.of("0", "2", "x")));
    }

    private static Arbitrary<String> profiles() {
        return ids("profile", "DeliveryProfile", 1, 2, 3);
    }

    private static Arbitrary<String> regions() {
        return ids("region", "DeliveryZone", 1, 2, 3, 4, 5, 6, 7);
    }

    private static Arbitrary<String> carriers() {
        return ids("carrier", "DeliveryCarrierService", 1, 2);
    }

    /** All of Central Canada, and some others. */
    private static Arbitrary<String> options() {
        return ids("option", "DeliveryMethodDefinition", 1, 2, 3, 5, 6, 7, 8, 10, 12, 16);
    }

    private static Arbitrary<String> ids(String kind, String type, Integer... numbers) {
        return Arbitraries.frequencyOf(
                Tuple.of(24, Arbitraries.of(numbers).map(number -> DemoShop.id(kind, DemoShop.gid(type, number)))),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                DemoShop.id(kind, DemoShop.gid(type, 99)),
                                DemoShop.id(kind, DemoShop.gid("Product", 1)),
                                DemoShop.id(kind, "no gid"),
                                DemoShop.id("row", DemoShop.gid(type, 1)),
                                Graph.id("demo", kind, DemoShop.gid(type, 1)),
                                "garbage",
                                "")));
    }

    /** Names and what stands there, in turn; a name with a question mark may be left out, or be null. */
    private static Arbitrary<Map<String, Object>> all(Object... namesAndValues) {
        Arbitrary<Map<String, Object>> input = Arbitraries.just(Map.of());
        for (int index = 0; index < namesAndValues.length; index += 2) {
            String name = (String) namesAndValues[index];
            Arbitrary<?> values = (Arbitrary<?>) namesAndValues[index + 1];
            input = input.flatMap(before -> name.endsWith("?")
                    ? maybe(before, name.substring(0, name.length() - 1), values)
                    : values.map(value -> added(before, name, value)));
        }
        return input;
    }

    private static Arbitrary<Map<String, Object>> maybe(Map<String, Object> before, String name, Arbitrary<?> values) {
        return Arbitraries.frequencyOf(
                Tuple.of(4, values.map(value -> added(before, name, value))),
                Tuple.of(3, Arbitraries.just(before)),
                Tuple.of(1, Arbitraries.just(before).map(same -> added(same, name, null))));
    }

    private static Map<String, Object> added(Map<String, Object> before, String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(before);
        more.put(name, value);
        return more;
    }
}
