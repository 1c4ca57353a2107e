package io.deliverygraph.deferred;

import io.deliverygraph.money.Decimal;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Checks {@link FittingPolicies}. What is missing altogether is the engine's to refuse. */
public final class FittingPoliciesValidator implements ConstraintValidator<FittingPolicies, NewSellingPlan> {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private record Misfit(String message, String field) {}

    @Override
    public boolean isValid(NewSellingPlan plan, ConstraintValidatorContext context) {
        List<Misfit> misfits = misfits(plan);
        context.disableDefaultConstraintViolation();
        misfits.forEach(misfit -> context.buildConstraintViolationWithTemplate(misfit.message())
                .addPropertyNode(misfit.field())
                .addConstraintViolation());
        return misfits.isEmpty();
    }

    private static List<Misfit> misfits(NewSellingPlan plan) {
        List<Misfit> misfits = new ArrayList<>();
        charge(plan, misfits);
        time(plan.balanceTrigger() == BalanceTrigger.AT_TIME, plan.balanceAt(), "balanceAt", misfits);
        time(plan.balanceTrigger() == BalanceTrigger.AFTER_CHECKOUT, plan.balanceAfter(), "balanceAfter", misfits);
        time(plan.fulfillmentTrigger() == FulfillmentTrigger.AT_TIME, plan.fulfillmentAt(), "fulfillmentAt", misfits);
        add(
                plan.balanceAfter() != null && !plan.balanceAfter().isPositive(),
                FittingPolicies.NO_DURATION,
                "balanceAfter",
                misfits);
        add(
                plan.fulfillmentTrigger() == FulfillmentTrigger.ON_ANCHOR,
                FittingPolicies.NO_ANCHORS,
                "fulfillmentTrigger",
                misfits);
        add(plan.category() == SellingPlanCategory.SUBSCRIPTION, FittingPolicies.NO_SUBSCRIPTION, "category", misfits);
        return misfits;
    }

    private static void charge(NewSellingPlan plan, List<Misfit> misfits) {
        if ((plan.checkoutPercent() == null) == (plan.checkoutAmount() == null)) {
            misfits.add(new Misfit(FittingPolicies.ONE_CHARGE, "checkoutPercent"));
            return;
        }
        boolean none = plan.balanceTrigger() == BalanceTrigger.NONE;
        boolean all = isAll(plan.checkoutPercent());
        add(all && !none, FittingPolicies.NOTHING_LEFT, "balanceTrigger", misfits);
        add(!all && none, FittingPolicies.BALANCE_LEFT, "balanceTrigger", misfits);
    }

    private static boolean isAll(Decimal percent) {
        return percent != null && percent.isNumber() && percent.value().compareTo(ALL) == 0;
    }

    private static void time(boolean wanted, Object given, String field, List<Misfit> misfits) {
        add(wanted && given == null, FittingPolicies.TIME_MISSING, field, misfits);
        add(!wanted && given != null, FittingPolicies.TIME_NOT_ALLOWED, field, misfits);
    }

    private static void add(boolean wrong, String message, String field, List<Misfit> misfits) {
        if (wrong) {
            misfits.add(new Misfit(message, field));
        }
    }
}
