package io.deliverygraph.rule;

import io.deliverygraph.money.Decimal;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

public final class WholeQuantityValidator implements ConstraintValidator<WholeQuantity, QuantityValued> {

    @Override
    public boolean isValid(QuantityValued condition, ConstraintValidatorContext context) {
        Violations violations = new Violations(context);
        if (condition != null && condition.countsItems() && isFractional(condition.value())) {
            violations.addAtProperty("value");
        }
        return violations.none();
    }

    private static boolean isFractional(Decimal value) {
        return value != null
                && value.isNumber()
                && value.value().stripTrailingZeros().scale() > 0;
    }
}
