package io.deliverygraph.testing;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Bean Validation without a container. */
public final class PlainValidation {

    public static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator(Set.of(), Locale.ROOT, false))
            .buildValidatorFactory()
            .getValidator();

    private PlainValidation() {}

    /** Each violation as {@code path key}, in the order of the paths. */
    public static List<String> violations(Object bean) {
        return VALIDATOR.validate(bean).stream()
                .map(violation -> violation.getPropertyPath() + " "
                        + violation.getMessageTemplate().replaceAll("[{}]", ""))
                .sorted()
                .toList();
    }
}
