package io.deliverygraph.platform.shopify;

import io.deliverygraph.deferred.BalanceDue;
import io.deliverygraph.deferred.BalanceTrigger;
import io.deliverygraph.deferred.CheckoutCharge;
import io.deliverygraph.deferred.FulfillmentTiming;
import io.deliverygraph.deferred.FulfillmentTrigger;
import io.deliverygraph.deferred.InventoryReserve;
import io.deliverygraph.deferred.PriceAdjustment;
import io.deliverygraph.deferred.PriceAdjustmentKind;
import io.deliverygraph.deferred.SellingPlan;
import io.deliverygraph.deferred.SellingPlanCategory;
import io.deliverygraph.deferred.SellingPlanGroup;
import io.deliverygraph.deferred.Span;
import io.deliverygraph.graph.Kind;
import io.deliverygraph.money.Decimal;
import io.deliverygraph.money.Money;
import io.deliverygraph.store.Store;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Makes our records of Shopify's selling plans. What decides who pays when is never made up. */
final class PlanMapper {

    private PlanMapper() {}

    static SellingPlanGroup group(Store store, PlanWire.Group wire) {
        return new SellingPlanGroup(
                store.idOf(Kind.SELLING_PLAN_GROUP, wire.id()),
                wire.id(),
                store,
                wire.name(),
                wire.merchantCode() == null || wire.merchantCode().isBlank() ? null : wire.merchantCode(),
                ProfileWire.present(wire.sellingPlans().nodes())
                        .map(plan -> plan(store, plan))
                        .toList());
    }

    private static SellingPlan plan(Store store, PlanWire.Plan wire) {
        boolean deferred = wire.billingPolicy().isFixed();
        return new SellingPlan(
                store.idOf(Kind.SELLING_PLAN, wire.id()),
                wire.id(),
                null,
                wire.name(),
                ProfileWire.present(wire.options()).toList(),
                wire.category() == null ? null : SellingPlanCategory.valueOf(wire.category()),
                deferred,
                deferred ? charge(wire.billingPolicy().checkoutCharge().value()) : null,
                deferred ? balance(wire.billingPolicy()) : null,
                deferred ? fulfillment(wire.deliveryPolicy()) : null,
                wire.inventoryPolicy() == null
                        ? null
                        : InventoryReserve.valueOf(wire.inventoryPolicy().reserve()),
                deferred ? adjustment(wire) : null);
    }

    private static CheckoutCharge charge(PlanWire.Value wire) {
        return wire.percentage() == null
                ? new CheckoutCharge(null, money(wire))
                : new CheckoutCharge(Decimal.of(wire.percentage()), null);
    }

    private static BalanceDue balance(PlanWire.Billing wire) {
        BalanceTrigger trigger = PlanTerms.balance(wire.remainingBalanceChargeTrigger());
        return new BalanceDue(
                trigger,
                trigger == BalanceTrigger.AT_TIME ? instant(wire.remainingBalanceChargeExactTime()) : null,
                trigger == BalanceTrigger.AFTER_CHECKOUT
                        ? new Span(wire.remainingBalanceChargeTimeAfterCheckout())
                        : null);
    }

    /** Null where the policy is a subscription's. */
    private static FulfillmentTiming fulfillment(PlanWire.Delivery wire) {
        if (wire.fulfillmentTrigger() == null) {
            return null;
        }
        FulfillmentTrigger trigger = PlanTerms.fulfillment(wire.fulfillmentTrigger());
        return new FulfillmentTiming(
                trigger, trigger == FulfillmentTrigger.AT_TIME ? instant(wire.fulfillmentExactTime()) : null);
    }

    /** A deferred plan has one at most (Shopify contract 5, S11). */
    private static PriceAdjustment adjustment(PlanWire.Plan wire) {
        return ProfileWire.present(wire.pricingPolicies())
                .filter(policy -> policy.adjustmentType() != null)
                .findFirst()
                .map(PlanMapper::adjustment)
                .orElse(null);
    }

    private static PriceAdjustment adjustment(PlanWire.Pricing wire) {
        PriceAdjustmentKind kind = PlanTerms.adjustment(wire.adjustmentType());
        return kind == PriceAdjustmentKind.PERCENT_OFF
                ? new PriceAdjustment(kind, Decimal.of(wire.adjustmentValue().percentage()), null)
                : new PriceAdjustment(kind, null, money(wire.adjustmentValue()));
    }

    private static Money money(PlanWire.Value wire) {
        return ShopifyMapper.money(new ProfileWire.Amount(wire.amount(), wire.currencyCode()));
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
