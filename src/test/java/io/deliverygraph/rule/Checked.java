package io.deliverygraph.rule;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Validates without a container, and tells each violation as "path key". */
final class Checked {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator(Set.of(), Locale.ROOT, false))
            .buildValidatorFactory()
            .getValidator();

    private Checked() {}

    static Set<String> violations(Object bean) {
        return VALIDATOR.validate(bean).stream()
                .map(violation -> violation.getPropertyPath() + " " + violation.getMessageTemplate())
                .collect(toUnmodifiableSet());
    }
}
