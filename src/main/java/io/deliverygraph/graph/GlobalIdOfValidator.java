package io.deliverygraph.graph;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Set;

/** Checks {@link GlobalIdOf}. */
public final class GlobalIdOfValidator implements ConstraintValidator<GlobalIdOf, String> {

    private Set<Kind> kinds = Set.of();

    @Override
    public void initialize(GlobalIdOf rule) {
        kinds = Set.of(rule.value());
    }

    @Override
    public boolean isValid(String id, ConstraintValidatorContext context) {
        return id == null
                || GlobalId.parse(id)
                        .filter(known -> kinds.contains(known.kind()))
                        .isPresent();
    }
}
