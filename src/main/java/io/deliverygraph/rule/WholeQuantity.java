package io.deliverygraph.rule;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The value of a condition that counts items is a whole number, as items come in whole pieces (Wix contract 3.6).
 * Judged by value: 5.0 is whole. Reported at {@code value}; says nothing of a value that is missing or not a number.
 */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = WholeQuantityValidator.class)
public @interface WholeQuantity {

    String message() default "{rule.quantity.fractional}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
