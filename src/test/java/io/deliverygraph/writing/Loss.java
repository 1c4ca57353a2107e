package io.deliverygraph.writing;

import static io.deliverygraph.testing.Inputs.condition;
import static io.deliverygraph.testing.Inputs.input;
import static io.deliverygraph.testing.Inputs.place;
import static io.deliverygraph.testing.Inputs.rate;
import static io.deliverygraph.testing.Inputs.with;

import io.deliverygraph.testing.Mutation;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An input that would lose something at a Shopify shop.
 *
 * @param row of docs/platforms.md
 * @param problem as {@code CODE input.field}
 * @param says a part of the sentence that the caller reads
 */
record Loss(String row, Mutation mutation, Map<String, Object> sent, String problem, String says) {

    static Loss of(String row, Mutation mutation, String field, Object value, String problem, String says) {
        return new Loss(row, mutation, ForShop.with(mutation, field, value), problem, says);
    }

    @Override
    public String toString() {
        return "row " + row + ", " + mutation + ": " + problem;
    }

    static Stream<Loss> all() {
        return Stream.of(ofProfiles(), blankNames(), ofRegions(), ofCarriers(), ofOptions(), ofRates(), ofConditions())
                .flatMap(each -> each);
    }

    private static Stream<Loss> ofProfiles() {
        String general = DemoShop.id("profile", DemoShop.GENERAL);
        Map<String, Object> fields = Map.of("a", 1);
        return Stream.of(
                of("3", Mutation.CREATE_PROFILE, "name", "🏺".repeat(129), "TOO_LONG input.name", "128"),
                of("3", Mutation.UPDATE_PROFILE, "name", "x".repeat(129), "TOO_LONG input.name", "128"),
                of(
                        "3",
                        Mutation.UPDATE_PROFILE,
                        "id",
                        general,
                        "DEFAULT_PROFILE_PROTECTED input.name",
                        "always calls the default profile"),
                of(
                        "3",
                        Mutation.DELETE_PROFILE,
                        "id",
                        general,
                        "DEFAULT_PROFILE_PROTECTED input.id",
                        "cannot be deleted"),
                new Loss(
                        "6",
                        Mutation.SET_PROFILE_FIELDS,
                        input("id", DemoShop.id("profile", DemoShop.HEAVY), "namespace", "@acme/a", "data", fields),
                        "UNSUPPORTED_BY_PLATFORM -",
                        "no data of apps"),
                new Loss(
                        "6",
                        Mutation.SET_OPTION_FIELDS,
                        input("id", DemoShop.id("option", DemoShop.EXPRESS), "namespace", "@acme/a", "data", fields),
                        "UNSUPPORTED_BY_PLATFORM -",
                        "no data of apps"));
    }

    private static Stream<Loss> blankNames() {
        List<Map<String, Object>> regions =
                List.of(input("name", "A"), input("name", " ", "destinations", List.of(place("CH"))));
        return Stream.of(
                of("3", Mutation.CREATE_PROFILE, "name", " ", "REQUIRED input.name", "more than blanks"),
                of(
                        "3",
                        Mutation.CREATE_PROFILE,
                        "regions",
                        regions,
                        "REQUIRED input.regions.1.name",
                        "more than blanks"),
                of("3", Mutation.UPDATE_PROFILE, "name", "\n", "REQUIRED input.name", "more than blanks"),
                of("3", Mutation.ADD_REGION, "name", " ", "REQUIRED input.name", "more than blanks"),
                of("3", Mutation.UPDATE_REGION, "name", " ", "REQUIRED input.name", "more than blanks"),
                of("17", Mutation.CREATE_OPTION, "title", "", "REQUIRED input.title", "more than blanks"),
                of("17", Mutation.UPDATE_OPTION, "title", " ", "REQUIRED input.title", "more than blanks"));
    }

