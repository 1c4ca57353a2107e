package io.deliverygraph.sandbox.shopify.plan;

import static io.deliverygraph.sandbox.shopify.plan.UserErrorCode.*;

/**
 * A fixed delivery policy as sent. Without a trigger it is {@code ASAP}; S21 and S22 are answered at the time and the
 * anchors, Shopify's own paths are unknown (Shopify contract 12).
 */
final class FixedDelivery {

    private static final String EXACT_TIME = "fulfillmentExactTime";

    private FixedDelivery() {}

    /** The exact time first (S21), then the anchors (S22). */
    static void check(Sent policy, UserErrors errors) {
        FulfillmentTrigger trigger = trigger(policy);
        boolean exact = trigger == FulfillmentTrigger.EXACT_TIME;
        boolean timed = policy.has(EXACT_TIME);
        errors.addIf(exact && !timed, FULFILLMENT_EXACT_TIME_REQUIRED, policy.at(EXACT_TIME));
        errors.addIf(!exact && timed, FULFILLMENT_EXACT_TIME_NOT_ALLOWED, policy.at(EXACT_TIME));
        boolean anchor = trigger == FulfillmentTrigger.ANCHOR;
        boolean anchored = !policy.objects(Anchors.FIELD).isEmpty();
        errors.addIf(anchor && !anchored, SELLING_PLAN_ANCHORS_REQUIRED, policy.at(Anchors.FIELD));
        errors.addIf(!anchor && anchored, SELLING_PLAN_ANCHORS_NOT_ALLOWED, policy.at(Anchors.FIELD));
        Integers.check(policy, errors, "cutoff");
        Anchors.check(policy, errors);
    }

    /** A policy {@link #check} had nothing against. */
    static SellingPlanFixedDeliveryPolicy read(Sent policy) {
        return new SellingPlanFixedDeliveryPolicy(
                Anchors.read(policy),
                policy.integer("cutoff"),
                policy.instant(EXACT_TIME),
                trigger(policy),
                policy.text("intent").orElse("FULFILLMENT_BEGIN"),
                policy.text("preAnchorBehavior").orElse("ASAP"));
    }

    private static FulfillmentTrigger trigger(Sent policy) {
        return policy.text("fulfillmentTrigger")
                .map(FulfillmentTrigger::valueOf)
                .orElse(FulfillmentTrigger.ASAP);
    }
}
