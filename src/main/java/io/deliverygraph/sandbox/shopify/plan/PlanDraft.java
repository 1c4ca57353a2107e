package io.deliverygraph.sandbox.shopify.plan;

import static io.deliverygraph.sandbox.shopify.plan.UserErrorCode.*;

import java.util.List;
import java.util.Optional;

/**
 * One selling plan as sent, on top of what it was.
 *
 * @param former empty for a plan to create; what the call does not name stays as it is there
 */
record PlanDraft(Sent input, Optional<SellingPlan> former) {

    private static final int MOST_OPTIONS = 3;

    /** The name it is going to have; empty if it is going to have none. */
    Optional<String> name() {
        return input.names("name") ? input.text("name") : former.map(SellingPlan::name);
    }

    List<String> options() {
        return input.names("options")
                ? input.texts("options")
                : former.map(SellingPlan::options).orElse(List.of());
    }

    /**
     * Name, options (S8), position (S13); then the two policies: missing (S5), each of one kind, both of the same kind
     * (S6, S7), each in itself (S15 to S22); then the pricing policies (S9 to S11). That a plan needs a name is our
     * choice: the output has it as non-null.
     */
    void check(UserErrors errors) {
        errors.addIf(name().filter(name -> !name.isBlank()).isEmpty(), BLANK, input.at("name"));
        checkOptions(input, errors);
        Integers.check(input, errors, "position");
        checkMissing(Policies.BILLING, SELLING_PLAN_BILLING_POLICY_MISSING, errors);
        checkMissing(Policies.DELIVERY, SELLING_PLAN_DELIVERY_POLICY_MISSING, errors);
        checkKinds(errors);
        Policies.checkBilling(input, errors);
        Policies.checkDelivery(input, errors);
        Policies.checkPricing(input, isFixed(Policies.BILLING).orElse(false), errors);
        checkKeptPricing(errors);
    }

    static void checkOptions(Sent input, UserErrors errors) {
        errors.addIf(input.texts("options").size() > MOST_OPTIONS, TOO_LONG, input.at("options"));
    }

    /** A policy without content is as good as none; a plan to change keeps the one it has if none is named. */
    private void checkMissing(String policy, UserErrorCode code, UserErrors errors) {
        boolean kept = former.isPresent() && !input.names(policy);
        boolean given = input.object(policy)
                .filter(each -> each.has(Policies.FIXED) || each.has(Policies.RECURRING))
                .isPresent();
        errors.addIf(!kept && !given, code, input.at(policy));
    }

    /** A change is blamed on the delivery policy unless it names the billing policy only. */
    private void checkKinds(UserErrors errors) {
        Optional<Boolean> billing = isFixed(Policies.BILLING);
        Optional<Boolean> delivery = isFixed(Policies.DELIVERY);
        if (billing.isEmpty() || delivery.isEmpty() || billing.equals(delivery)) {
            return;
        }
        if (former.isEmpty()) {
            errors.add(BILLING_AND_DELIVERY_POLICY_TYPES_MUST_BE_THE_SAME, input.path());
            return;
        }
        errors.add(
                input.has(Policies.DELIVERY)
                        ? ONLY_ONE_OF_FIXED_OR_RECURRING_DELIVERY
                        : ONLY_ONE_OF_FIXED_OR_RECURRING_BILLING,
                input.path());
    }

    /** A subscription that becomes deferred takes the limit of S11 for the policies it keeps. */
    private void checkKeptPricing(UserErrors errors) {
        boolean kept = !input.names(Policies.PRICING)
                && former.filter(plan -> plan.pricingPolicies().size() > 1).isPresent();
        errors.addIf(
                kept && isFixed(Policies.BILLING).orElse(false),
                SELLING_PLAN_FIXED_PRICING_POLICIES_LIMIT,
                input.at(Policies.PRICING));
    }

    /** Whether a policy is going to be fixed; empty if it is missing or both. */
    private Optional<Boolean> isFixed(String policy) {
        if (!input.names(policy)) {
            return former.map(SellingPlan::isFixed);
        }
        return input.object(policy)
                .filter(each -> each.has(Policies.FIXED) != each.has(Policies.RECURRING))
                .map(each -> each.has(Policies.FIXED));
    }

    /** The plan as it is going to be; only after {@link #check} had nothing against it. */
    SellingPlan read(String id, Origin origin) {
        return new SellingPlan(
                id,
                name().orElseThrow(),
                input.names("description") ? input.text("description") : former.flatMap(SellingPlan::description),
                options(),
                input.names("position") ? input.integer("position") : former.flatMap(SellingPlan::position),
                input.names("category") ? input.text("category") : former.flatMap(SellingPlan::category),
                input.object(Policies.BILLING)
                        .map(policy -> Policies.readBilling(policy, origin))
                        .or(() -> former.map(SellingPlan::billingPolicy))
                        .orElseThrow(),
                input.object(Policies.DELIVERY)
                        .map(policy -> Policies.readDelivery(policy, origin))
                        .or(() -> former.map(SellingPlan::deliveryPolicy))
                        .orElseThrow(),
                input.names("inventoryPolicy") ? inventory() : former.flatMap(SellingPlan::inventoryPolicy),
                pricing(origin),
                former.map(SellingPlan::createdAt).orElse(origin.now()));
    }

    private Optional<SellingPlanInventoryPolicy> inventory() {
        return input.object("inventoryPolicy")
                .flatMap(policy -> policy.text("reserve"))
                .map(SellingPlanInventoryPolicy::new);
    }

    private List<PricingPolicy> pricing(Origin origin) {
        if (!input.names(Policies.PRICING)) {
            return former.map(SellingPlan::pricingPolicies).orElse(List.of());
        }
        return input.objects(Policies.PRICING).stream()
                .map(policy -> Policies.readPricing(policy, origin))
                .toList();
    }
}
