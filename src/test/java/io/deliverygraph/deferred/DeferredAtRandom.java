package io.deliverygraph.deferred;

import static io.deliverygraph.testing.Inputs.place;

import io.deliverygraph.testing.DeferredMutation;
import io.deliverygraph.testing.DemoShop;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Inputs about deferred purchases at random: mostly as they should be, with a mistake here and there. */
final class DeferredAtRandom {

    private static final Arbitrary<Object> TITLES =
            mostly(List.of("Free", "Pre-order 📦", "x".repeat(255)), "", "x".repeat(256));
    private static final Arbitrary<Object> AMOUNTS =
            mostly(List.of("0", "5", "9.90", "0.125", "00012.50", "999999999"), "-1", "1e3", "1.1234", "1000000000");
    private static final Arbitrary<Object> NAMES =
            mostly(List.of("New", "Zone \"7\"\n🏔", "🚚".repeat(128)), "", " ", "🚚".repeat(256));
    private static final Arbitrary<Object> PLACES = mostly(
            List.of(
                    place("CA"),
                    place("US"),
                    place("DE"),
                    place("JP"),
                    place("US", "US-CA", "US-NY"),
                    place("CA", "CA-ON")),
            place("XX"),
            place("US", "CA-ON"));
    private static final Arbitrary<Object> TIMES =
            mostly(List.of("2100-01-01T00:00:00Z", "2099-12-31T23:59:59.999+02:00"), "2020-01-01T00:00:00Z");

    private DeferredAtRandom() {}

    static Arbitrary<Map<String, Object>> of(DeferredMutation mutation) {
        return switch (mutation) {
            case CREATE_PROFILE ->
                all(
                        "storeId", Arbitraries.just(DemoShop.storeId()),
                        "name", mostly(List.of("New", "🚚".repeat(128)), "", " ", "🚚".repeat(129)),
                        "sellingPlanGroupIds", groups(),
                        "originIds?", lists(origins(), 0, 3),
                        "freeShipping?", all("title", TITLES, "destinations?", lists(PLACES, 0, 2)),
                        "shipOnlyTo?",
                                sometimes(all("title", TITLES, "amount", AMOUNTS, "destinations", lists(PLACES, 0, 2))),
                        "flatRates?",
                                sometimes(lists(
                                        all("title", TITLES, "amount", AMOUNTS, "destinations", lists(PLACES, 0, 2)),
                                        0,
                                        3)));
            case LINK -> links(DemoShop.HEAVY, groups());
            case UNLINK ->
                links(
                        DemoShop.NO_PROFILE,
                        lists(
                                mostly(
                                        List.of(DemoShop.groupId(DemoShop.PRE_ORDER)),
                                        DemoShop.groupId(DemoShop.DEPOSIT)),
                                1,
                                2));
            case CREATE_GROUP ->
                all(
                        "storeId", Arbitraries.just(DemoShop.storeId()),
                        "name", NAMES,
                        "merchantCode?", NAMES,
                        "plans", lists(plans(), 0, 2),
                        "productIds?", items("1003", "1004"),
                        "variantIds?", items("2003", "2004"));
            case UPDATE_GROUP ->
                all(
                        "id",
                                mostly(List.of(DemoShop.TRY_FIRST, DemoShop.PRE_ORDER), DemoShop.NO_GROUP)
                                        .map(id -> DemoShop.groupId((String) id)),
                        "name?", NAMES,
                        "merchantCode?", NAMES,
                        "addPlans?", lists(plans(), 0, 2),
                        "removePlanIds?", lists(Arbitraries.of(DemoShop.planId(DemoShop.TRY_FIRST_PLAN)), 0, 1),
                        "addProductIds?", items("1001", "1002"),
                        "removeProductIds?", items("1002", "1001"),
                        "addVariantIds?", items("2009", "2001"),
                        "removeVariantIds?", items("2009", "2001"));
            case DELETE_GROUP -> all("id", groups().map(ids -> ((List<?>) ids).get(0)));
        };
    }

    /** Mostly for the profile that has a group in the seed data. */
    private static Arbitrary<Map<String, Object>> links(String another, Arbitrary<Object> groups) {
        return all(
                "profileId", mostly(List.of(DemoShop.profileId(DemoShop.PRE_ORDERS)), DemoShop.profileId(another)),
                "revision?", mostly(List.of("1"), "2"),
                "sellingPlanGroupIds", groups);
    }