    private static Stream<Loss> ofRegions() {
        List<Map<String, Object>> regions = List.of(
                input("name", "A", "destinations", List.of(place("CH"))),
                input("name", "B", "destinations", List.of(place("AT")), "active", false));
        return Stream.of(
                of(
                        "11",
                        Mutation.ADD_REGION,
                        "destinations",
                        List.of(place("CH", "CH-ZH")),
                        "SUBDIVISION_UNSUPPORTED input.destinations.0.subdivisions",
                        "as a whole"),
                of(
                        "11",
                        Mutation.UPDATE_REGION,
                        "destinations",
                        List.of(place("AU", "AU-VIC"), place("ES", "ES-B", "ES-AN")),
                        "SUBDIVISION_UNSUPPORTED input.destinations.1.subdivisions.1",
                        "by itself"),
                of(
                        "7",
                        Mutation.ADD_REGION,
                        "profileId",
                        DemoShop.id("profile", DemoShop.GENERAL),
                        "REQUIRED input.originGroupId",
                        "several origin groups"),
                of("8", Mutation.ADD_REGION, "active", false, "NOT_REPRESENTABLE input.active", "would be on"),
                of("8", Mutation.UPDATE_REGION, "active", false, "NOT_REPRESENTABLE input.active", "would be on"),
                of(
                        "8",
                        Mutation.CREATE_PROFILE,
                        "regions",
                        regions,
                        "NOT_REPRESENTABLE input.regions.1.active",
                        "would be on"),
                of(
                        "11",
                        Mutation.ADD_REGION,
                        "destinations",
                        List.of(place("MX", "MX-Q ROO")),
                        "INVALID_SUBDIVISION input.destinations.0.subdivisions.0",
                        "ISO 3166-2"),
                of(
                        "11",
                        Mutation.UPDATE_REGION,
                        "destinations",
                        List.of(place("US", "CA")),
                        "INVALID_SUBDIVISION input.destinations.0.subdivisions.0",
                        "ISO 3166-2"),
                of(
                        "12",
                        Mutation.ADD_REGION,
                        "destinations",
                        List.of(place("US")),
                        "DESTINATION_OVERLAP input.destinations.0",
                        "North America"));
    }

    private static Stream<Loss> ofCarriers() {
        Map<String, Object> swift = input(
                "regionId",
                DemoShop.id("region", DemoShop.UNITED_STATES),
                "carrierId",
                DemoShop.id("carrier", DemoShop.SWIFT));
        Map<String, Object> backup = input("title", "Backup", "amount", "5");
        List<Map<String, Object>> two = List.of(input("amount", "1"), input("amount", "2"));
        List<Map<String, Object>> labelled = List.of(input("amount", "1", "description", "Tail lift"));
        return Stream.of(
                of(
                        "27",
                        Mutation.ADD_CARRIER,
                        "backupRate",
                        backup,
                        "UNSUPPORTED_BY_PLATFORM input.backupRate",
                        "no backup rates"),
                new Loss(
                        "27",
                        Mutation.UPDATE_CARRIER,
                        with(swift, "backupRate", backup),
                        "UNSUPPORTED_BY_PLATFORM input.backupRate",
                        "no backup rates"),
                of("28", Mutation.ADD_CARRIER, "surcharges", two, "NOT_REPRESENTABLE input.surcharges", "one sum"),
                of(
                        "28",
                        Mutation.ADD_CARRIER,
                        "surcharges",
                        labelled,
                        "NOT_REPRESENTABLE input.surcharges.0.description",
                        "no label"),
                new Loss(
                        "28",
                        Mutation.UPDATE_CARRIER,
                        with(swift, "surcharges", List.of(input("amount", "1"))),
                        "NOT_REPRESENTABLE input.surcharges",
                        "would delete"),
                new Loss(
                        "28",
                        Mutation.UPDATE_CARRIER,
                        with(swift, "surcharges", List.of()),
                        "NOT_REPRESENTABLE input.surcharges",
                        "would delete"),
                new Loss(
                        "29",
                        Mutation.SWITCH_ROW,
                        input(
                                "carrierId",
                                DemoShop.id("carrier", DemoShop.SWIFT),
                                "rowId",
                                DemoShop.id("row", DemoShop.STANDARD),
                                "active",
                                false),
                        "UNSUPPORTED_BY_PLATFORM -",
                        "no tables"));
    }

