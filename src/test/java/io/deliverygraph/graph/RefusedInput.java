package io.deliverygraph.graph;

import static io.deliverygraph.testing.DemoSite.EUROPE;
import static io.deliverygraph.testing.DemoSite.FREIGHT;
import static io.deliverygraph.testing.DemoSite.HEAVY;
import static io.deliverygraph.testing.DemoSite.NOTHING;
import static io.deliverygraph.testing.DemoSite.optionId;
import static io.deliverygraph.testing.DemoSite.profileId;
import static io.deliverygraph.testing.DemoSite.regionId;
import static io.deliverygraph.testing.DemoSite.rowId;
import static io.deliverygraph.testing.Inputs.condition;
import static io.deliverygraph.testing.Inputs.input;
import static io.deliverygraph.testing.Inputs.place;
import static io.deliverygraph.testing.Inputs.rate;

import io.deliverygraph.testing.Graph;
import io.deliverygraph.testing.Inputs;
import io.deliverygraph.testing.Mutation;
import io.deliverygraph.testing.Outcome;
import io.deliverygraph.testing.Refusable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An input that we refuse on a site with the seed data, and each reason as {@code CODE input.field}. */
record RefusedInput(Mutation mutation, Map<String, Object> sent, List<String> problems) {

    private static final String SECRET = "Zq7secret";

    /** A good input, broken at one place. */
    static RefusedInput broken(Mutation mutation, String field, Object value, String... problems) {
        return new RefusedInput(mutation, Inputs.with(Refusable.good(mutation), field, value), List.of(problems));
    }

    static Stream<RefusedInput> of(Mutation mutation) {
        return all().filter(each -> each.mutation == mutation);
    }

    Outcome send() {
        return mutation.send(sent);
    }

    /** What no message may repeat. */
    String[] secrets() {
        return new String[] {SECRET, "-77.7", "US-ZZ", NOTHING};
    }

    @Override
    public String toString() {
        String shown = sent.toString();
        return mutation + " " + problems + " " + shown.substring(0, Math.min(60, shown.length()));
    }

    static Stream<RefusedInput> all() {
        return Stream.of(texts(), lists(), ids(), RefusedPlaces.all(), RefusedAmounts.all(), RefusedByState.all())
                .flatMap(each -> each);
    }

    private static Stream<RefusedInput> texts() {
        String long256 = SECRET + "🚚".repeat(248);
        return Stream.of(
                broken(Mutation.CREATE_PROFILE, "name", "", "REQUIRED input.name"),
                broken(Mutation.UPDATE_PROFILE, "name", "", "REQUIRED input.name"),
                broken(Mutation.ADD_REGION, "name", "", "REQUIRED input.name"),
                broken(Mutation.UPDATE_REGION, "name", "", "REQUIRED input.name"),
                broken(Mutation.SET_PROFILE_FIELDS, "namespace", "", "REQUIRED input.namespace"),
                broken(Mutation.SET_OPTION_FIELDS, "namespace", "", "REQUIRED input.namespace"),
                broken(Mutation.CREATE_PROFILE, "name", long256, "TOO_LONG input.name"),
                broken(Mutation.UPDATE_PROFILE, "name", long256, "TOO_LONG input.name"),
                broken(Mutation.ADD_REGION, "name", long256, "TOO_LONG input.name"),
                broken(Mutation.UPDATE_REGION, "name", long256, "TOO_LONG input.name"),
                broken(Mutation.CREATE_OPTION, "title", SECRET.repeat(120), "TOO_LONG input.title"),
                broken(Mutation.UPDATE_OPTION, "title", SECRET.repeat(120), "TOO_LONG input.title"),
                broken(
                        Mutation.CREATE_OPTION,
                        "estimatedDeliveryTime",
                        SECRET.repeat(60),
                        "TOO_LONG input.estimatedDeliveryTime"),
                backup(input("title", long256, "amount", "1"), "TOO_LONG input.backupRate.title"),
                backup(input("title", "", "amount", "1"), "REQUIRED input.backupRate.title"),
                surcharge(SECRET.repeat(30), "1", "TOO_LONG input.surcharges.0.description"),
                surcharge("x", "1.000000000000001", "TOO_LONG input.surcharges.0.amount"));
    }

    private static RefusedInput backup(Map<String, Object> backupRate, String problem) {
        return broken(Mutation.UPDATE_CARRIER, "backupRate", backupRate, problem);
    }

    private static RefusedInput surcharge(String description, String amount, String problem) {
        return broken(
                Mutation.ADD_CARRIER,
                "surcharges",
                List.of(input("description", description, "amount", amount)),
                problem);
    }

