package io.deliverygraph.deferred;

import static io.deliverygraph.deferred.RefusedDeferred.broken;
import static io.deliverygraph.testing.DeferredInputs.plan;
import static io.deliverygraph.testing.DeferredMutation.CREATE_GROUP;
import static io.deliverygraph.testing.DeferredMutation.UPDATE_GROUP;
import static io.deliverygraph.testing.DemoShop.PRE_ORDER;
import static io.deliverygraph.testing.DemoShop.PRE_ORDER_PLAN;
import static io.deliverygraph.testing.DemoShop.TRY_FIRST;
import static io.deliverygraph.testing.DemoShop.TRY_FIRST_PLAN;
import static io.deliverygraph.testing.DemoShop.groupId;
import static io.deliverygraph.testing.DemoShop.planId;
import static io.deliverygraph.testing.Inputs.input;

import io.deliverygraph.testing.Graph;
import io.deliverygraph.testing.Inputs;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Selling plans that we refuse before Shopify has to (Shopify contract 5, S1 to S4 and S14 to S22). */
final class RefusedPlans {

    private RefusedPlans() {}

    static Stream<RefusedDeferred> all() {
        return Stream.of(names(), numbers(), charges(), balances(), fulfilments(), removals())
                .flatMap(each -> each);
    }

    /** S1 and S14. */
    private static Stream<RefusedDeferred> names() {
        return Stream.of(
                        changed("REQUIRED name", "name", ""),
                        changed("REQUIRED name", "name", " "),
                        changed("TOO_LONG name", "name", "Zq7secret" + "🚚".repeat(247)),
                        Stream.of(
                                broken(
                                        CREATE_GROUP,
                                        "plans",
                                        List.of(plan("A"), plan("B"), plan("A")),
                                        "NAME_TAKEN input.plans.2.name"),
                                broken(
                                        UPDATE_GROUP,
                                        "addPlans",
                                        List.of(plan("A"), plan("A"), plan("Try for 14 days")),
                                        "NAME_TAKEN input.addPlans.1.name",
                                        "NAME_TAKEN input.addPlans.2.name"),
                                broken(
                                        UPDATE_GROUP,
                                        "addPlans",
                                        List.of(plan("Try first")),
                                        "NAME_TAKEN input.addPlans.0.name"),
                                broken(
                                        UPDATE_GROUP,
                                        "addPlans",
                                        List.of(Inputs.with(plan("A"), "category", "SUBSCRIPTION")),
                                        "INVALID_VALUE input.addPlans.0.category")))
                .flatMap(each -> each);
    }

    /** S2 to S4. */
    private static Stream<RefusedDeferred> numbers() {
        return Stream.of(
                broken(CREATE_GROUP, "plans", plans(32), "TOO_MANY input.plans"),
                broken(UPDATE_GROUP, "addPlans", plans(32), "TOO_MANY input.addPlans"),
                broken(UPDATE_GROUP, "addPlans", plans(31), "LIMIT_EXCEEDED input.addPlans"),
                broken(UPDATE_GROUP, "removePlanIds", List.of(planId(TRY_FIRST_PLAN)), "REQUIRED input.removePlanIds"),
                broken(
                        UPDATE_GROUP,
                        "removePlanIds",
                        IntStream.range(0, 32)
                                .mapToObj(number -> planId(TRY_FIRST_PLAN))
                                .toList(),
                        "TOO_MANY input.removePlanIds"));
    }

