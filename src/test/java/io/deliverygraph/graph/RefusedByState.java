package io.deliverygraph.graph;

import static io.deliverygraph.graph.RefusedInput.broken;
import static io.deliverygraph.testing.DemoSite.BASIC;
import static io.deliverygraph.testing.DemoSite.FREIGHT;
import static io.deliverygraph.testing.DemoSite.GENERAL;
import static io.deliverygraph.testing.DemoSite.NOTHING;
import static io.deliverygraph.testing.DemoSite.SHIPPO;
import static io.deliverygraph.testing.DemoSite.carrierId;
import static io.deliverygraph.testing.DemoSite.profileId;
import static io.deliverygraph.testing.DemoSite.regionId;
import static io.deliverygraph.testing.Inputs.condition;
import static io.deliverygraph.testing.Inputs.input;
import static io.deliverygraph.testing.Inputs.place;
import static io.deliverygraph.testing.Inputs.rate;

import io.deliverygraph.testing.DemoSite;
import io.deliverygraph.testing.Graph;
import io.deliverygraph.testing.Mutation;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the seed data stand in the way of, and inputs with several problems. */
final class RefusedByState {

    private RefusedByState() {}

    static Stream<RefusedInput> all() {
        return Stream.of(stale(), names(), carriers(), unsupported(), several()).flatMap(each -> each);
    }

    private static Stream<RefusedInput> stale() {
        return Stream.of(
                        Mutation.UPDATE_PROFILE,
                        Mutation.ADD_REGION,
                        Mutation.UPDATE_REGION,
                        Mutation.REMOVE_REGION,
                        Mutation.UPDATE_OPTION,
                        Mutation.ADD_OPTION_REGION,
                        Mutation.REMOVE_OPTION_REGION)
                .flatMap(mutation -> Stream.of("0", "999", "", "Zq7secret")
                        .map(revision -> broken(mutation, "revision", revision, "STALE_REVISION input.revision")));
    }

    private static Stream<RefusedInput> names() {
        return Stream.of(
                broken(Mutation.ADD_REGION, "name", "US by truck", "NAME_TAKEN input.name"),
                broken(Mutation.UPDATE_REGION, "name", "Domestic", "NAME_TAKEN input.name"),
                broken(
                        Mutation.CREATE_PROFILE,
                        "regions",
                        List.of(
                                input("name", "A", "destinations", List.of(place("FR"))),
                                input("name", "A", "destinations", List.of(place("DE")))),
                        "NAME_TAKEN input.regions.1.name"),
                broken(Mutation.DELETE_PROFILE, "id", profileId(GENERAL), "DEFAULT_PROFILE_PROTECTED input.id"));
    }

    private static Stream<RefusedInput> carriers() {
        return Stream.of(
                broken(Mutation.ADD_CARRIER, "carrierId", carrierId(NOTHING), "CARRIER_UNKNOWN input.carrierId"),
                broken(Mutation.UPDATE_CARRIER, "carrierId", carrierId(NOTHING), "CARRIER_UNKNOWN input.carrierId"),
                broken(Mutation.SWITCH_ROW, "carrierId", carrierId(NOTHING), "CARRIER_UNKNOWN input.carrierId"),
                broken(
                        Mutation.ADD_CARRIER,
                        "carrierId",
                        carrierId(SHIPPO),
                        "CARRIER_ALREADY_IN_REGION input.carrierId"),
                broken(
                        Mutation.UPDATE_CARRIER,
                        "carrierId",
                        carrierId(FREIGHT),
                        "CARRIER_NOT_IN_REGION input.carrierId"),
                broken(
                        Mutation.REMOVE_CARRIER,
                        "carrierId",
                        carrierId(FREIGHT),
                        "CARRIER_NOT_IN_REGION input.carrierId"),
                broken(Mutation.ADD_CARRIER, "backupRate", null, "BACKUP_RATE_REQUIRED input.backupRate.amount"),
                broken(
                        Mutation.ADD_CARRIER,
                        "backupRate",
                        input("title", "x"),
                        "BACKUP_RATE_REQUIRED input.backupRate.amount"),
                new RefusedInput(
                        Mutation.UPDATE_CARRIER,
                        input(
                                "regionId",
                                regionId(DemoSite.EUROPE),
                                "carrierId",
                                carrierId(BASIC),
                                "backupRate",
                                input("active", true)),
                        List.of("BACKUP_RATE_REQUIRED input.backupRate.amount")));
    }

    private static Stream<RefusedInput> unsupported() {
        return Stream.of(
                broken(Mutation.UPDATE_OPTION, "active", false, "UNSUPPORTED_BY_PLATFORM input.active"),
                broken(
                        Mutation.ADD_REGION,
                        "originGroupId",
                        Graph.id("demo", "origins", NOTHING),
                        "UNSUPPORTED_BY_PLATFORM input.originGroupId"),
                broken(
                        Mutation.CREATE_PROFILE,
                        "originIds",
                        List.of(Graph.id("demo", "origin", NOTHING)),
                        "UNSUPPORTED_BY_PLATFORM input.originIds"));
    }

    private static Stream<RefusedInput> several() {
        Map<String, Object> region = input(
                "profileId",
                profileId(GENERAL),
                "name",
                "Europe",
                "revision",
                "6",
                "originGroupId",
                Graph.id("demo", "origins", NOTHING),
                "destinations",
                List.of(place("CH", "CH-ZH"), place("DE"), place("US", "US-VT", "US-CA")));
        Map<String, Object> option = input(
                "regionIds",
                List.of("Zq7secret"),
                "title",
                "x".repeat(1001),
                "rates",
                List.of(
                        rate("-77.71234", condition("TOTAL_QUANTITY", "GTE", "1.5")),
                        rate("x", condition("TOTAL_PRICE", "LT", "0"))));
        return Stream.of(
                new RefusedInput(
                        Mutation.ADD_REGION,
                        region,
                        List.of(
                                "STALE_REVISION input.revision",
                                "UNSUPPORTED_BY_PLATFORM input.originGroupId",
                                "NAME_TAKEN input.name",
                                "SUBDIVISION_UNSUPPORTED input.destinations.0.subdivisions",
                                "DESTINATION_OVERLAP input.destinations.1",
                                "DESTINATION_OVERLAP input.destinations.2")),
                new RefusedInput(
                        Mutation.CREATE_OPTION,
                        option,
                        List.of(
                                "INVALID_ID input.regionIds.0",
                                "TOO_LONG input.title",
                                "INVALID_AMOUNT input.rates.0.amount",
                                "INVALID_AMOUNT input.rates.0.amount",
                                "FRACTIONAL_QUANTITY input.rates.0.conditions.0.value",
                                "INVALID_AMOUNT input.rates.1.amount",
                                "INVALID_VALUE input.rates.1.conditions")));
    }
}
