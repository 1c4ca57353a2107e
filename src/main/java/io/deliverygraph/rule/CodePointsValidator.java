package io.deliverygraph.rule;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

public final class CodePointsValidator implements ConstraintValidator<CodePoints, String> {

    private int min;
    private int max;

    @Override
    public void initialize(CodePoints limits) {
        min = limits.min();
        max = limits.max();
    }

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        Violations violations = new Violations(context);
        long length = text.codePoints().count();
        // Blanks alone are no text to a person, nor to Shopify (Shopify contract 4.2, P1).
        if (length < min || (min > 0 && text.isBlank())) {
            violations.add(CodePoints.TOO_SHORT);
        }
        if (length > max) {
            violations.add(CodePoints.TOO_LONG);
        }
        return violations.none();
    }
}
