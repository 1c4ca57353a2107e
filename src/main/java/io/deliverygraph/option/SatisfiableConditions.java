package io.deliverygraph.option;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The conditions of a rate can hold together: over 50 and under 20 never applies, and is a slip of the merchant's. */
@Documented
@Constraint(validatedBy = SatisfiableConditionsValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface SatisfiableConditions {

    String message() default "{conditions.contradict}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
