package io.deliverygraph.option;

import io.deliverygraph.condition.ConditionMetric;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Checks {@link SatisfiableConditions}; values that are no numbers are left to their own rule. */
public final class SatisfiableConditionsValidator implements ConstraintValidator<SatisfiableConditions, NewRate> {

    @Override
    public boolean isValid(NewRate rate, ConstraintValidatorContext context) {
        if (rate == null || !contradictory(satisfied(rate))) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                .addPropertyNode("conditions")
                .addConstraintViolation();
        return false;
    }

    private static boolean contradictory(Map<ConditionMetric, Interval> satisfied) {
        return satisfied.entrySet().stream()
                .anyMatch(entry -> entry.getKey() == ConditionMetric.TOTAL_QUANTITY
                        ? entry.getValue().hasNoWholeNumber()
                        : entry.getValue().isEmpty());
    }

    private static Map<ConditionMetric, Interval> satisfied(NewRate rate) {
        Map<ConditionMetric, Interval> satisfied = new EnumMap<>(ConditionMetric.class);
        rate.conditions().stream()
                .filter(Objects::nonNull)
                .filter(condition ->
                        condition.value() != null && condition.value().isNumber())
                .forEach(condition -> satisfied.merge(
                        condition.metric(),
                        Interval.of(condition.operator(), condition.value().value()),
                        Interval::and));
        return satisfied;
    }
}
