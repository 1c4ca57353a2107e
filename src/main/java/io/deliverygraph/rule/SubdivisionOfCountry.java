package io.deliverygraph.rule;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.deliverygraph.geo.Whereabouts;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The subdivision of the {@link Whereabouts}, if any, is a full ISO 3166-2 code of its country. Reported at
 * {@code subdivision}. Says nothing where the country itself is unknown: that is reported once, there.
 */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = SubdivisionOfCountryValidator.class)
public @interface SubdivisionOfCountry {

    String message() default "{rule.subdivision.foreign}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