    private static Arbitrary<Map<String, Object>> plans() {
        Arbitrary<Map<String, Object>> terms = all(
                "name", mostly(List.of("A", "B", "C", "D", "E"), "", " ", "Try first", "Pre-order"),
                "category", mostly(List.of("PRE_ORDER", "TRY_BEFORE_YOU_BUY", "OTHER"), "SUBSCRIPTION"),
                "balanceTrigger", mostly(List.of("ON_FULFILLMENT"), "NONE", "AT_TIME", "AFTER_CHECKOUT"),
                "balanceAt?", sometimes(TIMES),
                "balanceAfter?", sometimes(mostly(List.of("P14D", "PT36H"), "p14d", "P0D", "-PT-5H", "P1DT-1H")),
                "fulfillmentTrigger", mostly(List.of("ASAP", "UNKNOWN"), "AT_TIME", "ON_ANCHOR"),
                "fulfillmentAt?", sometimes(TIMES),
                "inventoryReserve", mostly(List.of("ON_SALE", "ON_FULFILLMENT")));
        return Combinators.combine(charges(), terms).as((charge, rest) -> {
            Map<String, Object> plan = new LinkedHashMap<>(rest);
            plan.putAll(charge);
            return plan;
        });
    }

    /** In percent or as an amount, and seldom both or neither. */
    private static Arbitrary<Map<String, Object>> charges() {
        Arbitrary<Object> percents = mostly(List.of("0", "25", "12.5", "33.3333"), "100", "101", "-1");
        return Arbitraries.frequencyOf(
                Tuple.of(6, all("checkoutPercent", percents)),
                Tuple.of(6, all("checkoutAmount", AMOUNTS)),
                Tuple.of(1, all("checkoutPercent?", percents, "checkoutAmount", AMOUNTS)),
                Tuple.of(1, all()));
    }

    private static Arbitrary<Object> groups() {
        return lists(
                mostly(List.of(DemoShop.TRY_FIRST, DemoShop.DEPOSIT), DemoShop.PRE_ORDER, DemoShop.NO_GROUP)
                        .map(id -> DemoShop.groupId((String) id)),
                1,
                3);
    }

    private static Arbitrary<Object> origins() {
        return mostly(List.of(1, 2, 3), 5, 99999).map(number -> DemoShop.originId((Integer) number));
    }

    private static Arbitrary<Object> items(String one, String two) {
        return lists(mostly(List.of(one, two), "Zq7", "-1"), 0, 2);
    }

    /** One of the first values, or once in a while one of the others. */
    private static Arbitrary<Object> mostly(List<?> right, Object... wrong) {
        Arbitrary<Object> rights = Arbitraries.of(right).map(value -> value);
        return wrong.length == 0
                ? rights
                : Arbitraries.frequencyOf(Tuple.of(12, rights), Tuple.of(1, Arbitraries.of(Arrays.asList(wrong))));
    }

    /** Mostly left out. */
    private static Arbitrary<Object> sometimes(Arbitrary<?> values) {
        return Arbitraries.frequencyOf(Tuple.of(6, Arbitraries.just(NOTHING)), Tuple.of(1, values.map(value -> value)));
    }

    private static final Object NOTHING = new Object();

    private static Arbitrary<Object> lists(Arbitrary<?> entries, int least, int most) {
        return entries.list().ofMinSize(least).ofMaxSize(most).map(list -> list);
    }

    /** An object; a name with a question mark is left out every other time. */
    private static Arbitrary<Map<String, Object>> all(Object... namesAndValues) {
        Arbitrary<Map<String, Object>> made = Arbitraries.just(Map.of());
        for (int index = 0; index < namesAndValues.length; index += 2) {
            String name = (String) namesAndValues[index];
            Arbitrary<?> values = (Arbitrary<?>) namesAndValues[index + 1];
            Arbitrary<Boolean> left = name.endsWith("?") ? Arbitraries.of(true, false) : Arbitraries.just(false);
            made = Combinators.combine(made, values, left)
                    .as((before, value, out) -> with(before, name.replace("?", ""), out ? NOTHING : value));
        }
        return made;
    }

    private static Map<String, Object> with(Map<String, Object> before, String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(before);
        if (value != NOTHING) {
            more.put(name, value);
        }
        return more;
    }
}
