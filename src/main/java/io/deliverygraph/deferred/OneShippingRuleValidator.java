package io.deliverygraph.deferred;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Checks {@link OneShippingRule}. */
public final class OneShippingRuleValidator
        implements ConstraintValidator<OneShippingRule, CreateDeferredDeliveryProfile> {

    @Override
    public boolean isValid(CreateDeferredDeliveryProfile command, ConstraintValidatorContext context) {
        return command.rules() == 1;
    }
}
