package io.deliverygraph.rule;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.stream.IntStream;

public final class NoNullElementsValidator implements ConstraintValidator<NoNullElements, List<?>> {

    @Override
    public boolean isValid(List<?> list, ConstraintValidatorContext context) {
        if (list == null) {
            return true;
        }
        Violations violations = new Violations(context);
        IntStream.range(0, list.size()).filter(index -> list.get(index) == null).forEach(violations::addAtElement);
        return violations.none();
    }
}
