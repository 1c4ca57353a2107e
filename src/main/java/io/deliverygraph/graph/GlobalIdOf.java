package io.deliverygraph.graph;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A global id of one kind. Null is valid: say {@code @NonNull} to the graph where it must be there. */
@Documented
@Constraint(validatedBy = GlobalIdOfValidator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface GlobalIdOf {

    /** The kinds that fit here. */
    Kind[] value();

    String message() default "{id.invalid}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
