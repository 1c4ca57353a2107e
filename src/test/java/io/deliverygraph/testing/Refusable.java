package io.deliverygraph.testing;

import static io.deliverygraph.testing.DemoSite.BASIC;
import static io.deliverygraph.testing.DemoSite.EUROPE;
import static io.deliverygraph.testing.DemoSite.EXPRESS;
import static io.deliverygraph.testing.DemoSite.FREIGHT;
import static io.deliverygraph.testing.DemoSite.GENERAL;
import static io.deliverygraph.testing.DemoSite.HEAVY;
import static io.deliverygraph.testing.DemoSite.SHIPPO;
import static io.deliverygraph.testing.DemoSite.STANDARD;
import static io.deliverygraph.testing.Inputs.input;
import static io.deliverygraph.testing.Inputs.place;
import static io.deliverygraph.testing.Inputs.rate;

import java.util.List;
import java.util.Map;

/** An input of each mutation that the seed data allow, for tests that break it at one place. */
public final class Refusable {

    private Refusable() {}

    /** It can be sent as it is, once. */
    public static Map<String, Object> good(Mutation mutation) {
        return switch (mutation) {
            case CREATE_PROFILE -> input("storeId", DemoSite.storeId(), "name", "New", "regions", List.of());
            case UPDATE_PROFILE -> input("id", DemoSite.profileId(GENERAL), "revision", "7", "name", "New");
            case DELETE_PROFILE -> input("id", DemoSite.profileId(HEAVY));
            case SET_PROFILE_FIELDS ->
                input("id", DemoSite.profileId(HEAVY), "namespace", "@acme/a", "data", Map.of("a", 1));
            case ADD_REGION ->
                input("profileId", DemoSite.profileId(HEAVY), "name", "New", "destinations", List.of(place("JP")));
            case UPDATE_REGION -> input("id", DemoSite.regionId(EUROPE), "name", "New");
            case REMOVE_REGION -> input("id", DemoSite.regionId(EUROPE));
            case ADD_CARRIER ->
                input(
                        "regionId",
                        DemoSite.regionId(EUROPE),
                        "carrierId",
                        DemoSite.carrierId(FREIGHT),
                        "backupRate",
                        input("title", "Backup", "amount", "5"));
            case UPDATE_CARRIER ->
                input(
                        "regionId",
                        DemoSite.regionId(EUROPE),
                        "carrierId",
                        DemoSite.carrierId(SHIPPO),
                        "backupRate",
                        input("amount", "5"));
            case REMOVE_CARRIER ->
                input("regionId", DemoSite.regionId(EUROPE), "carrierId", DemoSite.carrierId(SHIPPO));
            case SWITCH_ROW ->
                input("carrierId", DemoSite.carrierId(BASIC), "rowId", DemoSite.rowId(STANDARD), "active", false);
            case CREATE_OPTION ->
                input("regionIds", List.of(DemoSite.regionId(EUROPE)), "title", "New", "rates", List.of(rate("5")));
            case UPDATE_OPTION -> input("id", DemoSite.optionId(EXPRESS), "revision", "2", "title", "New");
            case DELETE_OPTION -> input("id", DemoSite.optionId(EXPRESS));
            case ADD_OPTION_REGION, REMOVE_OPTION_REGION ->
                input(
                        "optionId",
                        DemoSite.optionId(EXPRESS),
                        "regionId",
                        DemoSite.regionId(mutation == Mutation.ADD_OPTION_REGION ? EUROPE : DemoSite.DOMESTIC),
                        "revision",
                        "2");
            case SET_OPTION_FIELDS ->
                input("id", DemoSite.optionId(EXPRESS), "namespace", "@acme/a", "data", Map.of("a", 1));
        };
    }
}
