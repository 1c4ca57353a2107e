package io.deliverygraph.rule;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.deliverygraph.geo.Place;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Every subdivision of the {@link Place} is a full ISO 3166-2 code of its country. One violation at
 * {@code subdivisions[i]} for each that is not, and for each null. Says nothing where the country itself is unknown:
 * that is reported once, there.
 */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = SubdivisionsOfCountryValidator.class)
public @interface SubdivisionsOfCountry {

    String message() default "{rule.subdivision.unknown}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