    static List<Map<String, Object>> plans(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> plan("Plan " + number))
                .toList();
    }

    /** S15 to S18. */
    private static Stream<RefusedDeferred> charges() {
        return Stream.of(
                        changed("INVALID_VALUE checkoutPercent", "checkoutPercent", null),
                        changed("INVALID_VALUE checkoutPercent", "checkoutAmount", "5"),
                        changed("INVALID_VALUE balanceTrigger", "checkoutPercent", "100"),
                        changed("INVALID_VALUE balanceTrigger", "checkoutPercent", "100.000"),
                        changed("INVALID_VALUE balanceTrigger", "balanceTrigger", "NONE"),
                        changed("INVALID_VALUE balanceTrigger", "checkoutPercent", "99.9999", "balanceTrigger", "NONE"),
                        changed(
                                "INVALID_VALUE balanceTrigger",
                                "checkoutPercent",
                                null,
                                "checkoutAmount",
                                "50",
                                "balanceTrigger",
                                "NONE"),
                        changed("INVALID_AMOUNT checkoutPercent", "checkoutPercent", "100.0001"),
                        changed("INVALID_AMOUNT checkoutPercent", "checkoutPercent", "101"),
                        changed("INVALID_AMOUNT checkoutPercent", "checkoutPercent", "-77.7"),
                        changed("INVALID_AMOUNT checkoutPercent", "checkoutPercent", "12.34567"),
                        changed("INVALID_AMOUNT checkoutPercent", "checkoutPercent", "Zq7secret"),
                        changed("INVALID_AMOUNT checkoutAmount", "checkoutPercent", null, "checkoutAmount", "-77.7"),
                        changed(
                                "INVALID_AMOUNT checkoutAmount",
                                "checkoutPercent",
                                null,
                                "checkoutAmount",
                                "1000000000"),
                        changed("INVALID_AMOUNT checkoutAmount", "checkoutPercent", null, "checkoutAmount", "1.2345"),
                        changed("INVALID_AMOUNT checkoutAmount", "checkoutPercent", null, "checkoutAmount", "1e2"))
                .flatMap(each -> each);
    }

    /** S19 and S20. */
    private static Stream<RefusedDeferred> balances() {
        Stream<Stream<RefusedDeferred>> durations = Stream.of(
                        "P0D",
                        "PT0S",
                        "-P14D",
                        "P-14D",
                        "-PT-5H",
                        "+P14D",
                        "P1DT-1H",
                        "p14d",
                        "P14d",
                        "P1M",
                        "P2W",
                        "P1Y",
                        "P",
                        "PT",
                        "P1DT",
                        "14D",
                        "",
                        "Zq7secret",
                        "P99999999999D",
                        "PT0.5",
                        "P14D ")
                .map(duration -> changed(
                        "INVALID_VALUE balanceAfter", "balanceTrigger", "AFTER_CHECKOUT", "balanceAfter", duration));
        return Stream.concat(
                        durations,
                        Stream.of(
                                changed("REQUIRED balanceAt", "balanceTrigger", "AT_TIME"),
                                changed("INVALID_VALUE balanceAt", "balanceAt", "2100-01-01T00:00:00Z"),
                                changed(
                                        "INVALID_VALUE balanceAt",
                                        "balanceTrigger",
                                        "AT_TIME",
                                        "balanceAt",
                                        "2026-01-01T00:00:00Z"),
                                changed("REQUIRED balanceAfter", "balanceTrigger", "AFTER_CHECKOUT"),
                                changed("INVALID_VALUE balanceAfter", "balanceAfter", "P14D")))
                .flatMap(each -> each);
    }

    /** S21 and S22. */
    private static Stream<RefusedDeferred> fulfilments() {
        return Stream.of(
                        changed("REQUIRED fulfillmentAt", "fulfillmentTrigger", "AT_TIME"),
                        changed("INVALID_VALUE fulfillmentAt", "fulfillmentAt", "2100-01-01T00:00:00Z"),
                        changed(
                                "INVALID_VALUE fulfillmentAt",
                                "fulfillmentTrigger",
                                "AT_TIME",
                                "fulfillmentAt",
                                "1999-01-01T00:00:00+02:00"),
                        changed("INVALID_VALUE fulfillmentTrigger", "fulfillmentTrigger", "ON_ANCHOR"))
                .flatMap(each -> each);
    }

    private static Stream<RefusedDeferred> removals() {
        String plans = "removePlanIds";
        return Stream.of(
                broken(UPDATE_GROUP, plans, List.of("Zq7secret"), "INVALID_ID input.removePlanIds.0"),
                broken(UPDATE_GROUP, plans, List.of(groupId(TRY_FIRST)), "INVALID_ID input.removePlanIds.0"),
                broken(
                        UPDATE_GROUP,
                        plans,
                        List.of(Graph.id("demo", "plan", TRY_FIRST_PLAN)),
                        "INVALID_ID input.removePlanIds.0"),
                broken(
                        UPDATE_GROUP,
                        plans,
                        List.of(planId(PRE_ORDER_PLAN), planId("gid://shopify/SellingPlan/99999")),
                        "NOT_FOUND input.removePlanIds.0",
                        "NOT_FOUND input.removePlanIds.1"),
                new RefusedDeferred(
                        UPDATE_GROUP,
                        input("id", groupId(PRE_ORDER), "removePlanIds", List.of(planId(PRE_ORDER_PLAN))),
                        List.of("REQUIRED input.removePlanIds")));
    }

    /** The second of two plans has other values, for both mutations that make plans. */
    private static Stream<RefusedDeferred> changed(String problem, Object... namesAndValues) {
        Map<String, Object> second = plan("Second");
        Inputs.input(namesAndValues).forEach(second::put);
        List<Map<String, Object>> plans = List.of(plan("First"), second);
        String[] parts = problem.split(" ");
        return Stream.of(
                broken(CREATE_GROUP, "plans", plans, parts[0] + " input.plans.1." + parts[1]),
                broken(UPDATE_GROUP, "addPlans", plans, parts[0] + " input.addPlans.1." + parts[1]));
    }
}
