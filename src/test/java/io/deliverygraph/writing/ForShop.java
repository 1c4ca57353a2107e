package io.deliverygraph.writing;

import static io.deliverygraph.testing.Inputs.condition;
import static io.deliverygraph.testing.Inputs.input;
import static io.deliverygraph.testing.Inputs.place;
import static io.deliverygraph.testing.Inputs.rate;

import io.deliverygraph.testing.Inputs;
import io.deliverygraph.testing.Mutation;
import io.deliverygraph.testing.Outcome;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** An input of each mutation that a Shopify shop can carry out, good for one run on the seed data. */
final class ForShop {

    private static final Set<Mutation> WIX_ALONE = EnumSet.of(
            Mutation.SET_PROFILE_FIELDS,
            Mutation.SWITCH_ROW,
            Mutation.ADD_OPTION_REGION,
            Mutation.REMOVE_OPTION_REGION,
            Mutation.SET_OPTION_FIELDS);

    private static final Set<Mutation> OF_OPTIONS = EnumSet.of(Mutation.CREATE_OPTION, Mutation.UPDATE_OPTION);

    private static final Set<Mutation> DELETIONS = EnumSet.of(Mutation.DELETE_PROFILE, Mutation.DELETE_OPTION);

    private ForShop() {}

    /** All that a shop knows. */
    static Stream<Mutation> mutations() {
        return EnumSet.complementOf(EnumSet.copyOf(WIX_ALONE)).stream();
    }

    /** A write that no seed data allow needs something there first. */
    static void prepare(Mutation mutation) {
        if (mutation == Mutation.UPDATE_CARRIER) {
            putSwiftToWorkInEurope();
        }
    }

    private static void putSwiftToWorkInEurope() {
        Map<String, Object> method = input(
                "name",
                "Swift",
                "active",
                true,
                "participant",
                input(
                        "carrierServiceId",
                        DemoShop.SWIFT,
                        "adaptToNewServices",
                        false,
                        "fixedFee",
                        input("amount", "1.00", "currencyCode", "USD")));
        DemoShop.update(DemoShop.GENERAL, inZone(DemoShop.HAMBURG, DemoShop.EUROPE, method));
    }

    /** A change of a profile, in Shopify's words, that adds a method to a zone. */
    static Map<String, Object> inZone(String group, String zone, Map<String, Object> method) {
        return input(
                "locationGroupsToUpdate",
                List.of(input(
                        "id",
                        group,
                        "zonesToUpdate",
                        List.of(input("id", zone, "methodDefinitionsToCreate", List.of(method))))));
    }

    /** A change of a profile, in Shopify's words, that adds a zone with these countries. */
    static Map<String, Object> newZone(String group, String name, String... countries) {
        return input(
                "locationGroupsToUpdate",
                List.of(input(
                        "id",
                        group,
                        "zonesToCreate",
                        List.of(input(
                                "name",
                                name,
                                "countries",
                                Stream.of(countries)
                                        .map(code -> input("code", code, "includeAllProvinces", true))
                                        .toList())))));
    }