    private static Stream<Loss> ofOptions() {
        Map<String, Object> second = input(
                "optionId",
                DemoShop.id("option", DemoShop.EXPRESS),
                "regionId",
                DemoShop.id("region", DemoShop.EUROPE),
                "revision",
                "1");
        return Stream.of(
                of(
                        "16",
                        Mutation.CREATE_OPTION,
                        "regionIds",
                        List.of(DemoShop.id("region", DemoShop.EUROPE), DemoShop.id("region", DemoShop.UNITED_STATES)),
                        "NOT_REPRESENTABLE input.regionIds",
                        "one copy for each"),
                new Loss(
                        "16",
                        Mutation.ADD_OPTION_REGION,
                        second,
                        "NOT_REPRESENTABLE input.regionId",
                        "one region for good"),
                new Loss(
                        "16",
                        Mutation.REMOVE_OPTION_REGION,
                        with(second, "regionId", DemoShop.id("region", DemoShop.UNITED_STATES)),
                        "NOT_REPRESENTABLE input.regionId",
                        "without its region"),
                of(
                        "18",
                        Mutation.CREATE_OPTION,
                        "category",
                        "STANDARD",
                        "UNSUPPORTED_BY_PLATFORM input.category",
                        "no category"),
                of(
                        "18",
                        Mutation.UPDATE_OPTION,
                        "category",
                        "STANDARD",
                        "UNSUPPORTED_BY_PLATFORM input.category",
                        "no category"),
                new Loss(
                        "22",
                        Mutation.UPDATE_OPTION,
                        input(
                                "id",
                                DemoShop.id("option", DemoShop.EXPRESS),
                                "active",
                                true,
                                "rates",
                                List.of(with(rate("5"), "active", false))),
                        "NOT_REPRESENTABLE input.active",
                        "one switch"));
    }

    private static Stream<Loss> ofRates() {
        return Stream.of(Mutation.CREATE_OPTION, Mutation.UPDATE_OPTION)
                .flatMap(mutation -> Stream.of(
                        of(
                                "16",
                                mutation,
                                "rates",
                                List.of(rate("5"), rate("6")),
                                "NOT_REPRESENTABLE input.rates",
                                "one rate"),
                        of(
                                "17",
                                mutation,
                                "rates",
                                List.of(with(rate("5"), "title", "Mine")),
                                "NOT_REPRESENTABLE input.rates.0.title",
                                "would be lost"),
                        of(
                                "21",
                                mutation,
                                "rates",
                                List.of(with(rate("5"), "multiplyByQuantity", true)),
                                "UNSUPPORTED_BY_PLATFORM input.rates.0.multiplyByQuantity",
                                "not for each item")));
    }

    private static Stream<Loss> ofConditions() {
        return Stream.of(Mutation.CREATE_OPTION, Mutation.UPDATE_OPTION)
                .flatMap(mutation -> Stream.of(
                        onConditions(
                                "25",
                                mutation,
                                "UNSUPPORTED_BY_PLATFORM",
                                ".0.metric",
                                "number of items",
                                "TOTAL_QUANTITY"),
                        onConditions(
                                "26",
                                mutation,
                                "NOT_REPRESENTABLE",
                                "",
                                "the price or the weight",
                                "TOTAL_PRICE",
                                "TOTAL_WEIGHT"),
                        strict(mutation, "TOTAL_PRICE", "GT", "the bound itself would count, too. Use GTE"),
                        strict(mutation, "TOTAL_PRICE", "LT", "the bound itself would count, too. Use LTE"),
                        strict(mutation, "TOTAL_WEIGHT", "GT", "the bound itself would count, too. Use GTE"),
                        strict(mutation, "TOTAL_WEIGHT", "LT", "the bound itself would count, too. Use LTE"),
                        of(
                                "26",
                                mutation,
                                "rates",
                                List.of(rate(
                                        "5",
                                        condition("TOTAL_PRICE", "GTE", "5"),
                                        condition("TOTAL_PRICE", "LTE", "4"))),
                                "INVALID_VALUE input.rates.0.conditions",
                                "No cart")));
    }

    private static Loss onConditions(
            String row, Mutation mutation, String code, String behind, String says, String... metrics) {
        Object[] conditions =
                Stream.of(metrics).map(metric -> condition(metric, "GTE", "5")).toArray();
        return of(
                row,
                mutation,
                "rates",
                List.of(rate("5", conditions)),
                code + " input.rates.0.conditions" + behind,
                says);
    }

    private static Loss strict(Mutation mutation, String metric, String operator, String says) {
        return of(
                "section 3",
                mutation,
                "rates",
                List.of(rate("5", condition(metric, operator, "50"))),
                "NOT_REPRESENTABLE input.rates.0.conditions.0.operator",
                says);
    }
}
