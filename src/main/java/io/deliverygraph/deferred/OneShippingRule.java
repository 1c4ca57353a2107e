package io.deliverygraph.deferred;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Exactly one of the three rules of a deferred delivery profile is given. */
@Documented
@Constraint(validatedBy = OneShippingRuleValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OneShippingRule {

    String message() default "{deferred.oneRule}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
