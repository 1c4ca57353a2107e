package io.deliverygraph.sandbox.shopify.plan;

import static io.deliverygraph.sandbox.shopify.plan.UserErrorCode.*;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A fixed billing policy as sent. Without a charge 100 percent are due at checkout, without a trigger nothing remains.
 * S15 to S20 are answered at the field that is at fault; Shopify's own paths are unknown (Shopify contract 12).
 */
final class FixedBilling {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);
    private static final String CHARGE = "checkoutCharge";
    private static final String TRIGGER = "remainingBalanceChargeTrigger";
    private static final String EXACT_TIME = "remainingBalanceChargeExactTime";
    private static final String TIME_AFTER = "remainingBalanceChargeTimeAfterCheckout";

    private FixedBilling() {}

    /**
     * Charge first (S15), then trigger against charge (S16 to S18, at the trigger; left out if the charge is no good),
     * then trigger against its times (S19, S20, at the time).
     */
    static void check(Sent policy, UserErrors errors) {
        Optional<Sent> charge = policy.object(CHARGE);
        ChargeTrigger trigger = trigger(policy);
        if (charge.isEmpty() || TypedValue.CHECKOUT_CHARGE.check(charge.get(), errors)) {
            contradiction(trigger, charge).ifPresent(code -> errors.add(code, policy.at(TRIGGER)));
        }
        boolean exact = trigger == ChargeTrigger.EXACT_TIME;
        boolean timed = policy.has(EXACT_TIME);
        errors.addIf(exact && !timed, REMAINING_BALANCE_CHARGE_EXACT_TIME_REQUIRED, policy.at(EXACT_TIME));
        errors.addIf(!exact && timed, REMAINING_BALANCE_CHARGE_EXACT_TIME_NOT_ALLOWED, policy.at(EXACT_TIME));
        boolean lasts = policy.text(TIME_AFTER).filter(Durations::isAboveZero).isPresent();
        errors.addIf(
                trigger == ChargeTrigger.TIME_AFTER_CHECKOUT && !lasts,
                REMAINING_BALANCE_CHARGE_TIME_AFTER_CHECKOUT_MUST_BE_GREATER_THAN_ZERO,
                policy.at(TIME_AFTER));
    }

    private static Optional<UserErrorCode> contradiction(ChargeTrigger trigger, Optional<Sent> charge) {
        boolean nothingRemains = trigger == ChargeTrigger.NO_REMAINING_BALANCE;
        if (charge.isPresent() && !TypedValue.CHECKOUT_CHARGE.isPercentage(charge.get())) {
            return nothingRemains
                    ? Optional.of(REMAINING_BALANCE_CHARGE_TRIGGER_NO_REMAINING_BALANCE_ON_PRICE_CHECKOUT_CHARGE)
                    : Optional.empty();
        }
        boolean full = percentage(charge).compareTo(FULL) == 0;
        if (full == nothingRemains) {
            return Optional.empty();
        }
        return Optional.of(
                full
                        ? REMAINING_BALANCE_CHARGE_TRIGGER_ON_FULL_CHECKOUT
                        : REMAINING_BALANCE_CHARGE_TRIGGER_NO_REMAINING_BALANCE_ON_PARTIAL_PERCENTAGE_CHECKOUT_CHARGE);
    }

    /** A policy {@link #check} had nothing against. */
    static SellingPlanFixedBillingPolicy read(Sent policy, Origin origin) {
        return new SellingPlanFixedBillingPolicy(
                charge(policy.object(CHARGE), origin),
                trigger(policy),
                policy.instant(EXACT_TIME),
                policy.text(TIME_AFTER));
    }

    private static SellingPlanCheckoutCharge charge(Optional<Sent> charge, Origin origin) {
        if (charge.isPresent() && !TypedValue.CHECKOUT_CHARGE.isPercentage(charge.get())) {
            return new SellingPlanCheckoutCharge(
                    ChargeType.PRICE, origin.money(TypedValue.CHECKOUT_CHARGE.amount(charge.get())));
        }
        return new SellingPlanCheckoutCharge(
                ChargeType.PERCENTAGE, new SellingPlanCheckoutChargePercentageValue(percentage(charge)));
    }

    private static BigDecimal percentage(Optional<Sent> charge) {
        return charge.map(TypedValue.CHECKOUT_CHARGE::amount).orElse(FULL);
    }

    private static ChargeTrigger trigger(Sent policy) {
        return policy.text(TRIGGER).map(ChargeTrigger::valueOf).orElse(ChargeTrigger.NO_REMAINING_BALANCE);
    }
}
