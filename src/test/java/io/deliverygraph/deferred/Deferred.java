package io.deliverygraph.deferred;

import io.deliverygraph.graph.Kind;
import io.deliverygraph.money.Decimal;
import io.deliverygraph.profile.DestinationSet;
import io.deliverygraph.testing.Graph;
import io.deliverygraph.testing.Sample;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Small things of deferred purchases in the sample shop. */
final class Deferred {

    /** When everything here is asked. */
    static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

    static final Instant LATER = Instant.parse("2026-12-24T12:00:00Z");

    private Deferred() {}

    /** A plan to make, and each of its parts replaced. A quarter now, the rest on fulfilment, sent when it is ready. */
    record Plan(
            String name,
            SellingPlanCategory category,
            String percent,
            String amount,
            BalanceTrigger balance,
            Instant balanceAt,
            String balanceAfter,
            FulfillmentTrigger fulfillment,
            Instant fulfillmentAt) {

        Plan named(String newName) {
            return new Plan(
                    newName, category, percent, amount, balance, balanceAt, balanceAfter, fulfillment, fulfillmentAt);
        }

        Plan in(SellingPlanCategory newCategory) {
            return new Plan(
                    name, newCategory, percent, amount, balance, balanceAt, balanceAfter, fulfillment, fulfillmentAt);
        }

        Plan charging(String newPercent, String newAmount) {
            return new Plan(
                    name,
                    category,
                    newPercent,
                    newAmount,
                    balance,
                    balanceAt,
                    balanceAfter,
                    fulfillment,
                    fulfillmentAt);
        }

        Plan due(BalanceTrigger trigger, Instant at, String after) {
            return new Plan(name, category, percent, amount, trigger, at, after, fulfillment, fulfillmentAt);
        }

        Plan sent(FulfillmentTrigger trigger, Instant at) {
            return new Plan(name, category, percent, amount, balance, balanceAt, balanceAfter, trigger, at);
        }

        NewSellingPlan toMake() {
            return new NewSellingPlan(
                    name,
                    category,
                    percent == null ? null : Decimal.of(percent),
                    amount == null ? null : Decimal.of(amount),
                    balance,
                    balanceAt,
                    balanceAfter == null ? null : new Span(balanceAfter),
                    fulfillment,
                    fulfillmentAt,
                    InventoryReserve.ON_SALE);
        }
    }

    static Plan plan() {
        return new Plan(
                "Deposit",
                SellingPlanCategory.PRE_ORDER,
                "25",
                null,
                BalanceTrigger.ON_FULFILLMENT,
                null,
                null,
                FulfillmentTrigger.ASAP,
                null);
    }

    /** Plans named 1 to this. */
    static List<NewSellingPlan> plans(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(each -> plan().named("" + each).toMake())
                .toList();
    }

    /** A group of plans with these names; their native ids are their names, and buyers choose e.g. "Choose Half". */
    static SellingPlanGroup group(String nativeId, String... plans) {
        List<SellingPlan> made = new ArrayList<>();
        for (String name : plans) {
            List<String> choice = List.of("Choose " + name);
            made.add(new SellingPlan(
                    id("plan", name), name, null, name, choice, null, true, null, null, null, null, null));
        }
        return new SellingPlanGroup(
                Sample.shop().idOf(Kind.SELLING_PLAN_GROUP, nativeId),
                nativeId,
                Sample.shop(),
                "Group " + nativeId,
                "code",
                made);
    }

    /** The global id of something in the sample shop, by its kind's code. */
    static String id(String kind, String nativeId) {
        return Graph.id("shop", kind, nativeId);
    }

    static List<String> groupIds(String... nativeIds) {
        return Stream.of(nativeIds).map(nativeId -> id("plans", nativeId)).toList();
    }

    /** A flat rate of 5 to these places, written as in {@link Sample#places}. */
    static FlatRateRule flatRate(String... places) {
        return new FlatRateRule(Sample.places(places), "Flat", Decimal.of("5"));
    }

    static CreateDeferredDeliveryProfile free(List<String> groups, List<DestinationSet> places) {
        return new CreateDeferredDeliveryProfile(
                id("store", ""), "Free", groups, null, new FreeShippingRule("Free", places), null, null);
    }

    static CreateDeferredDeliveryProfile only(List<String> groups, List<DestinationSet> places) {
        return new CreateDeferredDeliveryProfile(
                id("store", ""),
                "Only",
                groups,
                null,
                null,
                new ShipOnlyToRule(places, "Only", Decimal.of("7.50")),
                null);
    }

    static CreateDeferredDeliveryProfile flat(List<String> groups, FlatRateRule... rules) {
        return new CreateDeferredDeliveryProfile(id("store", ""), "Flat", groups, null, null, null, List.of(rules));
    }
}
