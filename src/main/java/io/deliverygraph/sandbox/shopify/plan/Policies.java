package io.deliverygraph.sandbox.shopify.plan;

import static io.deliverygraph.sandbox.shopify.plan.UserErrorCode.*;

import java.util.List;
import java.util.function.BiConsumer;

/** The billing, delivery and pricing policies of a plan as sent: each is either {@code fixed} or {@code recurring}. */
final class Policies {

    static final String BILLING = "billingPolicy";
    static final String DELIVERY = "deliveryPolicy";
    static final String PRICING = "pricingPolicies";
    static final String FIXED = "fixed";
    static final String RECURRING = "recurring";

    private static final int MOST_PRICING = 2;

    private Policies() {}

    static void checkBilling(Sent plan, UserErrors errors) {
        plan.object(BILLING)
                .filter(policy -> isOneKind(policy, ONLY_NEED_ONE_BILLING_POLICY_TYPE, errors))
                .ifPresent(policy -> checkEither(policy, FixedBilling::check, Recurring::check, errors));
    }

    static void checkDelivery(Sent plan, UserErrors errors) {
        plan.object(DELIVERY)
                .filter(policy -> isOneKind(policy, ONLY_NEED_ONE_DELIVERY_POLICY_TYPE, errors))
                .ifPresent(policy -> checkEither(policy, FixedDelivery::check, Recurring::check, errors));
    }

    private static void checkEither(
            Sent policy,
            BiConsumer<Sent, UserErrors> fixed,
            BiConsumer<Sent, UserErrors> recurring,
            UserErrors errors) {
        policy.object(FIXED).ifPresent(each -> fixed.accept(each, errors));
        policy.object(RECURRING).ifPresent(each -> recurring.accept(each, errors));
    }

    private static boolean isOneKind(Sent policy, UserErrorCode otherwise, UserErrors errors) {
        boolean both = policy.has(FIXED) && policy.has(RECURRING);
        errors.addIf(both, otherwise, policy.path());
        return !both;
    }

    /**
     * The number of policies first (S9, or else S11), then that a fixed one is among them (S10), all at the list; then
     * each one.
     *
     * @param deferred whether the plan has fixed billing
     */
    static void checkPricing(Sent plan, boolean deferred, UserErrors errors) {
        List<Sent> policies = plan.objects(PRICING);
        if (policies.size() > MOST_PRICING) {
            errors.add(SELLING_PLAN_PRICING_POLICIES_LIMIT, plan.at(PRICING));
        } else if (deferred && policies.size() > 1) {
            errors.add(SELLING_PLAN_FIXED_PRICING_POLICIES_LIMIT, plan.at(PRICING));
        }
        boolean recurring = policies.stream().anyMatch(policy -> policy.has(RECURRING));
        boolean fixed = policies.stream().anyMatch(policy -> policy.has(FIXED));
        errors.addIf(
                recurring && !fixed,
                SELLING_PLAN_PRICING_POLICIES_MUST_CONTAIN_A_FIXED_PRICING_POLICY,
                plan.at(PRICING));
        policies.forEach(policy -> checkPricing(policy, errors));
    }

    private static void checkPricing(Sent policy, UserErrors errors) {
        if (policy.has(FIXED) == policy.has(RECURRING)) {
            errors.add(ONLY_NEED_ONE_PRICING_POLICY_TYPE, policy.path());
            return;
        }
        TypedValue.ADJUSTMENT.check(content(policy), errors);
        Integers.check(content(policy), errors, "afterCycle");
    }

    static BillingPolicy readBilling(Sent policy, Origin origin) {
        return policy.has(FIXED)
                ? FixedBilling.read(content(policy), origin)
                : Recurring.readBilling(content(policy), origin);
    }

    static DeliveryPolicy readDelivery(Sent policy, Origin origin) {
        return policy.has(FIXED)
                ? FixedDelivery.read(content(policy))
                : Recurring.readDelivery(content(policy), origin);
    }

    static PricingPolicy readPricing(Sent policy, Origin origin) {
        Sent content = content(policy);
        AdjustmentType type =
                AdjustmentType.valueOf(content.text("adjustmentType").orElseThrow());
        Object value = TypedValue.ADJUSTMENT.isPercentage(content)
                ? new SellingPlanPricingPolicyPercentageValue(TypedValue.ADJUSTMENT.amount(content))
                : origin.money(TypedValue.ADJUSTMENT.amount(content));
        return policy.has(FIXED)
                ? new SellingPlanFixedPricingPolicy(type, value, origin.now())
                : new SellingPlanRecurringPricingPolicy(
                        type, value, content.integer("afterCycle").orElseThrow(), origin.now());
    }

    private static Sent content(Sent policy) {
        return policy.object(FIXED).or(() -> policy.object(RECURRING)).orElseThrow();
    }
}
