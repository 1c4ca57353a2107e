package io.deliverygraph.deferred;

import io.deliverygraph.graph.GlobalId;
import io.deliverygraph.graph.Kind;
import io.deliverygraph.money.Money;
import io.deliverygraph.store.Store;
import java.util.ArrayList;
import java.util.List;

/** What a change of a selling plan group would make, for a dry run. Pure. */
final class Drafts {

    private static final String DRAFT = "draft";

    private Drafts() {}

    static SellingPlanGroup group(Store store, CreateSellingPlanGroup command) {
        return new SellingPlanGroup(
                store.idOf(Kind.SELLING_PLAN_GROUP, DRAFT),
                DRAFT,
                store,
                command.name(),
                command.merchantCode(),
                plans(store, command.plans()));
    }

    static SellingPlanGroup updated(SellingPlanGroup present, UpdateSellingPlanGroup command) {
        List<String> removed = command.removePlanIds().stream()
                .map(id -> GlobalId.of(id).nativeId())
                .toList();
        List<SellingPlan> plans = new ArrayList<>(present.plans());
        plans.removeIf(plan -> removed.contains(plan.nativeId()));
        plans.addAll(plans(present.store(), command.addPlans()));
        return new SellingPlanGroup(
                present.id(),
                present.nativeId(),
                present.store(),
                command.name() == null ? present.name() : command.name(),
                command.merchantCode() == null ? present.merchantCode() : command.merchantCode(),
                plans);
    }

    private static List<SellingPlan> plans(Store store, List<NewSellingPlan> wanted) {
        List<SellingPlan> plans = new ArrayList<>();
        for (NewSellingPlan plan : wanted) {
            plans.add(plan(store, DRAFT + "-" + plans.size(), plan));
        }
        return plans;
    }

    private static SellingPlan plan(Store store, String nativeId, NewSellingPlan wanted) {
        Money fixed = wanted.checkoutAmount() == null ? null : new Money(wanted.checkoutAmount(), store.currencyCode());
        return new SellingPlan(
                store.idOf(Kind.SELLING_PLAN, nativeId),
                nativeId,
                null,
                wanted.name(),
                List.of(wanted.name()),
                wanted.category(),
                true,
                new CheckoutCharge(wanted.checkoutPercent(), fixed),
                new BalanceDue(wanted.balanceTrigger(), wanted.balanceAt(), wanted.balanceAfter()),
                new FulfillmentTiming(wanted.fulfillmentTrigger(), wanted.fulfillmentAt()),
                wanted.inventoryReserve(),
                null);
    }
}
