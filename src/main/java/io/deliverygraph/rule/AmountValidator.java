package io.deliverygraph.rule;

import io.deliverygraph.money.Decimal;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;

public final class AmountValidator implements ConstraintValidator<Amount, Decimal> {

    private BigDecimal max;
    private int scale;
    private int maxLength;

    @Override
    public void initialize(Amount limits) {
        max = new BigDecimal(limits.max());
        scale = limits.scale();
        maxLength = Math.min(limits.maxLength(), Decimal.MAX_LENGTH);
    }

    @Override
    public boolean isValid(Decimal amount, ConstraintValidatorContext context) {
        if (amount == null) {
            return true;
        }
        Violations violations = new Violations(context);
        judge(amount, violations);
        return violations.none();
    }

    private void judge(Decimal amount, Violations violations) {
        if (amount.text().length() > maxLength) {
            violations.add(Amount.TOO_LONG);
            return;
        }
        if (!amount.isNumber()) {
            violations.add(Amount.NOT_A_NUMBER);
            return;
        }
        judge(amount.value(), violations);
    }

    private void judge(BigDecimal number, Violations violations) {
        if (number.signum() < 0) {
            violations.add(Amount.NEGATIVE);
        }
        if (number.compareTo(max) > 0) {
            violations.add(Amount.TOO_LARGE);
        }
        if (number.scale() > scale) {
            violations.add(Amount.TOO_MANY_DECIMALS);
        }
    }
}
