package io.deliverygraph.graph;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Runs Bean Validation over an input and makes a {@link Problem} of each violation, in the order of the fields. */
@ApplicationScoped
public class Violations {

    /** What each rule's sentence means to a program. Every key that a constraint may speak stands here. */
    static final Map<String, UserErrorCode> CODES = Map.ofEntries(
            Map.entry("rule.country.unknown", UserErrorCode.INVALID_COUNTRY),
            Map.entry("rule.subdivision.unknown", UserErrorCode.INVALID_SUBDIVISION),
            Map.entry("rule.subdivision.foreign", UserErrorCode.INVALID_SUBDIVISION),
            Map.entry("rule.places.overlap", UserErrorCode.DESTINATION_OVERLAP),
            Map.entry("rule.amount.tooLong", UserErrorCode.TOO_LONG),
            Map.entry("rule.amount.notANumber", UserErrorCode.INVALID_AMOUNT),
            Map.entry("rule.amount.negative", UserErrorCode.INVALID_AMOUNT),
            Map.entry("rule.amount.tooLarge", UserErrorCode.INVALID_AMOUNT),
            Map.entry("rule.amount.tooManyDecimals", UserErrorCode.INVALID_AMOUNT),
            Map.entry("rule.quantity.fractional", UserErrorCode.FRACTIONAL_QUANTITY),
            Map.entry("rule.text.tooShort", UserErrorCode.REQUIRED),
            Map.entry("rule.text.tooLong", UserErrorCode.TOO_LONG),
            Map.entry("conditions.contradict", UserErrorCode.INVALID_VALUE),
            Map.entry("plan.oneCharge", UserErrorCode.INVALID_VALUE),
            Map.entry("plan.nothingLeft", UserErrorCode.INVALID_VALUE),
            Map.entry("plan.balanceLeft", UserErrorCode.INVALID_VALUE),
            Map.entry("plan.timeMissing", UserErrorCode.REQUIRED),
            Map.entry("plan.timeNotAllowed", UserErrorCode.INVALID_VALUE),
            Map.entry("plan.noDuration", UserErrorCode.INVALID_VALUE),
            Map.entry("plan.noAnchors", UserErrorCode.INVALID_VALUE),
            Map.entry("plan.noSubscription", UserErrorCode.INVALID_VALUE),
            Map.entry("deferred.oneRule", UserErrorCode.INVALID_VALUE),
            Map.entry("nativeId.product", UserErrorCode.INVALID_ID),
            Map.entry("nativeId.variant", UserErrorCode.INVALID_ID),
            Map.entry("id.invalid", UserErrorCode.INVALID_ID),
            Map.entry("id.otherStore", UserErrorCode.INVALID_ID),
            Map.entry("cart.refTaken", UserErrorCode.INVALID_VALUE),
            Map.entry("cart.otherStore", UserErrorCode.INVALID_ID),
            Map.entry("cart.evaluatedAt", UserErrorCode.INVALID_VALUE),
            Map.entry("cart.quantity", UserErrorCode.INVALID_VALUE),
            Map.entry("cart.tooManyDecimals", UserErrorCode.INVALID_AMOUNT),
            Map.entry("list.tooMany", UserErrorCode.TOO_MANY),
            Map.entry("list.empty", UserErrorCode.REQUIRED));

    private final Validator validator;

    Violations(Validator validator) {
        this.validator = validator;
    }

    /** Every problem of the input at once; empty when it is well formed. */
    public List<Problem> of(Object input) {
        return validator.validate(input).stream()
                .map(Violations::problem)
                // The validator finds them in an order of its own each time.
                .sorted(Comparator.comparing(Violations::inOrderOfFields).thenComparing(Problem::messageKey))
                .toList();
    }

    /** Indexes with leading zeros, so that the tenth entry comes behind the second. */
    private static String inOrderOfFields(Problem problem) {
        return problem.field().stream()
                .map(step -> step.matches("\\d+") ? "0".repeat(Math.max(0, 9 - step.length())) + step : step)
                .collect(Collectors.joining("."));
    }

    private static Problem problem(ConstraintViolation<?> violation) {
        Map<String, Object> attributes =
                new HashMap<>(violation.getConstraintDescriptor().getAttributes());
        String key = violation.getMessageTemplate().replaceAll("^\\{|}$", "");
        Problem problem = Problem.at(CODES.get(key), key, path(violation));
        for (String name : List.of("min", "max", "scale", "maxLength")) {
            problem = attributes.containsKey(name) ? problem.with(name, attributes.get(name)) : problem;
        }
        return problem;
    }

    private static Object[] path(ConstraintViolation<?> violation) {
        List<Object> path = new ArrayList<>();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.isInIterable() && node.getIndex() != null) {
                path.add(node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                path.add(node.getName());
            }
        }
        return path.toArray();
    }
}
