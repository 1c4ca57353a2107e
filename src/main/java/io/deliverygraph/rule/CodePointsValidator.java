package io.deliverygraph.rule;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

public final class CodePointsValidator implements ConstraintValidator<CodePoints, String> {

    private int min;
    private int max;
    private boolean blank;

    @Override
    public void initialize(CodePoints limits) {
        min = limits.min();
        max = limits.max();
        blank = limits.blank();
    }

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        Violations violations = new Violations(context);
        long length = text.codePoints().count();
        if (length < min || (!blank && text.isBlank())) {
            violations.add(CodePoints.TOO_SHORT);
        }
        if (length > max) {
            violations.add(CodePoints.TOO_LONG);
        }
        return violations.none();
    }
}
