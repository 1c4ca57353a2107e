package io.deliverygraph.deferred;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The charge at checkout, the balance and the fulfilment of a plan fit each other (Shopify contract 5, S15 to S22). */
@Documented
@Constraint(validatedBy = FittingPoliciesValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface FittingPolicies {

    String ONE_CHARGE = "{plan.oneCharge}";
    String NOTHING_LEFT = "{plan.nothingLeft}";
    String BALANCE_LEFT = "{plan.balanceLeft}";
    String TIME_MISSING = "{plan.timeMissing}";
    String TIME_NOT_ALLOWED = "{plan.timeNotAllowed}";
    String NO_DURATION = "{plan.noDuration}";
    String NO_ANCHORS = "{plan.noAnchors}";
    String NO_SUBSCRIPTION = "{plan.noSubscription}";

    /** Not used: the validator says one of the constants above. */
    String message() default ONE_CHARGE;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
