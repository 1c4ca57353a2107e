package io.deliverygraph.platform.shopify;

import io.deliverygraph.deferred.CreateSellingPlanGroup;
import io.deliverygraph.deferred.NewSellingPlan;
import io.deliverygraph.deferred.UpdateSellingPlanGroup;
import io.deliverygraph.graph.GlobalId;
import java.time.Instant;
import java.util.List;

/** Makes Shopify's inputs of our commands about selling plans (Shopify contract 5 and 6.0). */
final class PlanRequests {

    /** Heads the choice in the theme. Our commands have no such label, and Shopify wants one. */
    private static final List<String> OPTIONS = List.of("Purchase option");

    private static final String PRODUCT = "gid://shopify/Product/";
    private static final String VARIANT = "gid://shopify/ProductVariant/";

    private PlanRequests() {}

    static PlanWire.GroupInput group(CreateSellingPlanGroup command) {
        return new PlanWire.GroupInput(command.name(), command.merchantCode(), OPTIONS, plans(command.plans()), null);
    }

    static PlanWire.GroupInput group(UpdateSellingPlanGroup command) {
        List<String> removed = command.removePlanIds().stream()
                .map(id -> GlobalId.of(id).nativeId())
                .distinct()
                .toList();
        return new PlanWire.GroupInput(
                command.name(),
                command.merchantCode(),
                null,
                command.addPlans().isEmpty() ? null : plans(command.addPlans()),
                removed.isEmpty() ? null : removed);
    }

    static PlanWire.Resources resources(CreateSellingPlanGroup command) {
        return new PlanWire.Resources(products(command.productIds()), variants(command.variantIds()));
    }

    static List<String> products(List<String> ids) {
        return full(PRODUCT, ids);
    }

    static List<String> variants(List<String> ids) {
        return full(VARIANT, ids);
    }

    /** With what stands before its number. */
    static String variant(String id) {
        return full(VARIANT, id);
    }

    private static List<PlanWire.PlanInput> plans(List<NewSellingPlan> plans) {
        return plans.stream().map(PlanRequests::plan).toList();
    }

    /** Names are unique in a group, and so are values of its option. */
    private static PlanWire.PlanInput plan(NewSellingPlan plan) {
        return new PlanWire.PlanInput(
                plan.name(),
                List.of(plan.name()),
                plan.category().name(),
                new PlanWire.Fixed<>(new PlanWire.BillingInput(
                        charge(plan),
                        PlanTerms.shopify(plan.balanceTrigger()),
                        text(plan.balanceAt()),
                        plan.balanceAfter() == null ? null : plan.balanceAfter().text())),
                new PlanWire.Fixed<>(new PlanWire.DeliveryInput(
                        PlanTerms.shopify(plan.fulfillmentTrigger()), text(plan.fulfillmentAt()))),
                new PlanWire.Inventory(plan.inventoryReserve().name()));
    }

    private static PlanWire.ChargeInput charge(NewSellingPlan plan) {
        return plan.checkoutPercent() == null
                ? new PlanWire.ChargeInput(
                        "PRICE",
                        new PlanWire.ValueInput(null, plan.checkoutAmount().text()))
                : new PlanWire.ChargeInput(
                        "PERCENTAGE",
                        new PlanWire.ValueInput(plan.checkoutPercent().value(), null));
    }

    private static String text(Instant instant) {
        return instant == null ? null : instant.toString();
    }

    private static List<String> full(String prefix, List<String> ids) {
        return ids.stream().map(id -> full(prefix, id)).distinct().toList();
    }

    private static String full(String prefix, String id) {
        return id.startsWith(prefix) ? id : prefix + id;
    }
}
