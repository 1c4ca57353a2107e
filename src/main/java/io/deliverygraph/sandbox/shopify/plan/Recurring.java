package io.deliverygraph.sandbox.shopify.plan;

import static io.deliverygraph.sandbox.shopify.plan.UserErrorCode.*;

import java.util.Optional;

/** Recurring billing and delivery policies as sent. Subscriptions are no business of ours, so little is checked. */
final class Recurring {

    private static final String INTERVAL = "interval";
    private static final String COUNT = "intervalCount";
    private static final String MOST = "maxCycles";
    private static final String FEWEST = "minCycles";

    private Recurring() {}

    /** The cycle needs a unit and a count above zero, and at most as many cycles as at least. */
    static void check(Sent policy, UserErrors errors) {
        errors.addIf(!policy.has(INTERVAL), BLANK, policy.at(INTERVAL));
        errors.addIf(
                policy.decimal(COUNT).filter(count -> count.signum() > 0).isEmpty(), GREATER_THAN, policy.at(COUNT));
        Optional<Integer> most = policy.integer(MOST);
        Optional<Integer> fewest = policy.integer(FEWEST);
        errors.addIf(
                most.isPresent() && fewest.isPresent() && most.get() < fewest.get(),
                SELLING_PLAN_MAX_CYCLES_MUST_BE_GREATER_THAN_MIN_CYCLES,
                policy.at(MOST));
        Integers.check(policy, errors, COUNT, MOST, FEWEST, "cutoff");
        Anchors.check(policy, errors);
    }

    static SellingPlanRecurringBillingPolicy readBilling(Sent policy, Origin origin) {
        return new SellingPlanRecurringBillingPolicy(
                Anchors.read(policy),
                origin.now(),
                policy.text(INTERVAL).orElseThrow(),
                policy.integer(COUNT).orElseThrow(),
                policy.integer(MOST),
                policy.integer(FEWEST));
    }

    static SellingPlanRecurringDeliveryPolicy readDelivery(Sent policy, Origin origin) {
        return new SellingPlanRecurringDeliveryPolicy(
                Anchors.read(policy),
                origin.now(),
                policy.integer("cutoff"),
                policy.text("intent").orElse("FULFILLMENT_BEGIN"),
                policy.text(INTERVAL).orElseThrow(),
                policy.integer(COUNT).orElseThrow(),
                policy.text("preAnchorBehavior").orElse("ASAP"));
    }
}