    private static Stream<RefusedInput> lists() {
        List<Object> world = new ArrayList<>(List.of(place("US", "US-CA"), place("US", "US-NY"), place("US", "US-TX")));
        Stream.of(Locale.getISOCountries()).filter(code -> !code.equals("US")).forEach(code -> world.add(place(code)));
        List<Object> regions = IntStream.range(0, 101)
                .<Object>mapToObj(number ->
                        input("name", "R" + number, "destinations", List.of(place(Locale.getISOCountries()[number]))))
                .toList();
        return Stream.of(
                broken(Mutation.ADD_REGION, "destinations", world.subList(0, 251), "TOO_MANY input.destinations"),
                broken(Mutation.CREATE_PROFILE, "regions", regions, "TOO_MANY input.regions"),
                broken(
                        Mutation.ADD_REGION,
                        "destinations",
                        List.of(input("countryCode", "JP", "subdivisions", Collections.nCopies(101, "JP-13"))),
                        "TOO_MANY input.destinations.0.subdivisions"),
                broken(
                        Mutation.ADD_CARRIER,
                        "surcharges",
                        Collections.nCopies(11, input("amount", "1")),
                        "TOO_MANY input.surcharges"),
                broken(
                        Mutation.CREATE_OPTION,
                        "regionIds",
                        Collections.nCopies(51, regionId(EUROPE)),
                        "TOO_MANY input.regionIds"),
                broken(Mutation.CREATE_OPTION, "regionIds", List.of(), "REQUIRED input.regionIds"),
                broken(Mutation.CREATE_OPTION, "rates", List.of(), "REQUIRED input.rates"),
                broken(Mutation.UPDATE_OPTION, "rates", List.of(), "REQUIRED input.rates"),
                broken(Mutation.UPDATE_OPTION, "rates", Collections.nCopies(51, rate("1")), "TOO_MANY input.rates"),
                broken(
                        Mutation.CREATE_OPTION,
                        "rates",
                        List.of(input(
                                "amount",
                                "1",
                                "conditions",
                                Collections.nCopies(11, condition("TOTAL_PRICE", "GTE", "1")))),
                        "TOO_MANY input.rates.0.conditions"));
    }

    /** Each id of each mutation: garbage, of another kind, of nothing, of no store. */
    private static Stream<RefusedInput> ids() {
        Stream<RefusedInput> each = Stream.of(Mutation.values())
                .flatMap(mutation -> Refusable.good(mutation).keySet().stream()
                        .filter(field -> field.matches("id|.*Id"))
                        .flatMap(field -> Stream.of(
                                broken(mutation, field, SECRET, "INVALID_ID input." + field),
                                broken(mutation, field, originGroup(), "INVALID_ID input." + field))));
        return Stream.concat(
                each,
                Stream.of(
                        broken(Mutation.CREATE_PROFILE, "storeId", nowhere("store"), "NOT_FOUND input.storeId"),
                        broken(Mutation.DELETE_PROFILE, "id", nowhere("profile"), "NOT_FOUND input.id"),
                        broken(Mutation.ADD_CARRIER, "carrierId", second("carrier"), "INVALID_ID input.carrierId"),
                        broken(Mutation.ADD_OPTION_REGION, "regionId", second("region"), "INVALID_ID input.regionId"),
                        broken(
                                Mutation.CREATE_OPTION,
                                "regionIds",
                                List.of(regionId(EUROPE), second("region"), SECRET),
                                "INVALID_ID input.regionIds.1",
                                "INVALID_ID input.regionIds.2"),
                        broken(
                                Mutation.CREATE_OPTION,
                                "regionIds",
                                List.of(regionId(EUROPE), regionId(NOTHING)),
                                "NOT_FOUND input.regionIds.1"),
                        broken(Mutation.UPDATE_PROFILE, "id", profileId(NOTHING), "NOT_FOUND input.id"),
                        broken(Mutation.DELETE_PROFILE, "id", profileId("no guid"), "NOT_FOUND input.id"),
                        broken(Mutation.SET_PROFILE_FIELDS, "id", profileId(NOTHING), "NOT_FOUND input.id"),
                        broken(Mutation.ADD_REGION, "profileId", profileId(NOTHING), "NOT_FOUND input.profileId"),
                        broken(Mutation.UPDATE_REGION, "id", regionId(NOTHING), "NOT_FOUND input.id"),
                        broken(Mutation.REMOVE_REGION, "id", regionId(NOTHING), "NOT_FOUND input.id"),
                        broken(Mutation.ADD_CARRIER, "regionId", regionId(NOTHING), "NOT_FOUND input.regionId"),
                        broken(Mutation.UPDATE_CARRIER, "regionId", regionId(NOTHING), "NOT_FOUND input.regionId"),
                        broken(Mutation.REMOVE_CARRIER, "regionId", regionId(NOTHING), "NOT_FOUND input.regionId"),
                        broken(Mutation.SWITCH_ROW, "rowId", rowId(NOTHING), "NOT_FOUND input.rowId"),
                        broken(Mutation.UPDATE_OPTION, "id", optionId(NOTHING), "NOT_FOUND input.id"),
                        broken(Mutation.DELETE_OPTION, "id", optionId("no guid"), "NOT_FOUND input.id"),
                        broken(Mutation.SET_OPTION_FIELDS, "id", optionId(NOTHING), "NOT_FOUND input.id"),
                        broken(Mutation.ADD_OPTION_REGION, "optionId", optionId(NOTHING), "NOT_FOUND input.optionId"),
                        broken(Mutation.ADD_OPTION_REGION, "regionId", regionId(NOTHING), "NOT_FOUND input.regionId")));
    }

    private static String originGroup() {
        return Graph.id("demo", "origins", NOTHING);
    }

    private static String nowhere(String kind) {
        return Graph.id("nowhere", kind, kind.equals("store") ? "" : HEAVY);
    }

    private static String second(String kind) {
        return Graph.id("second", kind, kind.equals("region") ? EUROPE : FREIGHT);
    }
}