    static Map<String, Object> good(Mutation mutation) {
        return switch (mutation) {
            case CREATE_PROFILE ->
                input(
                        "storeId",
                        DemoShop.storeId(),
                        "name",
                        "Fragile 🏺",
                        "regions",
                        List.of(
                                input("name", "Some", "destinations", List.of(place("US", "US-CO"), place("CH"))),
                                input("name", "Rest")));
            case UPDATE_PROFILE ->
                input("id", DemoShop.id("profile", DemoShop.HEAVY), "revision", "1", "name", "Very heavy");
            case DELETE_PROFILE -> input("id", DemoShop.id("profile", DemoShop.HEAVY));
            case ADD_REGION ->
                input(
                        "profileId",
                        DemoShop.id("profile", DemoShop.HEAVY),
                        "name",
                        "Far",
                        "destinations",
                        List.of(place("NZ"), place("JP", "JP-13"), place("AU", "AU-NSW", "AU-VIC")));
            case UPDATE_REGION ->
                input(
                        "id",
                        DemoShop.id("region", DemoShop.EUROPE),
                        "name",
                        "Alps",
                        "destinations",
                        List.of(place("CH"), place("AT")));
            case REMOVE_REGION -> input("id", DemoShop.id("region", DemoShop.EUROPE));
            case ADD_CARRIER ->
                input(
                        "regionId",
                        DemoShop.id("region", DemoShop.EUROPE),
                        "carrierId",
                        DemoShop.id("carrier", DemoShop.HARBOR),
                        "surcharges",
                        List.of(input("amount", "2.50")));
            case UPDATE_CARRIER ->
                input(
                        "regionId",
                        DemoShop.id("region", DemoShop.EUROPE),
                        "carrierId",
                        DemoShop.id("carrier", DemoShop.SWIFT),
                        "surcharges",
                        List.of(input("amount", "3.00")));
            case REMOVE_CARRIER ->
                input(
                        "regionId",
                        DemoShop.id("region", DemoShop.UNITED_STATES),
                        "carrierId",
                        DemoShop.id("carrier", DemoShop.SWIFT));
            case CREATE_OPTION ->
                input(
                        "regionIds",
                        List.of(DemoShop.id("region", DemoShop.EUROPE)),
                        "title",
                        "Bulky",
                        "estimatedDeliveryTime",
                        "When it is done",
                        "rates",
                        List.of(rate("12.50", condition("TOTAL_WEIGHT", "EQ", "7.50"))));
            case UPDATE_OPTION ->
                input(
                        "id",
                        DemoShop.id("option", DemoShop.STANDARD),
                        "revision",
                        "1",
                        "title",
                        "Slow",
                        "rates",
                        List.of(rate(
                                "4.10",
                                condition("TOTAL_PRICE", "GTE", "10"),
                                condition("TOTAL_PRICE", "LTE", "20.00"))));
            case DELETE_OPTION -> input("id", DemoShop.id("option", DemoShop.EXPRESS));
            default -> throw new IllegalArgumentException("for Wix alone");
        };
    }

    /** A good input with one value changed or added. */
    static Map<String, Object> with(Mutation mutation, String field, Object value) {
        return Inputs.with(good(mutation), field, value);
    }

    /** Sends the input and asks for all that a picture needs. */
    static Outcome send(Mutation mutation, Map<String, ?> input, boolean dryRun) {
        return mutation.ask(input, dryRun, wanted(mutation));
    }

    static Outcome send(Mutation mutation, Map<String, ?> input) {
        return send(mutation, input, false);
    }

    /** What the answer shows of what was made, in words. */
    static String shown(Mutation mutation, Outcome outcome) {
        if (DELETIONS.contains(mutation)) {
            return outcome.get("deletedId") + " " + outcome.get("state");
        }
        return OF_OPTIONS.contains(mutation)
                ? Picture.ofOption(outcome.get("shippingOption"))
                : String.join("\n", Picture.ofPayload(outcome.get("deliveryProfile"))) + "\n"
                        + outcome.get("region.name");
    }

    /** What the write's own answer tells, without a further read. */
    static String little(Mutation mutation) {
        if (DELETIONS.contains(mutation)) {
            return " deletedId state";
        }
        return OF_OPTIONS.contains(mutation)
                ? " shippingOption { id title rates { amount { amount } } }"
                : " deliveryProfile { id revision regions { name destinations { countryCode }"
                        + " carriers { surcharges { percent } } } } region { name }";
    }

    private static String wanted(Mutation mutation) {
        if (DELETIONS.contains(mutation)) {
            return " deletedId state";
        }
        return OF_OPTIONS.contains(mutation) ? Picture.OPTION : Picture.PROFILE;
    }
}
