package io.deliverygraph.rule;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.deliverygraph.geo.Territory;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * No two places of the list overlap, as {@link Territory} defines it (Wix contract 7.2). One violation, at its own
 * index, for each place that overlaps an earlier one: {@code destinations[3]}.
 */
@Documented
@Target({FIELD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Constraint(validatedBy = DistinctPlacesValidator.class)
public @interface DistinctPlaces {

    String message() default "{rule.places.overlap}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
